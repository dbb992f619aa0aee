package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void soTheyDoInFacesWhosePointsAreNarrow() {
        for (String face : List.of(Font.SERIF, Font.SANS_SERIF)) {
            for (String number : List.of("258 37", "6 40", "903 52", "74 86")) {
                // As wide as the point of a narrow face.
                GlyphText lost = reader.read(PrintedNumber.drawn(number.replace(' ', '\u2009'), face, 0));
                assertEquals(number.replace(" ", ""), lost.text(), face);
                assertTrue(Pitch.hasGap(lost), number + " " + face);
            }
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
}
