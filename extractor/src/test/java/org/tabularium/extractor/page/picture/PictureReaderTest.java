package org.tabularium.extractor.page.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Page;

class PictureReaderTest {

    private static final int SIDE = 400;

    @TempDir
    Path folder;

    @Test
    void aBrokenPageIsUnreadAndTheOthersAreRead() throws Exception {
        Path tiff = threePages();
        byte[] bytes = Files.readAllBytes(tiff);
        int page = bytes.length / 3;
        for (int i = page + 40; i < 2 * page - 400; i++) {
            bytes[i] = (byte) (i * 37);
        }
        Files.write(tiff, bytes);
        List<Page.Source> sources = new PictureReader(DECODING)
                .read(tiff, Limits.DEFAULT, Progress.NONE).pages().stream()
                        .map(Page::source)
                        .toList();
        assertEquals(List.of(Page.Source.OCR, Page.Source.UNREAD, Page.Source.OCR), sources);
    }

    @Test
    void aPictureTooLargeForAnyPageIsRefusedBeforeItIsDecoded() throws IOException {
        Path huge = folder.resolve("huge.png");
        Files.write(huge, header(20_000, 20_000));
        UnreadableFile refused = assertThrows(
                UnreadableFile.class, () -> new PictureReader(DECODING).read(huge, Limits.DEFAULT, Progress.NONE));
        assertEquals(Reason.OVER_LIMIT, refused.reason());
    }

    /** Decodes each picture, reads nothing. */
    private static final PageReader DECODING =
            image -> new Page(image.number(), image.width(), image.height(), decodes(image), List.of(), List.of());

    private static Page.Source decodes(PageImage image) {
        try {
            return image.render(100) == null ? Page.Source.UNREAD : Page.Source.OCR;
        } catch (java.io.UncheckedIOException e) {
            return Page.Source.UNREAD;
        }
    }

    /** Packed pages of a pattern that does not pack well, so that each takes a third of the file. */
    private Path threePages() throws IOException {
        Path file = folder.resolve("pages.tif");
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        for (int i = 0; i < SIDE * SIDE; i += 3) {
            pen.setColor(new Color(i * 31 % 256, i * 31 % 256, i * 31 % 256));
            pen.fillRect(i % SIDE, i / SIDE, 2, 1);
        }
        pen.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionType("Deflate");
            writer.prepareWriteSequence(null);
            for (int k = 0; k < 3; k++) {
                writer.writeToSequence(new IIOImage(image, null, null), how);
            }
            writer.endWriteSequence();
        } finally {
            writer.dispose();
        }
        return file;
    }

    /** The beginning of a PNG: its size, and a first chunk of pixels that is cut short. */
    private static byte[] header(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeLong(0x89504e470d0a1a0aL);
        ByteArrayOutputStream size = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(size);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {1, 0, 0, 0, 0});
        chunk(out, "IHDR", size.toByteArray());
        chunk(out, "IDAT", new byte[8]);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] data) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeInt(data.length);
        out.write(type);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
