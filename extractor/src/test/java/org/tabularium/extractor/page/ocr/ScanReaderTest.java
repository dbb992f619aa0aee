package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/** With Tesseract's own models; skipped where they are not installed. */
class ScanReaderTest {

    private static OcrSettings settings;
    private static ScanReader reader;

    @BeforeAll
    static void open() {
        assumeTrue(OcrSettings.installed().isPresent(), "Tesseract's models chi_sim and eng are not installed");
        settings = OcrSettings.installed().orElseThrow();
        reader = new ScanReader(settings);
    }

    @AfterAll
    static void close() {
        if (reader != null) {
            reader.close();
        }
    }

    @Test
    void readsTheAmountsOfALeaningTable() {
        PrintedPage printed = new PrintedPage(900, 500, 1.5)
                .table(100, 100, 3, 2, 220, 80)
                .word("722.67", 140, 150)
                .word("518.11", 360, 150)
                .word("204.56", 580, 230);
        Page page = reader.read(printed.page());
        assertEquals(Page.Source.OCR, page.source());
        for (String amount : new String[] {"722.67", "518.11", "204.56"}) {
            assertTrue(
                    page.words().stream().anyMatch(word -> word.readings().stream()
                            .anyMatch(reading -> reading.text().equals(amount))),
                    amount + " in " + page.words());
        }
        assertEquals(3, page.words().size());
    }

    @Test
    void nothingIsReadWhereShadedRowsEndBesideATable() {
        PrintedPage printed = new PrintedPage(1100, 800, 0.5);
        for (int band = 0; band < 7; band++) {
            printed.shade(60, 40 + 104 * band, 980, 52, new Color(190, 195, 205));
        }
        printed.table(140, 144, 4, 10, 200, 52).word("5.18", 140, 126);
        for (int row = 0; row < 10; row++) {
            for (int column = 0; column < 4; column++) {
                printed.word("7" + row + column + "2.67", 165 + 200 * column, 180 + 52 * row);
            }
        }
        Page page = reader.read(printed.page());
        assertEquals(41, page.words().size(), page.words()::toString);
        assertTrue(
                page.words().stream().allMatch(word -> word.text().matches("5\\.18|7[0-9][0-3]2\\.67")),
                page.words()::toString);
    }

    @Test
    void whatTheFrameOfAStampCrossesIsReadInItsCellAndNotSure() {
        PrintedPage printed = new PrintedPage(1100, 700).table(100, 100, 4, 8, 220, 60);
        for (int row = 0; row < 8; row++) {
            for (int column = 0; column < 4; column++) {
                printed.word("7" + row + column + "2.67", 130 + 220 * column, 140 + 60 * row);
            }
        }
        printed.rule(160, 178, 480, 178).rule(480, 178, 480, 352).rule(480, 352, 160, 352);
        printed.rule(160, 352, 160, 178);
        Page page = reader.read(printed.page());
        assertEquals(32, page.words().size(), page.words()::toString);
        for (int row = 1; row < 5; row++) {
            for (int column = 0; column < 2; column++) {
                Box cell = new Box(100 + 220 * column, 100 + 60 * row, 220, 60);
                double pixel = PrintedPage.DPI / 72;
                Word word = page.words().stream()
                        .filter(one -> cell.contains(
                                one.box().centerX() * pixel, one.box().centerY() * pixel))
                        .findFirst()
                        .orElseThrow();
                assertTrue(word.readings().getFirst().confidence() < 0.99, word::toString);
            }
        }
        assertEquals(
                24,
                page.words().stream()
                        .filter(word -> word.readings().getFirst().confidence() >= 0.99)
                        .count(),
                page.words()::toString);
    }

