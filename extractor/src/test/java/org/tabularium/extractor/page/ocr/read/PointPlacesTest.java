package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointPlacesTest {

    private static final List<String> FACES = List.of(Font.SERIF, Font.SANS_SERIF);

    private final GlyphReader reader = new GlyphReader(GlyphModel.load());

    private GlyphText read(String printed, String face) {
        return PrintedNumber.read(reader, printed, face);
    }

    /** A number whose digits are sure and whose marks may be something else. */
    private static GlyphText unsure(String text, List<Glyph> glyphs, double marks) {
        List<Double> likely = text.chars()
                .mapToObj(sign -> GlyphText.isPoint((char) sign) ? marks : 0.99)
                .toList();
        return new GlyphText(text, likely, glyphs);
    }

    @Test
    void marksThatMoveTheirDigitsApartAreFair() {
        for (String face : FACES) {
            for (String printed : List.of("258.37", "7,306.95", "22.80", "90,563.02")) {
                GlyphText number = unsure(printed, read(printed, face).glyphs(), 0.7);
                assertTrue(number.number().certainty() >= 0.9, printed + " " + face);
                assertFalse(number.number().isSure(), "the models have their say");
            }
        }
    }

    @Test
    void dustBetweenDigitsThatStandAsAlwaysIsNone() {
        for (String face : FACES) {
            List<Glyph> glyphs = new ArrayList<>(read("258037", face).glyphs());
            Glyph dust = read("258.37", face).glyphs().get(3);
            glyphs.add(4, dust);
            assertEquals(
                    0.7, PointPlaces.settled(unsure("2580.37", glyphs, 0.7)).certainty(), face);
        }
    }

    @Test
    void whatIsLeftOfALostDigitIsNone() {
        for (String face : FACES) {
            List<Glyph> glyphs = new ArrayList<>(read("258037", face).glyphs());
            glyphs.set(3, read("258.37", face).glyphs().get(3));
            assertEquals(0.7, PointPlaces.settled(unsure("258.37", glyphs, 0.7)).certainty(), face);
        }
    }

    @Test
    void whatIsHardlyAMarkStaysSo() {
        GlyphText number = unsure("258.37", read("258.37", Font.SERIF).glyphs(), 0.4);
        assertEquals(0.4, PointPlaces.settled(number).certainty());
    }
}
