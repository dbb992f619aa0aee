package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Mask;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.geometry.Projection;

class StampsTest {

    /** At 144 dots per inch a point is two pixels. */
    private static final double DPI = 144;

    @Test
    void aNumberUnderOrBesideAStampIsNotSure() {
        assertEquals(0.9, confidence(word("85.37", 60), Projection.IDENTITY));
        assertEquals(0.9, confidence(word("85.37", 48), Projection.IDENTITY));
        assertEquals(0.995, confidence(word("85.37", 80), Projection.IDENTITY));
        assertEquals(0.995, confidence(word("印章", 60), Projection.IDENTITY));
        assertEquals(
                0.995,
                new Stamps(null, DPI)
                        .doubted(word("85.37", 60), Projection.IDENTITY)
                        .readings()
                        .getFirst()
                        .confidence());
    }

    @Test
    void whatIsBesideAStampOnTheScanCountsOnAPageThatLayOnItsSide() {
        // A quarter turn: (x, y) of the upright page is (y, 100 - x) of the scan.
        Projection turned = new Projection(0, 1, 0, -1, 0, 100, 0, 0);
        assertEquals(0.995, confidence(word("85.37", 60), turned));
        assertEquals(0.9, confidence(new Word("1", new Box(75, 60, 10, 10), 10, read("1")), turned));
    }

    private static Word word(String text, double x) {
        return new Word(text, new Box(x, 20, 10, 10), 10, read(text));
    }

    private static List<Reading> read(String text) {
        return List.of(new Reading(text, 0.995, "digits"));
    }

    /** A stamp's stroke lies at 64 to 66 points across and 20 to 30 points down. */
    private static double confidence(Word word, Projection toOriginal) {
        Mask lifted = new Mask(400, 400);
        for (int y = 40; y < 60; y++) {
            for (int x = 128; x < 132; x++) {
                lifted.set(x, y);
            }
        }
        return new Stamps(lifted, DPI)
                .doubted(word, toOriginal)
                .readings()
                .getFirst()
                .confidence();
    }
}
