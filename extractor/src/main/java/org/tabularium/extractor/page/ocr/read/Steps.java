package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.tabularium.extractor.page.ocr.raster.Area;

/**
 * How far apart the digits of a page stand, for ones that are none. Black and white copies lose thin strokes, and a 4 that
 * lost its slant and its bar is an upright like a 1 that lost its serifs. But a 1 stands in the middle of its place and the
 * upright of a 4 right of it, and digits are set evenly. For one page and one thread.
 */
final class Steps {

    /** Right of the middle by this part of the distance between digits: ones of twelve faces stand off it by half as much. */
    private static final double OFF = 0.08;

    /** The same where a digit stands on one side only. */
    private static final double OFF_ONE_SIDE = 0.1;

    /** Farther by this part of a digit's place: a point takes half of it, a one stands off its middle by less than a fifth. */
    private static final double APART = 0.38;

    /** So many numbers tell how far apart a page's digits stand. */
    private static final int NUMBERS = 8;

    /** All but a tenth of a page's numbers at either end differ by no more than this part where they are of one face: a
     * digit that lost a side is off by a pixel of ten. */
    private static final double ONE_FACE = 0.2;

    /** Distances from digit to digit, in heights of digits. */
    private final List<Double> distances = new ArrayList<>();

    /** A sure number of the page. */
    void add(GlyphText number) {
        distance(number).ifPresent(distance -> distances.add(distance / tallest(number)));
    }

    /** True if a 1 that is not sure by its shape alone stands where the upright of a 4 does. */
    boolean isOff(GlyphText number) {
        int[] bare =
                IntStream.range(0, number.size()).filter(i -> isBare(number, i)).toArray();
        if (bare.length == 0) {
            return false;
        }
        OptionalDouble own = distance(number);
        OptionalDouble distance = own.isPresent() ? own : usual(number);
        return distance.isPresent() && IntStream.of(bare).anyMatch(i -> isOff(number, i, distance.getAsDouble()));
    }

    /**
     * True if two digits stand farther apart than others, also ones, whose white tells nothing, and digits beyond ones: a point
     * between them was lost, or is taken for the foot of a one.
     */
    boolean isApart(GlyphText number) {
        // Of two digits that lost a side each the middles are nearer than their places.
        double distance = Math.max(distance(number).orElse(0), usual(number).orElse(0));
        return distance > 0 && IntStream.range(0, number.size()).anyMatch(i -> isApart(number, i, distance));
    }

    /** From a digit to the next one, and on over ones. */
    private static boolean isApart(GlyphText number, int from, double distance) {
        double way = 0;
        for (int i = from; i + 1 < number.size() && isDigit(number, i) && isDigit(number, i + 1); i++) {
            way += between(number, i) - distance;
            if (way > APART * distance) {
                return true;
            }
            if (number.text().charAt(i + 1) != '1') {
                return false;
            }
        }
        return false;
    }

    private static boolean isDigit(GlyphText number, int at) {
        return Character.isDigit(number.text().charAt(at));
    }

    private static boolean isBare(GlyphText number, int at) {
        Area area = number.glyphs().get(at).area();
        return number.text().charAt(at) == '1'
                && number.likely().get(at) <= GlyphText.JUST_SURE
                && area.width() < TriedGlyphs.NARROW * area.height();
    }

    private static boolean isOff(GlyphText number, int at, double distance) {
        boolean before = at > 0 && isPlain(number, at - 1);
        boolean behind = at + 1 < number.size() && isPlain(number, at + 1);
        double after = before ? between(number, at - 1) - distance : 0;
        double ahead = behind ? distance - between(number, at) : 0;
        boolean both = before && behind;
        double right = both ? (after + ahead) / 2 : after + ahead;
        return right > (both ? OFF : OFF_ONE_SIDE) * distance;
    }

    /** A digit whose ink stands in the middle of its place in all faces, whatever thin strokes it lost. */
    private static boolean isPlain(GlyphText number, int at) {
        char sign = number.text().charAt(at);
        return Character.isDigit(sign) && sign != '1' && sign != '4';
    }

    /** The usual distance on the page from digit to digit of a number so high; empty if the page does not tell. */
    private OptionalDouble usual(GlyphText number) {
        List<Double> sorted = distances.stream().sorted().toList();
        int tenth = sorted.size() / 10;
        if (sorted.size() < NUMBERS
                || sorted.get(sorted.size() - 1 - tenth) - sorted.get(tenth) > ONE_FACE * sorted.get(tenth)) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(sorted.get(sorted.size() / 2) * tallest(number));
    }

    /** From digit to digit of a number, in the mean of the middle ones. */
    private static OptionalDouble distance(GlyphText number) {
        List<Double> own = new ArrayList<>();
        for (int i = 0; i + 1 < number.size(); i++) {
            if (isPlain(number, i) && isPlain(number, i + 1)) {
                own.add(between(number, i));
            }
        }
        own.sort(null);
        int middle = own.size() / 2;
        return own.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((own.get(middle) + own.get((own.size() - 1) / 2)) / 2);
    }

    private static double between(GlyphText number, int at) {
        return number.glyphs().get(at + 1).area().centerX()
                - number.glyphs().get(at).area().centerX();
    }

    private static int tallest(GlyphText number) {
        return number.glyphs().stream()
                .mapToInt(one -> one.area().height())
                .max()
                .orElse(1);
    }
}
