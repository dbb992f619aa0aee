package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** A line of print at 200 dpi whose characters stand on row 40, or hang from it. */
class FeetTest {

    private static final int DPI = 200;
    private static final int AT = 40;

    private final Mask ink = new Mask(300, 80);

    private void print(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink.set(x, y);
            }
        }
    }

    private boolean areFeet() {
        return new Feet(ink, DPI).are(new Stroke(20, 100, AT + 0.5, 3));
    }

    @Test
    void onesOfASansStandOnFeet() {
        for (int digit = 0; digit < 5; digit++) {
            print(20 + 16 * digit, AT - 1, 12, 3);
            print(25 + 16 * digit, AT - 17, 3, 16);
        }
        print(33, AT - 1, 2, 3);
        assertTrue(areFeet());
    }

    @Test
    void ideographsHangFromTheirUpperBars() {
        for (int character = 0; character < 3; character++) {
            print(20 + 28 * character, AT - 1, 24, 3);
            print(30 + 28 * character, AT + 2, 3, 20);
        }
        assertTrue(areFeet());
    }

    @Test
    void blurJoinsThreeDigitsOfANumberByTheirBars() {
        print(10, AT - 1, 5, 3);
        print(24, AT - 1, 10, 3);
        print(24, AT + 2, 3, 14);
        for (int digit = 0; digit < 3; digit++) {
            print(40 + 13 * digit, AT - 1, 12 + (digit < 2 ? 1 : 0), 3);
            print(46 + 13 * digit, AT + 2, 3, 14);
        }
        assertTrue(new Feet(ink, DPI).are(new Stroke(10, 80, AT + 0.5, 3)));
    }

    @Test
    void aRuleGoesOnBetweenTheCharactersThatStandOnIt() {
        print(20, AT - 1, 80, 3);
        for (int digit = 0; digit < 5; digit++) {
            print(25 + 16 * digit, AT - 17, 3, 16);
        }
        assertFalse(areFeet());
    }

    @Test
    void piecesOfAWornRuleBelowPrintAreARule() {
        for (int piece = 0; piece < 5; piece++) {
            print(20 + 16 * piece, AT - 1, 13, 3);
            print(22 + 16 * piece, AT - 22, 9, 18);
        }
        assertFalse(areFeet());
    }
}
