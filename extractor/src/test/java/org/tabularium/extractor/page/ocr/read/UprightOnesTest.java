package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class UprightOnesTest {

    private static final List<String> FACES = List.of(Font.SERIF, Font.SANS_SERIF, Font.MONOSPACED);

    private final GlyphReader reader = new GlyphReader(GlyphModel.load());

    /** A number whose glyphs of one kind might be others. */
    private GlyphText doubtful(String printed, String face, char unsure) {
        GlyphText whole = reader.read(PrintedNumber.drawn(printed, face, 0));
        assertEquals(printed.replace(" ", ""), whole.text(), face);
        List<Double> likely = new ArrayList<>(whole.likely());
        for (int i = 0; i < whole.size(); i++) {
            likely.set(i, whole.text().charAt(i) == unsure ? 0.4 : 0.99);
        }
        return new GlyphText(whole.text(), likely, whole.marks(), whole.glyphs());
    }

    @Test
    void onesInLineAndInStepAreSure() {
        for (String face : List.of(Font.SERIF, Font.SANS_SERIF)) {
            for (String number : List.of("15897.44", "2122.38", "40261")) {
                assertTrue(UprightOnes.settled(doubtful(number, face, '1')).isSure(), number + " " + face);
            }
        }
    }

    @Test
    void aStrokeAwayFromTheNumberIsNone() {
        for (String face : FACES) {
            assertFalse(UprightOnes.settled(doubtful("1 5897.44", face, '1')).isSure(), face);
            assertFalse(UprightOnes.settled(doubtful("5897.44 1", face, '1')).isSure(), face);
        }
    }

    @Test
    void otherDigitsStayUnsure() {
        assertFalse(UprightOnes.settled(doubtful("15897.44", Font.SERIF, '8')).isSure());
    }

    @Test
    void whereFewDigitsAreSureNoPitchIsKnown() {
        assertFalse(UprightOnes.settled(doubtful("12.50", Font.SERIF, '1')).isSure());
        assertFalse(UprightOnes.settled(doubtful("1,685.72", Font.SERIF, '1')).isSure(), "commas are of many widths");
        assertFalse(UprightOnes.settled(doubtful("111.11", Font.SERIF, '1')).isSure());
    }

    @Test
    void aStrokeThatReachesBelowTheLineIsNone() {
        GlyphText number = doubtful("15897.44", Font.SERIF, '1');
        GlyphText low = reader.read(PrintedNumber.drawn("(5897.44", Font.SERIF, 0));
        List<Glyph> glyphs = new ArrayList<>(number.glyphs());
        glyphs.set(0, low.glyphs().getFirst());
        assertFalse(UprightOnes.settled(new GlyphText(number.text(), number.likely(), number.marks(), glyphs))
                .isSure());
    }
}
