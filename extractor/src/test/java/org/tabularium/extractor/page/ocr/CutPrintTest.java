package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.layout.LineFinder;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** A cell of 200 by 40 pixels at 150 dpi. */
class CutPrintTest {

    private static final int DPI = 150;
    private static final Area CELL = new Area(0, 0, 200, 40);

    private final Mask ink = new Mask(200, 40);

    private void print(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink.set(x, y);
            }
        }
    }

    private boolean isCut() {
        return CutPrint.isCut(new InkLine(Component.of(ink, CELL)), CELL, DPI);
    }

    private boolean holdsRemains() {
        LineFinder finder = new LineFinder(DPI);
        assertEquals(0, finder.cell(ink, CELL).size());
        return finder.holdsRemains(ink, CELL);
    }

    @Test
    void aStrokeFromRuleToRuleIsNoDigit() {
        print(90, 2, 3, 37);
        assertTrue(isCut());
    }

    @Test
    void digitsThatEndAtARuleWereCutByIt() {
        print(60, 1, 9, 12);
        print(72, 1, 9, 12);
        assertTrue(isCut());
    }

    @Test
    void printThatKeepsOffItsRulesIsWhole() {
        print(60, 5, 9, 30);
        print(72, 5, 9, 30);
        assertFalse(isCut());
    }

    @Test
    void oneCharacterMayHangDownToTheRule() {
        print(60, 10, 9, 20);
        print(72, 10, 9, 29);
        assertFalse(isCut());
    }

    @Test
    void feetOfDigitsBelowAStampsFrameAreRemains() {
        for (int digit = 0; digit < 5; digit++) {
            print(120 + 11 * digit, 2, 5, 4);
        }
        assertTrue(holdsRemains());
    }

    @Test
    void grainAndWhatErasingLeavesOfARuleAreNone() {
        for (int speck = 0; speck < 40; speck++) {
            print(4 + 4 * speck, 10 + speck % 20, 2, 2);
        }
        print(10, 38, 180, 1);
        assertFalse(holdsRemains());
    }

    /** Some digits printed in rows 8 to 32, of which the ink of the rows before another is left. */
    private boolean isErased(int digits, int left) {
        ink.clear(CELL);
        for (int k = 0; k < digits; k++) {
            print(60 + 15 * k, 8, 6, 24);
        }
        Mask printed = ink.copy();
        ink.clear(new Area(0, left, 200, 40));
        return CutPrint.isErased(new InkLine(Component.of(ink, CELL)), printed);
    }

    @Test
    void digitsWhoseFeetWereTakenForARuleAreNotWhole() {
        assertTrue(isErased(3, 27));
        assertTrue(isErased(2, 29));
    }

    @Test
    void digitsThatEndWhereTheirInkEndsAreWhole() {
        assertFalse(isErased(3, 32));
        assertFalse(isErased(1, 27));
    }

    @Test
    void whiteBetweenAStemAndTheFlagAboveItWasNotErased() {
        for (int digit = 0; digit < 2; digit++) {
            print(60 + 15 * digit, 9, 8, 2);
            print(60 + 15 * digit, 12, 3, 20);
        }
        assertFalse(CutPrint.isErased(new InkLine(Component.of(ink, CELL)), ink));
    }
}
