package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Gray;

class StepsTest {

    private static final List<String> FACES = List.of(Font.SERIF, Font.SANS_SERIF);

    private final GlyphReader reader = new GlyphReader(GlyphModel.load());

    private GlyphText read(String printed, String face) {
        return PrintedNumber.read(reader, printed, face);
    }

    /** A number one of whose glyphs is a 1 by its place or beside others. */
    private static GlyphText justSure(GlyphText number, int at, Glyph one) {
        List<Double> likely = new ArrayList<>(number.likely());
        List<Glyph> glyphs = new ArrayList<>(number.glyphs());
        likely.set(at, GlyphText.JUST_SURE);
        glyphs.set(at, one);
        String text = new StringBuilder(number.text()).replace(at, at + 1, "1").toString();
        return new GlyphText(text, likely, number.marks(), glyphs);
    }

    /** A number with a 4 of which nothing but the upright is left, which looks like a 1. */
    private GlyphText withLostStrokes(String printed, int four, String face) {
        assertEquals('4', printed.charAt(four));
        GlyphText whole = read(printed, face);
        Gray drawn = PrintedNumber.drawn(printed, face, 0);
        Area area = whole.glyphs().get(four).area();
        int left = area.left() + area.width() * 11 / 20;
        int right = area.right() - area.width() / 8;
        Glyph upright = Glyph.of(
                drawn,
                GlyphCutter.components(drawn, GlyphCutter.DARK).stream()
                        .filter(one -> one.area().left() < right && one.area().right() > left)
                        .toList(),
                left,
                right,
                area.top(),
                area.bottom());
        return justSure(whole, four, upright);
    }

    @Test
    void theUprightOfAFourStandsRightOfAOnesPlace() {
        for (String face : FACES) {
            assertTrue(new Steps().isOff(withLostStrokes("65438.20", 2, face)), face);
            assertTrue(new Steps().isOff(withLostStrokes("872.34", 5, face)), face);
        }
    }

    @Test
    void onesStandInTheirPlaces() {
        for (String face : FACES) {
            for (String printed : List.of("65138.20", "872.31", "22.17", "3,018.90", "56.15", "2101.68")) {
                GlyphText number = read(printed, face);
                for (int i = 0; i < printed.length(); i++) {
                    if (printed.charAt(i) == '1') {
                        GlyphText one = justSure(number, i, number.glyphs().get(i));
                        assertFalse(new Steps().isOff(one), printed + " " + face);
                    }
                }
            }
        }
    }

    @Test
    void aShortNumberStandsAsTheOthersOfItsPageDo() {
        GlyphText four = withLostStrokes("0.47", 2, Font.SERIF);
        Steps page = new Steps();
        assertFalse(page.isOff(four), "nothing is known yet");
        for (int i = 0; i < 8; i++) {
            page.add(read("2" + i + "8" + i + ".55", Font.SERIF));
        }
        assertTrue(page.isOff(four));
        GlyphText one = read("0.17", Font.SERIF);
        assertFalse(page.isOff(justSure(one, 2, one.glyphs().get(2))));
    }

    /** A number without the glyph of its point. */
    private static GlyphText without(GlyphText number, int point) {
        GlyphText.Builder rest = new GlyphText.Builder();
        for (int i = number.size() - 1; i >= 0; i--) {
            if (i != point) {
                rest.before(
                        number.text().charAt(i),
                        number.likely().get(i),
                        number.marks().get(i),
                        number.glyphs().get(i));
            }
        }
        return rest.build();
    }

    @Test
    void besideOnesTooALostPointLeavesRoom() {
        for (String face : FACES) {
            for (String printed : List.of("352.17", "2861.53", "3671.11")) {
                GlyphText lost = without(read(printed, face), printed.indexOf('.'));
                assertTrue(new Steps().isApart(lost), printed + " " + face);
            }
        }
    }

    @Test
    void onesLeaveNoRoomForAPoint() {
        for (String face : FACES) {
            for (String printed : List.of("35117", "2861153", "1.22", "110.68", "97.11", "-3,118.90")) {
                assertFalse(new Steps().isApart(read(printed, face)), printed + " " + face);
            }
        }
    }

    @Test
    void thePageTellsWhereANumberDoesNot() {
        GlyphText lost = without(read("1.10", Font.SERIF), 1);
        Steps page = new Steps();
        assertFalse(page.isApart(lost), "nothing is known yet");
        for (int i = 0; i < 8; i++) {
            page.add(read("2" + i + "8" + i + ".55", Font.SERIF));
        }
        assertTrue(page.isApart(lost));
    }

    @Test
    void whatIsAOneByItsShapeStaysSure() {
        GlyphText four = withLostStrokes("65438.20", 2, Font.SERIF);
        List<Double> sure = four.likely().stream().map(likely -> 0.99).toList();
        assertFalse(new Steps().isOff(new GlyphText(four.text(), sure, four.marks(), four.glyphs())));
    }
}
