package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;

class PitchTest {

    private final GlyphReader reader = new GlyphReader(GlyphModel.load());

    /** A number of which some ink is gone. */
    private GlyphText without(String number, String face, int lost) {
        GlyphText whole = reader.read(PrintedNumber.drawn(number, face, 0));
        assertEquals(number, whole.text());
        List<Double> likely = new ArrayList<>(whole.likely());
        List<Glyph> glyphs = new ArrayList<>(whole.glyphs());
        likely.remove(lost);
        glyphs.remove(lost);
        return new GlyphText(new StringBuilder(number).deleteCharAt(lost).toString(), likely, glyphs);
    }

    @Test
    void whereAPointWasLostTheDigitsStandTooFarApart() {
        for (String face : List.of(Font.SERIF, Font.SANS_SERIF, Font.MONOSPACED)) {
            assertTrue(Pitch.hasGap(without("519.27", face, 3)), face);
            assertFalse(without("519.27", face, 3).number().isSure(), face);
        }
    }

    @Test
    void soTheyDoWhereADigitWasLost() {
        assertTrue(Pitch.hasGap(without("26139127", Font.SERIF, 4)));
        assertTrue(Pitch.hasGap(without("257", Font.SERIF, 1)));
    }

    @Test
    void narrowDigitsAndMarksAreNoGap() {
        for (String face : List.of(Font.SERIF, Font.SANS_SERIF, Font.MONOSPACED)) {
            for (String number : List.of("1118.11", "80,111.07", "11", "7%", "100")) {
                assertFalse(Pitch.hasGap(reader.read(PrintedNumber.drawn(number, face, 0))), number + " " + face);
            }
        }
    }

    /** Digits 36 pixels high between these columns; ink between all that touch. */
    private static GlyphText standing(String digits, int... columns) {
        Gray line = new Gray(columns[columns.length - 1] + 10, 50);
        for (int y = 0; y < 50; y++) {
            for (int x = 0; x < line.width(); x++) {
                line.set(x, y, 255);
            }
        }
        for (int y = 7; y < 43; y++) {
            for (int i = 0; i < columns.length; i += 2) {
                for (int x = columns[i]; x < columns[i + 1]; x++) {
                    line.set(x, y, 0);
                }
            }
        }
        List<Component> ink = GlyphCutter.components(line, GlyphCutter.DARK);
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < columns.length; i += 2) {
            glyphs.add(Glyph.of(line, ink, columns[i], columns[i + 1], 7, 43));
        }
        return new GlyphText(digits, Collections.nCopies(digits.length(), 0.99), glyphs);
    }

    @Test
    void whereDigitsRunTogetherTheirCutIsNoGap() {
        assertFalse(Pitch.hasGap(standing("61946", 6, 32, 41, 69, 69, 87, 90, 115, 118, 143)));
        assertFalse(Pitch.hasGap(standing("4693", 6, 24, 24, 52, 62, 88, 91, 117)));
        assertTrue(Pitch.hasGap(standing("61946", 6, 32, 54, 82, 82, 100, 103, 128, 131, 156)));
    }
}
