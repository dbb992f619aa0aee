package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;

/**
 * Ones by where they stand. A thin 1 that lost its serifs to a coarse scan is a mere stroke, as are half of another digit and
 * what is left of a rule. Lining figures are alike high and set at one pitch, their ones too; other strokes stand at any
 * distance and reach up and down as they like.
 */
final class UprightOnes {

    /** The centres of neighbouring digits are as far apart as others, but for this part: strokes of a 1 stand off its centre. */
    private static final double UNEVEN = 0.12;

    /** Lining figures begin and end at one height, but for this part of it: round ones reach beyond the line. */
    private static final double RAGGED = 0.08;

    /** A stroke that stands apart is no lower than this part of its line, whose commas hang down. */
    private static final double HIGH = 0.8;

    /** Fewer pairs of digits tell no pitch. */
    private static final int PAIRS = 2;

    private UprightOnes() {}

    /** True if a line has an upright stroke nearly as high as itself that stands apart. */
    static boolean mayBeIn(InkLine line) {
        int height = line.area().height();
        return line.ink().stream().map(Component::area).anyMatch(one -> isNarrow(one) && one.height() >= HIGH * height);
    }

    private static boolean isNarrow(Area area) {
        return area.width() < TriedGlyphs.NARROW * area.height();
    }

    /**
     * A number with ones that stand in line with its sure digits as sure as these; as it is where a 1 does not.
     *
     * @param number all of whose glyphs were taken for digits and marks
     */
    static GlyphText settled(GlyphText number) {
        List<Double> distances = new ArrayList<>();
        Area line = null;
        for (int i = 0; i < number.size(); i++) {
            if (number.isSureDigit(i)) {
                Area area = number.glyphs().get(i).area();
                line = line == null ? area : line.union(area);
                if (i > 0 && number.isSureDigit(i - 1)) {
                    distances.add(distance(number, i - 1));
                }
            }
        }
        if (distances.size() < PAIRS) {
            return number;
        }
        distances.sort(null);
        double pitch = distances.get(distances.size() / 2);
        List<Double> likely = new ArrayList<>(number.likely());
        for (int i = 0; i < number.size(); i++) {
            boolean unsure = number.text().charAt(i) == '1' && likely.get(i) < GlyphText.SURE;
            if (unsure && isInLine(number.glyphs().get(i).area(), line) && isInStep(number, i, pitch)) {
                likely.set(i, GlyphText.JUST_SURE);
            }
        }
        return new GlyphText(number.text(), likely, number.marks(), number.glyphs());
    }

    private static boolean isInLine(Area stroke, Area line) {
        double ragged = RAGGED * line.height();
        return isNarrow(stroke)
                && Math.abs(stroke.top() - line.top()) <= ragged
                && Math.abs(stroke.bottom() - line.bottom()) <= ragged;
    }

    /** True if a digit stands beside a stroke, and those that do are a pitch from it. */
    private static boolean isInStep(GlyphText number, int at, double pitch) {
        boolean before = at > 0 && number.isSureDigit(at - 1);
        boolean behind = at + 1 < number.size() && number.isSureDigit(at + 1);
        return (before || behind)
                && (!before || Math.abs(distance(number, at - 1) - pitch) <= UNEVEN * pitch)
                && (!behind || Math.abs(distance(number, at) - pitch) <= UNEVEN * pitch);
    }

    /** From the centre of a glyph to that of the next. */
    private static double distance(GlyphText number, int at) {
        return number.glyphs().get(at + 1).area().centerX()
                - number.glyphs().get(at).area().centerX();
    }
}
