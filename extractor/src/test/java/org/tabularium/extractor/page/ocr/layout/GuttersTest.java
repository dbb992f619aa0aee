package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Print of nine points at 200 dpi: ideographs are 23 pixels high, digits 18. */
class GuttersTest {

    private static final int DPI = 200;

    private final Mask ink = new Mask(900, 300);

    private void print(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink.set(x, y);
            }
        }
    }

    /** So many ideographs from a point on. */
    private void words(int left, int top, int count) {
        for (int i = 0; i < count; i++) {
            print(left + 25 * i, top, 23, 23);
        }
    }

    /** Digits that touch each other, up to a point. */
    private void figure(int right, int top, int width) {
        print(right - width, top + 5, width, 18);
    }

    private int runs() {
        return new LineFinder(DPI).outside(ink, List.of()).size();
    }

    @Test
    void figuresWhoseDigitsTouchEndWhereTheirColumnDoes() {
        figure(300, 100, 120);
        figure(300, 145, 90);
        words(314, 145, 6);
        figure(301, 190, 100);
        words(315, 190, 3);
        assertEquals(5, runs());
    }

    @Test
    void aFigureThatEndsInAOneEndsALittleEarlier() {
        for (int row = 0; row < 3; row++) {
            figure(row == 1 ? 295 : 300, 100 + 45 * row, 100);
            words(315, 100 + 45 * row, 4);
        }
        assertEquals(6, runs());
    }

    /** A header of which the cells are not level: that of two lines ends its first in a bracket, behind half an em of white. */
    @Test
    void aBracketAtTheEndOfALineIsNoColumn() {
        words(100, 100, 4);
        print(212, 100, 5, 23);
        words(110, 130, 3);
        words(250, 115, 4);
        assertEquals(3, runs());
    }

    @Test
    void whiteBehindDashesAsWideIsNoColumn() {
        print(200, 110, 100, 3);
        for (int row = 1; row < 3; row++) {
            print(200, 110 + 45 * row, 100, 3);
            words(314, 100 + 45 * row, 6);
        }
        words(314, 100, 2);
        assertEquals(3, runs());
    }

    @Test
    void cellsOfTwoLinesBesideEachOtherAreParted() {
        words(100, 100, 3);
        words(198, 100, 3);
        words(112, 130, 2);
        words(210, 130, 2);
        assertEquals(4, runs());
    }

    @Test
    void whiteInASentenceAboveAnotherIsNone() {
        words(100, 100, 3);
        words(198, 100, 3);
        words(100, 130, 8);
        assertEquals(2, runs());
    }

    @Test
    void whiteInRowsFarFromEachOtherIsNone() {
        words(100, 100, 3);
        words(198, 100, 3);
        words(100, 150, 3);
        words(198, 150, 3);
        assertEquals(2, runs());
    }
}
