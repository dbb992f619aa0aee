package org.tabularium.extractor.page.ocr.read;

import org.tabularium.extractor.page.ocr.raster.Gray;

/**
 * Reads a line of digits and marks glyph by glyph: of all ways to put its pieces together, the one whose glyphs are
 * likeliest as a whole (a shortest path, as in Viterbi 1967).
 */
final class GlyphReader {

    /** Glyphs are made of at most so many pieces: a % of a broken face has four. */
    private static final int MOST_PIECES = 4;

    /** What a glyph costs beside its unlikeliness, so that of two equal ways the simpler one wins. */
    private static final double EACH = 0.02;

    /** What anything that is no digit or mark costs: two digits that run together are two digits, not one character. */
    private static final double OTHER_COST = 3;

    private final GlyphModel model;

    GlyphReader(GlyphModel model) {
        this.model = model;
    }

    /** Reads a line drawn {@link GlyphCutter#DRAWN_HEIGHT} high, at the level of ink at which it is surer. */
    GlyphText read(Gray line) {
        GlyphText dark = read(line, GlyphCutter.DARK);
        if (dark.isSure()) {
            return dark;
        }
        GlyphText light = read(line, GlyphCutter.LIGHT);
        return light.certainty() > dark.certainty() ? light : dark;
    }

    private GlyphText read(Gray line, int level) {
        GlyphPieces pieces = new GlyphPieces(line, level);
        int n = pieces.size();
        double[] cost = new double[n + 1];
        Step[] last = new Step[n + 1];
        for (int to = 1; to <= n; to++) {
            cost[to] = Double.POSITIVE_INFINITY;
            for (int from = Math.max(0, to - MOST_PIECES); from < to; from++) {
                Glyph glyph = pieces.glyph(from, to);
                if (glyph != null) {
                    Step step = step(glyph, from, to - from);
                    if (cost[from] + step.cost < cost[to]) {
                        cost[to] = cost[from] + step.cost;
                        last[to] = step;
                    }
                }
            }
        }
        return text(last, n);
    }

    private Step step(Glyph glyph, int from, int pieces) {
        float[] likely = model.likelihoods(glyph.features());
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            best = likely[i] > likely[best] ? i : best;
        }
        char sign = GlyphModel.CLASSES.charAt(best);
        double other = sign == GlyphModel.OTHER ? OTHER_COST * pieces : 0;
        return new Step(from, glyph, sign, likely[best], EACH + other - Math.log(likely[best]));
    }

    private static GlyphText text(Step[] last, int n) {
        GlyphText.Builder text = new GlyphText.Builder();
        for (int to = n; to > 0; to = last[to].from) {
            text.before(last[to].sign, last[to].likely, last[to].glyph);
        }
        return text.build();
    }

    private record Step(int from, Glyph glyph, char sign, double likely, double cost) {}
}
