package org.tabularium.corpus.degrade;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DegraderTest {

    private static final Damage COARSE = new Damage(40, 1, 5, 2, 0.5, false, 10, 0.01, 1, 0.1, 0, 5, 0);
    private static final Damage FAXED = new Damage(40, 1, 5, 0, 0, true, 0, 0, 0, 0, 1, 0, 0);

    @TempDir
    Path folder;

    private Path clean;

    @BeforeEach
    void twoPages() throws IOException {
        clean = folder.resolve("clean.pdf");
        try (PDDocument document = new PDDocument()) {
            for (int k = 0; k < 2; k++) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream stream = new PDPageContentStream(document, page)) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                    stream.newLineAtOffset(100, 500);
                    stream.showText("722.67");
                    stream.endText();
                }
            }
            document.save(clean.toFile());
        }
    }

    @Test
    void aScanHasTheSamePagesAndNoText() throws IOException {
        Path scan = folder.resolve("scan.pdf");
        Degrader.pdf(clean, COARSE, 1, scan, Integer.MAX_VALUE);
        try (PDDocument document = Loader.loadPDF(scan.toFile())) {
            assertEquals(2, document.getNumberOfPages());
            assertEquals(
                    PDRectangle.A4.getWidth(), document.getPage(0).getMediaBox().getWidth(), 2);
            assertTrue(new PDFTextStripper().getText(document).isBlank());
        }
    }

    @Test
    void theSameSeedSpoilsTheSameWay() throws IOException {
        for (Damage damage : new Damage[] {COARSE, FAXED}) {
            Path one = folder.resolve("one.pdf");
            Path two = folder.resolve("two.pdf");
            Path other = folder.resolve("other.pdf");
            Degrader.pdf(clean, damage, 3, one, 1);
            Degrader.pdf(clean, damage, 3, two, 1);
            Degrader.pdf(clean, damage, 4, other, 1);
            assertArrayEquals(Files.readAllBytes(one), Files.readAllBytes(two));
            assertFalse(java.util.Arrays.equals(Files.readAllBytes(one), Files.readAllBytes(other)));
        }
    }

    @Test
    void aQuarterTurnChangesThePagesShape() throws IOException {
        Path scan = folder.resolve("turned.pdf");
        Degrader.pdf(clean, FAXED, 1, scan, 1);
        try (PDDocument document = Loader.loadPDF(scan.toFile())) {
            PDRectangle box = document.getPage(0).getMediaBox();
            assertTrue(box.getWidth() > box.getHeight());
        }
    }

    @Test
    void linesArePaleOrBrokenAndPrintIsNot() throws IOException {
        try (PDDocument document = Loader.loadPDF(clean.toFile())) {
            PDPage page = document.getPage(0);
            try (PDPageContentStream stream =
                    new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, false)) {
                stream.addRect(100, 300, 300, 2);
                stream.addRect(100, 100, 2, 200);
                stream.fill();
            }
            document.save(clean.toFile());
        }
        for (double pale : new double[] {0, 0.8}) {
            Damage damage = new Damage(100, 0, 0, 0, 0, false, 0, 0, 0, pale == 0 ? 0.4 : 0, 0, 0, pale);
            Path scan = folder.resolve("lines.pdf");
            Degrader.pdf(clean, damage, 1, scan, 1);
            try (PDDocument document = Loader.loadPDF(scan.toFile())) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 100);
                assertTrue(dark(image, 138, 748, 555, 754) < 2 * 415, "across, " + pale);
                assertTrue(dark(image, 138, 760, 143, 1029) < 2 * 265, "down, " + pale);
                assertTrue(dark(image, 130, 450, 300, 480) > 100, "print, " + pale);
            }
        }
    }

    private static int dark(BufferedImage image, int left, int top, int right, int bottom) {
        int dark = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void aFaxIsATiffOfSoManyPages() throws IOException {
        Path scan = folder.resolve("fax.tif");
        Degrader.tiff(clean, FAXED, 1, scan, Integer.MAX_VALUE);
        var readers = javax.imageio.ImageIO.getImageReadersByFormatName("tiff");
        var reader = readers.next();
        try (var in = javax.imageio.ImageIO.createImageInputStream(scan.toFile())) {
            reader.setInput(in);
            assertEquals(2, reader.getNumImages(true));
            assertEquals(1, reader.read(0).getColorModel().getPixelSize());
        } finally {
            reader.dispose();
        }
    }

    @Test
    void everyOtherRowIsShadedAndBlackStampsAreBlack() {
        BufferedImage page = new BufferedImage(800, 1000, BufferedImage.TYPE_INT_RGB);
        page.createGraphics().fillRect(0, 0, 800, 1000);
        Damage none = new Damage(100, 0, 0, 0, 0, false, 0, 0, 0, 0, 0, 0, 0, 55, 1);
        BufferedImage scan = Degrader.image(page, none, 1);
        int shaded = 0;
        int black = 0;
        for (int y = 0; y < 1000; y++) {
            for (int x = 0; x < 800; x++) {
                int level = scan.getRGB(x, y) & 0xff;
                shaded += level == 200 ? 1 : 0;
                black += level < 100 ? 1 : 0;
            }
        }
        assertTrue(shaded > 300_000 && shaded < 400_000, shaded + " shaded");
        assertTrue(black > 500, black + " black");
    }
}
