package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Gray;

class NumberShapeTest {

    /** Draws 1 for a digit's block, . for a point, a space for half a digit's room. */
    private static NumberShape shape(String drawing) {
        Gray line = new Gray(24 * drawing.length() + 20, 60);
        Arrays.fill(line.pixels(), (byte) 255);
        int x = 10;
        for (int i = 0; i < drawing.length(); i++) {
            char c = drawing.charAt(i);
            if (c == '1') {
                fill(line, x, 14, 12, 32);
                x += 20;
            } else {
                if (c == '.') {
                    fill(line, x, 42, 4, 4);
                }
                x += 10;
            }
        }
        return new NumberShape(GlyphCutter.cut(line, GlyphCutter.DARK));
    }

    private static void fill(Gray line, int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                line.set(x, y, 0);
            }
        }
    }

    @Test
    void fitsANumberOfItsShape() {
        assertTrue(shape("111.11").fits("722.67"));
        assertTrue(shape("1111").fits("2023"));
    }

    @Test
    void aLostDigitDoesNotFit() {
        assertFalse(shape("111.11").fits("72.67"));
    }

    @Test
    void aLostPointDoesNotFit() {
        assertFalse(shape("111.11").fits("72267"));
    }

    @Test
    void aGapWhereAPointWasIsNoDistanceOfDigits() {
        assertFalse(shape("111 11").fits("72267"));
        assertFalse(shape("1 11").fits("187"));
    }

    @Test
    void aPointReadForADigitDoesNotFit() {
        assertFalse(shape("111111").fits("722.67"));
    }
}
