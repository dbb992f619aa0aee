package org.tabularium.extractor.detect;

/** What a file was found to be, from its bytes alone. */
public sealed interface Detected {

    /** The registered media type of what was found; {@code application/octet-stream} if nothing is known. */
    String mediaType();

    /** A PDF; whether it can be opened shows when it is read. */
    record Pdf() implements Detected {
        @Override
        public String mediaType() {
            return "application/pdf";
        }
    }

    /** A picture of one page, or (TIFF) of several. */
    record Image(ImageFormat format) implements Detected {
        @Override
        public String mediaType() {
            return format.mediaType;
        }
    }

    /** A text document with native tables. */
    record Word(WordFormat format) implements Detected {
        @Override
        public String mediaType() {
            return format.mediaType;
        }
    }

    /** A workbook. */
    record Sheet(SheetFormat format) implements Detected {
        @Override
        public String mediaType() {
            return format.mediaType;
        }
    }

    /** A saved web page. */
    record Markup(MarkupFormat format) implements Detected {
        @Override
        public String mediaType() {
            return format.mediaType;
        }
    }

    /** A zip that is no office file: a bundle of files. */
    record Archive() implements Detected {
        @Override
        public String mediaType() {
            return "application/zip";
        }
    }

    /** China's fixed-layout format, GB/T 33190. */
    record Ofd() implements Detected {
        @Override
        public String mediaType() {
            return "application/ofd";
        }
    }

    /** A kind that is not read. */
    record Unsupported(String mediaType) implements Detected {}

    /** An office file that needs a password. (An encrypted PDF shows itself when it is read.) */
    record Encrypted(String mediaType) implements Detected {}

    /** A container that is cut short or broken. */
    record Damaged(String mediaType, String detail) implements Detected {}

    /** No bytes at all. */
    record Empty() implements Detected {
        @Override
        public String mediaType() {
            return "application/octet-stream";
        }
    }

    /** Kinds of picture that are read. */
    public enum ImageFormat {
        TIFF("image/tiff"),
        PNG("image/png"),
        JPEG("image/jpeg");

        private final String mediaType;

        ImageFormat(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /** Kinds of text document. */
    public enum WordFormat {
        /** Office Open XML, macro-enabled ones and templates included. */
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        /** The binary format of Word 97 to 2003; WPS Writer's own files are of this format too. */
        DOC("application/msword"),
        RTF("application/rtf"),
        ODT("application/vnd.oasis.opendocument.text");

        private final String mediaType;

        WordFormat(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /** Kinds of saved web page. */
    public enum MarkupFormat {
        /** HTML in one file. */
        PAGE("text/html"),
        /** A page with all that it shows in one file (MHTML), as old browsers and Excel save them. */
        ARCHIVE("multipart/related");

        private final String mediaType;

        MarkupFormat(String mediaType) {
            this.mediaType = mediaType;
        }
    }

    /** Kinds of workbook. */
    public enum SheetFormat {
        XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        XLS("application/vnd.ms-excel"),
        ODS("application/vnd.oasis.opendocument.spreadsheet");

        private final String mediaType;

        SheetFormat(String mediaType) {
            this.mediaType = mediaType;
        }
    }
}
