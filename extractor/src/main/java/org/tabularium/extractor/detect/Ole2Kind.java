package org.tabularium.extractor.detect;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/** Tells OLE2 containers apart by the names of their streams. */
final class Ole2Kind {

    private static final String OLE2 = "application/x-ole-storage";
    /** The file information block's flags stand at this byte ([MS-DOC] 2.5.2). */
    private static final int DOC_FLAGS = 0x0A;
    /** The bit fEncrypted in the second byte of those flags. */
    private static final int DOC_ENCRYPTED = 0x01;

    private Ole2Kind() {}

    static Detected of(Path file) {
        try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
            return of(container.getRoot());
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException | RecordFormatException e) {
            // Which of these POI throws for a container that ends too early depends on where it was cut. The disk
            // itself
            // was fine: the magic number was read from it before.
            return new Detected.Damaged(OLE2, String.valueOf(e.getMessage()));
        }
    }

    private static Detected of(DirectoryNode root) throws IOException {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return new Detected.Encrypted("application/x-tika-ooxml-protected");
        }
        if (root.hasEntryCaseInsensitive("WordDocument")) {
            byte[] block = start(root, "WordDocument", DOC_FLAGS + 2);
            boolean encrypted = block.length == DOC_FLAGS + 2 && (block[DOC_FLAGS + 1] & DOC_ENCRYPTED) != 0;
            Detected.Word word = new Detected.Word(Detected.WordFormat.DOC);
            return encrypted ? new Detected.Encrypted(word.mediaType()) : word;
        }
        if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
            return new Detected.Sheet(Detected.SheetFormat.XLS);
        }
        if (root.hasEntryCaseInsensitive("PowerPoint Document")) {
            return new Detected.Unsupported("application/vnd.ms-powerpoint");
        }
        if (root.hasEntryCaseInsensitive("MatOST") || root.hasEntryCaseInsensitive("MN0")) {
            // Microsoft Works, whose .wps files have nothing but their ending in common with WPS Writer's.
            return new Detected.Unsupported("application/vnd.ms-works");
        }
        return new Detected.Unsupported(isHwp(root) ? "application/x-hwp-v5" : OLE2);
    }

    private static boolean isHwp(DirectoryNode root) throws IOException {
        return root.hasEntryCaseInsensitive("FileHeader")
                && new String(start(root, "FileHeader", 17), StandardCharsets.US_ASCII).equals("HWP Document File");
    }

    private static byte[] start(DirectoryNode root, String name, int bytes) throws IOException {
        try (DocumentInputStream in = root.createDocumentInputStream(root.getEntryCaseInsensitive(name))) {
            return in.readNBytes(bytes);
        }
    }
}
