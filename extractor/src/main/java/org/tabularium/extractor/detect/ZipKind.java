package org.tabularium.extractor.detect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells zip containers apart by the parts that their formats require. */
final class ZipKind {

    /** The list of content types names each part once: more than this is no office file of a usable size. */
    private static final int CONTENT_TYPES_BYTES = 4 << 20;

    private ZipKind() {}

    static Detected of(Path file) throws IOException {
        // Names in old Chinese archives are GBK; ISO-8859-1 never fails on one, and only ASCII names matter here.
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1)) {
            ZipEntry types = zip.getEntry("[Content_Types].xml");
            if (types != null) {
                return openXml(start(zip, types, CONTENT_TYPES_BYTES));
            }
            if (zip.getEntry("OFD.xml") != null) {
                return new Detected.Ofd();
            }
            ZipEntry mimetype = zip.getEntry("mimetype");
            return mimetype == null
                    ? new Detected.Archive()
                    : openDocument(start(zip, mimetype, 200).strip());
        } catch (ZipException e) {
            return new Detected.Damaged("application/zip", e.getMessage());
        }
    }

    private static Detected openXml(String contentTypes) {
        if (contentTypes.contains("wordprocessingml.document.main+xml")
                || contentTypes.contains("wordprocessingml.template.main+xml")
                || contentTypes.contains("application/vnd.ms-word.document.macroEnabled.main+xml")
                || contentTypes.contains("application/vnd.ms-word.template.macroEnabledTemplate.main+xml")) {
            return new Detected.Word(Detected.WordFormat.DOCX);
        }
        if (contentTypes.contains("spreadsheetml.sheet.main+xml")
                || contentTypes.contains("spreadsheetml.template.main+xml")
                || contentTypes.contains("application/vnd.ms-excel.sheet.macroEnabled.main+xml")) {
            return new Detected.Sheet(Detected.SheetFormat.XLSX);
        }
        if (contentTypes.contains("presentationml")) {
            return new Detected.Unsupported(
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation");
        }
        return new Detected.Archive();
    }

    private static Detected openDocument(String mimetype) {
        if (mimetype.startsWith("application/vnd.oasis.opendocument.text")) {
            return new Detected.Word(Detected.WordFormat.ODT);
        }
        if (mimetype.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
            return new Detected.Sheet(Detected.SheetFormat.ODS);
        }
        return mimetype.matches("[a-z]+/[\\w.+-]+") ? new Detected.Unsupported(mimetype) : new Detected.Archive();
    }

    private static String start(ZipFile zip, ZipEntry entry, int bytes) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(bytes), StandardCharsets.UTF_8);
        }
    }
}
