package org.tabularium.extractor.detect;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Tells kinds of files apart by their bytes: Tika's magic numbers first, then, for containers, the parts inside.
 *
 * <p>Immutable and thread-safe; one serves for many files.
 */
public final class Detector {

    private static final String OLE2 = "application/x-tika-msoffice";

    /** Tika's list of types takes a quarter of a second to load: first when a file comes. */
    private static final class Types {
        private static final MimeTypes ALL = MimeTypes.getDefaultMimeTypes();
    }

    /**
     * @param file on disk; not changed
     * @throws IOException if the file cannot be read from disk
     */
    public Detected detect(Path file) throws IOException {
        if (Files.size(file) == 0) {
            return new Detected.Empty();
        }
        String type = magic(file);
        return switch (type) {
            case "application/pdf" -> new Detected.Pdf();
            case "image/tiff" -> new Detected.Image(Detected.ImageFormat.TIFF);
            case "image/png" -> new Detected.Image(Detected.ImageFormat.PNG);
            case "image/jpeg" -> new Detected.Image(Detected.ImageFormat.JPEG);
            case "application/rtf" -> new Detected.Word(Detected.WordFormat.RTF);
            case "text/html", "application/xhtml+xml" -> new Detected.Markup(Detected.MarkupFormat.PAGE);
            case "multipart/related", "message/rfc822" -> new Detected.Markup(Detected.MarkupFormat.ARCHIVE);
            case "application/zip" -> ZipKind.of(file);
            case OLE2 -> Ole2Kind.of(file);
            default -> other(type);
        };
    }

    private static Detected other(String type) {
        // Tika knows OpenDocument files and some office files by their first zip entry already.
        if (type.startsWith("application/vnd.oasis.opendocument.text")) {
            return new Detected.Word(Detected.WordFormat.ODT);
        }
        if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return new Detected.Sheet(Detected.SheetFormat.ODS);
        }
        return new Detected.Unsupported(type);
    }

    private static String magic(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            MediaType type = Types.ALL.detect(in, new Metadata());
            String base = type.getBaseType().toString();
            return base.startsWith("application/x-tika-ooxml") ? "application/zip" : base;
        }
    }
}
