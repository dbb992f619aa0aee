package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.models.document.Page;

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
    void aBlankPageHasNoWords() {
        Page page = reader.read(new PrintedPage(600, 800).page());
        assertEquals(Page.Source.OCR, page.source());
        assertTrue(page.words().isEmpty());
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
