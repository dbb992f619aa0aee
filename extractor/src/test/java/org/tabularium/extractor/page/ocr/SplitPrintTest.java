package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.layout.Stroke;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * A row of 50 pixels at 200 dpi in a table of eight, cut by an upright rule of three pixels; digits are 10 wide and 18
 * high, and the line that is asked for stands right of the rule.
 */
class SplitPrintTest {

    private static final int DPI = 200;
    private static final int RULE = 100;
    private static final Area CELL = new Area(RULE, 0, 250, 50);

    private final Mask line = new Mask(300, 50);
    private final Mask printed = new Mask(300, 50);

    SplitPrintTest() {
        print(RULE - 1, 0, 3, 50);
    }

    private void print(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                printed.set(x, y);
            }
        }
    }

    /** A digit of the line. */
    private void digit(int left) {
        print(left, 16, 10, 18);
        for (int y = 16; y < 34; y++) {
            for (int x = left; x < left + 10; x++) {
                line.set(x, y);
            }
        }
    }

    /** @param rows that the rule stands in, of the table's eight */
    private boolean isSplit(int rows) {
        return isSplit(rows, 8);
    }

    private boolean isSplit(int rows, int of) {
        double end = 50 * of;
        List<Stroke> upright =
                List.of(new Stroke(0, end, 0, 1), new Stroke(0, 50 * rows, RULE, 1), new Stroke(0, end, 250, 1));
        return new SplitPrint(printed, upright, DPI).isSplit(new InkLine(Component.of(line, CELL)), CELL);
    }

    @Test
    void aDigitBeneathTheRuleShowsBesideIt() {
        print(RULE - 4, 16, 10, 18);
        digit(112);
        digit(124);
        assertTrue(isSplit(8));
    }

    @Test
    void aPointMayBeWhollyBeneathTheFrameOfAStamp() {
        print(RULE - 14, 16, 10, 18);
        digit(105);
        digit(117);
        assertTrue(isSplit(3));
    }

    @Test
    void narrowColumnsOfATableAreItsOwn() {
        print(RULE - 14, 16, 10, 18);
        digit(105);
        digit(117);
        assertFalse(isSplit(8));
    }

    @Test
    void numbersFarFromTheFrameOfAStampAreWhole() {
        print(RULE - 14, 16, 10, 18);
        digit(180);
        digit(192);
        assertFalse(isSplit(3));
    }

    @Test
    void aWornRuleBesideANumberHidesNothing() {
        for (int y = 0; y < 50; y++) {
            for (int x = RULE - 1; x < RULE + 2 && y % 3 > 0; x++) {
                printed.clear(x, y);
            }
        }
        digit(108);
        digit(120);
        assertFalse(isSplit(8));
    }

    @Test
    void theLevelRulesOfALowRowDoNotWidenTheUprightOne() {
        print(0, 0, 300, 5);
        print(0, 45, 300, 5);
        digit(RULE + 10);
        digit(RULE + 22);
        assertFalse(isSplit(8));
    }

    @Test
    void figuresSetCloseToALongRuleOfTheirTableAreWhole() {
        digit(RULE + 3);
        digit(RULE + 15);
        assertFalse(isSplit(20, 20));
        assertTrue(isSplit(8, 8), "a rule no longer than a stamp may be one");
        assertTrue(isSplit(13, 30), "so may one beside few rows of a long table");
    }

    @Test
    void aCreaseAsLongAsTheTableCutsWhatGoesOnBehindIt() {
        print(RULE - 14, 16, 10, 18);
        digit(RULE + 3);
        digit(RULE + 15);
        assertTrue(isSplit(20, 20));
    }
}
