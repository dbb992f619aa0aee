package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Print of eight points at 120 dpi: digits are nine pixels high, four across and up are a speck. */
class SpecksTest {

    private static final int DPI = 120;

    private final Mask ink = new Mask(120, 30);

    /** @param width and height of some ink, all of it black */
    private void print(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink.set(x, y);
            }
        }
    }

    private Area line() {
        List<InkLine> lines = new LineFinder(DPI).cell(ink, new Area(0, 0, 120, 30));
        assertEquals(1, lines.size());
        return lines.getFirst().area();
    }

    private void digits(int left) {
        print(left, 10, 5, 9);
        print(left + 7, 10, 5, 9);
    }

    @Test
    void aMinusBeforeANumberIsPartOfIt() {
        digits(60);
        print(54, 14, 4, 2);
        assertEquals(54, line().left());
    }

    @Test
    void aMinusOfThreePixelsMayBeRound() {
        digits(60);
        print(55, 13, 3, 3);
        assertEquals(55, line().left());
    }

    @Test
    void dustBeforeANumberIsNot() {
        digits(60);
        print(55, 14, 2, 2);
        print(50, 10, 1, 1);
        assertEquals(60, line().left());
    }

    @Test
    void whatStandsFarBeforeANumberIsNoMinus() {
        digits(60);
        print(44, 14, 4, 2);
        assertEquals(60, line().left());
    }

    @Test
    void theHalvesOfABrokenDigitAreItsFirstAndThePointBehindItStays() {
        digits(60);
        print(47, 10, 4, 4);
        print(46, 15, 4, 4);
        print(55, 17, 2, 2);
        Area line = line();
        assertEquals(46, line.left());
        List<InkLine> lines = new LineFinder(DPI).cell(ink, new Area(0, 0, 120, 30));
        assertEquals(5, lines.getFirst().ink().size());
    }
}
