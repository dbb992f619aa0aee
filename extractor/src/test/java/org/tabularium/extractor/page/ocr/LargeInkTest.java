package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** A line of print 18 pixels high at 200 dpi, outside of all cells. */
class LargeInkTest {

    private static final int DPI = 200;
    private static final Area LINE = new Area(100, 100, 160, 118);

    private final Mask ink = new Mask(300, 300);

    private void print(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink.set(x, y);
            }
        }
    }

    private boolean isBeside() {
        return LargeInk.of(ink, DPI).isBeside(LINE, ink.width());
    }

    @Test
    void aSealsRingThatTookTheNextDigit() {
        print(170, 20, 4, 200);
        print(164, 100, 10, 18);
        assertTrue(isBeside());
    }

    @Test
    void aSignatureAcrossTheNumber() {
        print(130, 80, 3, 60);
        assertTrue(isBeside());
    }

    @Test
    void largeInkElsewhereHidesNothing() {
        print(240, 20, 4, 200);
        print(100, 130, 60, 80);
        assertFalse(isBeside());
    }

    @Test
    void ideographsOfTheSameLineAreNotLarge() {
        print(164, 96, 24, 26);
        assertFalse(isBeside());
    }
}