    /** The same page with so much of its contrast, as copies of a cartridge that runs out have it. */
    private static BufferedImage faint(BufferedImage image, double contrast, boolean mirrored) {
        BufferedImage faint = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
        Random grain = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int level = image.getRGB(mirrored ? image.getWidth() - 1 - x : x, y) & 0xff;
                double grey = 246 - contrast * (255 - level) + 4 * grain.nextGaussian();
                faint.getRaster().setSample(x, y, 0, Math.clamp(Math.round(grey), 0, 255));
            }
        }
        return faint;
    }

    private static PrintedPage figures() {
        PrintedPage printed = new PrintedPage(900, 700, 0.4).table(100, 100, 3, 6, 220, 80);
        for (int row = 0; row < 6; row++) {
            printed.word("3,1" + row + "4.75", 140, 150 + 80 * row).word("86" + row + ".20", 360, 150 + 80 * row);
        }
        return printed;
    }

    @Test
    void faintPrintIsRead() {
        Page page = reader.read(PrintedPage.scanned(faint(figures().image(), 0.2, false)));
        for (int row = 0; row < 6; row++) {
            String amount = "3,1" + row + "4.75";
            assertTrue(page.words().stream().anyMatch(word -> word.text().equals(amount)), page.words()::toString);
        }
        assertEquals(12, page.words().size(), page.words()::toString);
    }

    @Test
    void theBackPageShiningThroughABlankOneIsNotRead() {
        Page page = reader.read(PrintedPage.scanned(faint(figures().image(), 0.12, true)));
        assertTrue(page.words().isEmpty(), page.words()::toString);
    }

    @Test
    void aBlankPageHasNoWords() {
        Page page = reader.read(new PrintedPage(600, 800).page());
        assertEquals(Page.Source.OCR, page.source());
        assertTrue(page.words().isEmpty());
    }

    @Test
    void setsALeaningPageOnItsFeetAndLeadsBackToTheScan() {
        assumeTrue(
                new Font(Font.SERIF, Font.PLAIN, 30).canDisplayUpTo("一般公共预算财政拨款支出情况说明") < 0,
                "no font with Chinese characters is installed");
        for (int quarters = 1; quarters <= 3; quarters++) {
            BufferedImage turned = turned(sentences().image(), quarters);
            Page page = reader.read(PrintedPage.scanned(turned));
            Word sum = page.words().stream()
                    .filter(word -> word.text().equals("722.67"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(page.words().toString()));
            assertTrue(page.words().stream().anyMatch(word -> word.text().contains("公共预算")), page.words()::toString);
            assertEquals(800 * 72 / PrintedPage.DPI, page.width(), 1);
            Box box = page.toOriginal().map(sum.box());
            double share = dark(turned, box) / (double) dark(turned, grown(box, 6));
            assertTrue(share > 0.98, "the box covers the print, turned " + quarters + ": " + share);
            assertTrue(dark(turned, box) > 300, "and print is there: " + box);
        }
    }

    private static Box grown(Box box, double points) {
        return new Box(box.x() - points, box.y() - points, box.width() + 2 * points, box.height() + 2 * points);
    }

    private static int dark(BufferedImage image, Box box) {
        double pixel = PrintedPage.DPI / 72;
        int dark = 0;
        for (int y = (int) (box.y() * pixel); y < box.bottom() * pixel; y++) {
            for (int x = (int) (box.x() * pixel); x < box.right() * pixel; x++) {
                dark += (image.getRGB(x, y) & 0xff) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static PrintedPage sentences() {
        PrintedPage page = new PrintedPage(800, 600, 1.5).word("722.67", 500, 530);
        for (int line = 0; line < 8; line++) {
            page.word("一般公共预算财政拨款支出情况说明", 60, 60 + line * 50);
        }
        return page;
    }

    private static BufferedImage turned(BufferedImage image, int quarters) {
        BufferedImage turned = image;
        for (int k = 0; k < quarters; k++) {
            BufferedImage next = new BufferedImage(turned.getHeight(), turned.getWidth(), BufferedImage.TYPE_INT_RGB);
            for (int y = 0; y < next.getHeight(); y++) {
                for (int x = 0; x < next.getWidth(); x++) {
                    next.setRGB(x, y, turned.getRGB(y, turned.getHeight() - 1 - x));
                }
            }
            turned = next;
        }
        return turned;
    }

    @Test
    void nothingInNoiseIsReadSurely() {
        BufferedImage noise = new BufferedImage(500, 400, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(1);
        for (int y = 0; y < noise.getHeight(); y += 5) {
            for (int x = 0; x < noise.getWidth(); x += 5) {
                int level = random.nextInt(3) == 0 ? 0 : 255;
                for (int k = 0; k < 25; k++) {
                    noise.getRaster().setSample(x + k % 5, y + k / 5, 0, level);
                }
            }
        }
        Page page = reader.read(PrintedPage.scanned(noise));
        assertEquals(Page.Source.OCR, page.source());
        assertTrue(
                page.words().stream()
                        .allMatch(word -> word.readings().getFirst().confidence() < 0.9),
                page.words()::toString);
    }

    @Test
    void aPageThatTakesTooLongIsUnread() {
        OcrSettings hasty = new OcrSettings(settings.data(), 1, Duration.ofNanos(1), settings.pixels());
        try (ScanReader impatient = new ScanReader(hasty)) {
            Page page = impatient.read(
                    new PrintedPage(600, 400).word("722.67", 140, 150).page());
            assertEquals(Page.Source.UNREAD, page.source());
        }
    }

    @Test
    void aPictureThatCannotBeDecodedIsUnread() throws Exception {
        Page page = reader.begin(new Broken()).get();
        assertEquals(Page.Source.UNREAD, page.source());
        assertEquals(7, page.number());
    }

    private record Broken() implements PageImage {
        @Override
        public int number() {
            return 7;
        }

        @Override
        public double width() {
            return 595;
        }

        @Override
        public double height() {
            return 842;
        }

        @Override
        public double scannedDpi() {
            return 200;
        }

        @Override
        public BufferedImage render(double dpi) {
            throw new UncheckedIOException(new IOException("cut short"));
        }
    }
}
