package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Gray;

class GlyphPiecesTest {

    /** A 7 of 40 pixels at column 20, and some ink before its foot. */
    private static GlyphPieces before7(int left, int top, int right, int bottom) {
        Gray line = new Gray(60, 60);
        Arrays.fill(line.pixels(), (byte) 255);
        ink(line, 20, 10, 43, 14);
        ink(line, 37, 10, 43, 50);
        ink(line, left, top, right, bottom);
        return new GlyphPieces(line, GlyphCutter.DARK);
    }

    private static void ink(Gray line, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(line.pixels(), y * line.width() + left, y * line.width() + right, (byte) 0);
        }
    }

    @Test
    void whatStandsBelowADigitBehindItIsAPartOfIt() {
        GlyphPieces pieces = before7(15, 41, 22, 49);
        assertEquals(2, pieces.size());
        assertTrue(pieces.isCrumb(0));
    }

    @Test
    void whatDoesNotStandOnTheLineIsNoMark() {
        assertTrue(before7(10, 30, 16, 36).isCrumb(0));
    }

    @Test
    void aPointACommaAndAMinusAreNoCrumbs() {
        assertFalse(before7(10, 43, 17, 50).isCrumb(0));
        assertFalse(before7(10, 43, 17, 55).isCrumb(0));
        assertFalse(before7(4, 28, 16, 32).isCrumb(0));
    }

    @Test
    void marksOfPrintedNumbersAreNoCrumbsInAnyFace() {
        for (String face : List.of(Font.SERIF, Font.SANS_SERIF, Font.MONOSPACED, Font.DIALOG)) {
            for (String number : List.of("1.47", "77.14", "-1.4", "-4", "4,177.11", "(7.74)", ".4", "1,111.1%")) {
                for (int level : new int[] {GlyphCutter.DARK, GlyphCutter.LIGHT}) {
                    GlyphPieces pieces = new GlyphPieces(PrintedNumber.drawn(number, face, 0), level);
                    for (int i = 0; i < pieces.size(); i++) {
                        assertFalse(pieces.isCrumb(i), number + " " + face + " piece " + i);
                    }
                }
            }
        }
    }

    @Test
    void wideInkThatReachesOverOtherWideInkMakesGlyphsOfSomeWidth() {
        Gray line = new Gray(90, 60);
        Arrays.fill(line.pixels(), (byte) 255);
        ink(line, 10, 10, 14, 50);
        ink(line, 10, 10, 50, 14);
        ink(line, 70, 10, 74, 50);
        ink(line, 32, 46, 74, 50);
        GlyphPieces pieces = new GlyphPieces(line, GlyphCutter.DARK);
        for (int from = 0; from < pieces.size(); from++) {
            for (int to = from + 1; to <= pieces.size(); to++) {
                Glyph glyph = pieces.glyph(from, to);
                assertTrue(glyph == null || glyph.area().width() > 0, from + " to " + to);
            }
        }
    }
}
