package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Glyphs of a page that a model of whole lines read as their shapes did. A page prints its figures in few faces and was
 * scanned once, so that each of its digits looks like the others of its kind far more than like any other: what is unsure by
 * itself is often clear beside them, and what is sure and clear needs no further look. For one page and one thread.
 */
final class Vouched {

    /** How near a glyph is to a kind tell so many of its nearest; fewer than {@link #FEWEST} tell nothing. */
    private static final int NEIGHBOURS = 3;

    private static final int FEWEST = 2;

    /** More of a kind take time and tell no more. */
    private static final int KEPT = 40;

    /**
     * A kind is clear if the next is farther by this factor. On a fax and a scan of 150 dpi each of 201 unsure glyphs with
     * such a lead was right, and at 1.1 still nearly all.
     */
    private static final double LEAD = 1.25;

    /** A glyph that needs no further look is no farther from its kind than its kind is from itself, nearly. */
    private static final double CLOSE = 1.6;

    /** Farther than this nothing can be said: it may be of no known kind. */
    private static final double FAR = 2.5;

    /** Likelihood of a clear kind that is the likeliest by shape, too. */
    private static final float AGREED = (float) GlyphText.JUST_SURE;

    /** And of one that is not. */
    private static final float OVERRULED = 0.85f;

    /** After so many numbers of a glyph it is seen whether it is too far already. */
    private static final int CHUNK = 32;

    /** Digits are about as high as the tall ink of their line; a point is no more than a third of it. */
    private static final double DIGIT = 0.6;

    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?%?");

    private final List<List<float[]>> known = new ArrayList<>();
    private double spread;
    private int spreads;

    Vouched() {
        for (int i = 0; i < GlyphModel.CLASSES.length(); i++) {
            known.add(new ArrayList<>());
        }
    }

    /** What a glyph is most like. */
    private record Likeness(int kind, double distance, double lead) {}

    /** A number that a model read as its shapes did. */
    void add(GlyphText number) {
        for (int i = 0; i < number.size(); i++) {
            List<float[]> kind =
                    known.get(GlyphModel.CLASSES.indexOf(number.text().charAt(i)));
            if (kind.size() < KEPT) {
                float[] features = number.glyphs().get(i).features();
                double distance = distance(kind, features);
                if (distance < Double.POSITIVE_INFINITY) {
                    spread += distance;
                    spreads++;
                }
                kind.add(features);
            }
        }
    }

    /** True if a number is one that is printed so, and each of its glyphs close to its kind and clearly of no other. */
    boolean confirms(GlyphText number) {
        if (!NUMBER.matcher(number.text()).matches()) {
            return false;
        }
        for (int i = 0; i < number.size(); i++) {
            Likeness like = likeness(number.glyphs().get(i).features());
            boolean same = like.kind >= 0
                    && GlyphModel.CLASSES.charAt(like.kind) == number.text().charAt(i);
            if (!same || like.lead < LEAD || like.distance > CLOSE * typical()) {
                return false;
            }
        }
        return true;
    }

    /**
     * How likely a glyph is each of the model's classes, seen beside the others of its page.
     *
     * @param likely by shape alone; kept as it is where that is sure or the page tells nothing
     */
    float[] weigh(float[] features, float[] likely) {
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        boolean strange = GlyphModel.CLASSES.charAt(best) == GlyphModel.OTHER;
        if (likely[best] >= GlyphText.SURE && !(strange && spreads > 0)) {
            return likely;
        }
        Likeness like = likeness(features);
        // Dust and crumbs of broken strokes look like points: only a digit is told by its likes. Where the page has
        // shown
        // no points yet, a point is most like a 1.
        boolean digit = GlyphFeatures.height(features) >= DIGIT
                && like.kind >= 0
                && Character.isDigit(GlyphModel.CLASSES.charAt(like.kind));
        // What is like no digit that was printed to learn from may still be like those of this page, if it is so
        // closely.
        double farthest = likely[best] >= GlyphText.SURE ? CLOSE : FAR;
        if (!digit || like.lead < LEAD || like.distance > farthest * typical()) {
            return likely;
        }
        return raised(likely, like.kind, like.kind == likeliestKnown(likely) ? AGREED : OVERRULED);
    }

    private static int likeliestKnown(float[] likely) {
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = GlyphModel.CLASSES.charAt(i) != GlyphModel.OTHER && likely[i] > likely[best] ? i : best;
        }
        return best;
    }

    private static float[] raised(float[] likely, int kind, float to) {
        if (likely[kind] >= to) {
            return likely;
        }
        float rest = (1 - to) / (1 - likely[kind]);
        float[] out = new float[likely.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = i == kind ? to : likely[i] * rest;
        }
        return out;
    }

    private Likeness likeness(float[] features) {
        int kind = -1;
        double nearest = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (int i = 0; i < known.size(); i++) {
            double distance = distance(known.get(i), features);
            if (distance < nearest) {
                second = nearest;
                nearest = distance;
                kind = i;
            } else {
                second = Math.min(second, distance);
            }
        }
        return new Likeness(second == Double.POSITIVE_INFINITY ? -1 : kind, nearest, second / nearest);
    }

    /** How far the nearest of a kind are from their kind, in the mean. */
    private double typical() {
        return spreads == 0 ? 0 : spread / spreads;
    }

    /** To the nearest of a kind, in the mean; infinite if too few are known. */
    private static double distance(List<float[]> kind, float[] features) {
        if (kind.size() < FEWEST) {
            return Double.POSITIVE_INFINITY;
        }
        double[] nearest = new double[Math.min(NEIGHBOURS, kind.size())];
        Arrays.fill(nearest, Double.POSITIVE_INFINITY);
        for (float[] one : kind) {
            keep(nearest, between(one, features, nearest[nearest.length - 1]));
        }
        double sum = 0;
        for (double distance : nearest) {
            sum += distance;
        }
        return sum / nearest.length;
    }

    /** Puts a distance among the smallest, ascending. */
    private static void keep(double[] smallest, double distance) {
        double next = distance;
        for (int i = 0; i < smallest.length; i++) {
            double other = smallest[i];
            smallest[i] = Math.min(other, next);
            next = Math.max(other, next);
        }
    }

    /** Infinite as soon as it is farther than a limit. */
    private static double between(float[] a, float[] b, double limit) {
        double most = limit * limit;
        float sum = 0;
        int end = a.length - a.length % CHUNK;
        for (int from = 0; from < end; from += CHUNK) {
            sum += squares(a, b, from);
            if (sum > most) {
                return Double.POSITIVE_INFINITY;
            }
        }
        for (int i = end; i < a.length; i++) {
            float difference = a[i] - b[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** Of the differences of a chunk: four sums that do not wait for each other. */
    private static float squares(float[] a, float[] b, int from) {
        float first = 0;
        float second = 0;
        float third = 0;
        float fourth = 0;
        for (int i = from; i < from + CHUNK; i += 4) {
            float p = a[i] - b[i];
            float q = a[i + 1] - b[i + 1];
            float r = a[i + 2] - b[i + 2];
            float s = a[i + 3] - b[i + 3];
            first += p * p;
            second += q * q;
            third += r * r;
            fourth += s * s;
        }
        return first + second + (third + fourth);
    }
}
