package org.tabularium.extractor.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DetectorTest {

    @TempDir
    private Path folder;

    private Detected detect(byte[] bytes) throws IOException {
        // The name always lies: it must not matter.
        return new Detector().detect(Files.write(folder.resolve("a.txt"), bytes));
    }

    private Detected detect(Writing writing) throws Exception {
        Path file = folder.resolve("b.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return new Detector().detect(file);
    }

    private interface Writing {
        void to(OutputStream out) throws Exception;
    }

    @Test
    void knowsPicturesPagesAndWebPagesByTheirFirstBytes() throws Exception {
        assertInstanceOf(Detected.Pdf.class, detect("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(
                "image/png",
                detect(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}).mediaType());
        assertEquals(
                "image/tiff", detect(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0}).mediaType());
        assertInstanceOf(
                Detected.Markup.class,
                detect("<!DOCTYPE html><html><body>表</body></html>".getBytes(StandardCharsets.UTF_8)));
        assertInstanceOf(Detected.Empty.class, detect(new byte[0]));
        assertInstanceOf(Detected.Unsupported.class, detect("只是文字".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void tellsWordFilesFromBundles() throws Exception {
        assertEquals(new Detected.Word(Detected.WordFormat.DOCX), detect(out -> {
            try (XWPFDocument document = new XWPFDocument()) {
                document.write(out);
            }
        }));
        assertEquals(new Detected.Archive(), detect(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("预算.doc"));
            }
        }));
    }

    @Test
    void tellsOle2FilesApart() throws Exception {
        assertEquals(new Detected.Sheet(Detected.SheetFormat.XLS), detect(out -> {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                workbook.createSheet();
                workbook.write(out);
            }
        }));
        assertInstanceOf(Detected.Encrypted.class, detect(out -> {
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                EncryptionInfo info = new EncryptionInfo(EncryptionMode.standard);
                info.getEncryptor().confirmPassword("geheim");
                info.getEncryptor().getDataStream(container).close();
                container.writeFilesystem(out);
            }
        }));
    }

    @Test
    void callsWpsWriterFilesWordAndMicrosoftWorksByItsName() throws Exception {
        assertEquals(
                "application/vnd.ms-works",
                detect(out -> {
                            try (POIFSFileSystem container = new POIFSFileSystem()) {
                                container.createDocument(InputStream.nullInputStream(), "MatOST");
                                container.writeFilesystem(out);
                            }
                        })
                        .mediaType());
        assertEquals(new Detected.Word(Detected.WordFormat.DOC), detect(out -> {
            try (POIFSFileSystem container = new POIFSFileSystem()) {
                container.createDocument(new ByteArrayInputStream(new byte[512]), "WordDocument");
                container.createDocument(InputStream.nullInputStream(), "WpsCustomData");
                container.writeFilesystem(out);
            }
        }));
    }

    @Test
    void callsAContainerThatIsCutShortDamaged() throws Exception {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("正文");
            document.write(whole);
        }
        byte[] half = Arrays.copyOf(whole.toByteArray(), whole.size() / 2);
        assertInstanceOf(Detected.Damaged.class, detect(half));
    }
}
