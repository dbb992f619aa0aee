package org.tabularium.extractor.page.ocr.read;

import org.tabularium.extractor.page.ocr.raster.Gray;

/**
 * Reads a line of digits and marks glyph by glyph: of all ways to put its pieces together, the one whose glyphs are
 * likeliest as a whole (a shortest path, as in Viterbi 1967).
 */
final class GlyphReader {

    /** What a glyph costs beside its unlikeliness, so that of two equal ways the simpler one wins. */
    private static final double EACH = 0.02;

    /** What a cut through ink costs: ink that hangs together is rather one glyph than parts of two. */
    private static final double CUT = 0.25;

    /** What anything that is no digit or mark costs: two digits that run together are two digits, not one character. */
    private static final double OTHER_COST = 3;

    /** So many pieces tell whether a line begins with a character: few characters have more. */
    private static final int BEGINNING = 6;

    private final GlyphModel model;

    GlyphReader(GlyphModel model) {
        this.model = model;
    }

    /**
     * Reads a line drawn {@link GlyphCutter#DRAWN_HEIGHT} high, at the level of ink at which it is surer; of a line that
     * begins with characters only its beginning.
     */
    GlyphText read(Gray line) {
        return read(cut(line), new Vouched());
    }

    /** A drawn line, to be read several times. */
    CutLine cut(Gray line) {
        return new CutLine(line, model);
    }

    /** The same, beside other glyphs of the page. */
    static GlyphText read(CutLine line, Vouched page) {
        GlyphText text = read(line, page, false);
        // Dots and broken strokes that nothing is like: what a number would make of them is a reading, too.
        boolean gap = text.looksNumeric() && text.certainty() == 0;
        return gap ? read(line, page, true) : text;
    }

    /** What a number would make of all of a line's ink, beside other glyphs of the page. */
    static GlyphText asNumber(CutLine line, Vouched page) {
        return read(line, page, true);
    }

    private static GlyphText read(CutLine line, Vouched page, boolean number) {
        GlyphText dark = read(line.dark(), page, number);
        if (dark.isSure() || dark.beginsWithCharacter()) {
            return dark;
        }
        GlyphText light = read(line.light(), page, number);
        return light.certainty() > dark.certainty() ? light : dark;
    }

    private static GlyphText read(ShapedPieces shapes, Vouched page, boolean number) {
        TriedGlyphs pieces = new TriedGlyphs(shapes, page, number);
        if (pieces.beginWithCharacter()) {
            return pieces.character();
        }
        int some = Math.min(Math.max(BEGINNING, pieces.inkBehindFirst()), pieces.size());
        GlyphText beginning = read(pieces, some);
        return pieces.size() <= some || beginning.beginsWithCharacter() ? beginning : read(pieces, pieces.size());
    }

    /** The first n pieces. */
    private static GlyphText read(TriedGlyphs pieces, int n) {
        double[] cost = new double[n + 1];
        Step[] last = new Step[n + 1];
        boolean[] mark = new boolean[n];
        for (int to = 1; to <= n; to++) {
            cost[to] = Double.POSITIVE_INFINITY;
            boolean whole = false;
            for (int from = to - 1; from >= Math.max(0, to - TriedGlyphs.MOST_PIECES) && !whole; from--) {
                Shape seen = pieces.at(from, to);
                if (seen.glyph() != null) {
                    mark[from] |= from == to - 1 && pieces.isMark(from);
                    Step step = step(seen, from, to - from, pieces.areNumber());
                    double total = cost[from] + step.cost + (pieces.isCutBefore(from) ? CUT : 0);
                    if (total < cost[to]) {
                        cost[to] = total;
                        last[to] = step;
                    }
                }
                whole = mark[from] || (from > 0 && mark[from - 1]);
            }
            Step limit = wholeLimit(pieces, to);
            if (limit != null && cost[limit.from] + limit.cost < cost[to]) {
                cost[to] = cost[limit.from] + limit.cost;
                last[to] = limit;
            }
        }
        GlyphText text = text(last, n);
        boolean number =
                !pieces.areNumber() && n == pieces.size() && text.text().indexOf(GlyphModel.OTHER) < 0;
        return number ? whole(pieces, last, text) : text;
    }

    /** Ink cut into more pieces than other glyphs have that is likelier a ≥ or ≤ than all else; {@code null} if it is none. */
    private static Step wholeLimit(TriedGlyphs pieces, int to) {
        int from = pieces.inkBefore(to);
        if (from < 0
                || to - from <= TriedGlyphs.MOST_PIECES
                || pieces.at(from, to).glyph() == null) {
            return null;
        }
        Step step = step(pieces.at(from, to), from, to - from, pieces.areNumber());
        return GlyphText.LIMITS.indexOf(step.sign) >= 0 && step.likely > 0.5 ? step : null;
    }

    /**
     * In a number a tall narrow glyph that may be half a digit is none if it makes no digit with its neighbours: what is
     * left is which digit it is.
     */
    private static GlyphText whole(TriedGlyphs pieces, Step[] last, GlyphText text) {
        int tallest = text.glyphs().stream()
                .mapToInt(one -> one.area().height())
                .max()
                .orElse(0);
        GlyphText.Builder whole = new GlyphText.Builder();
        int to = pieces.size();
        for (int i = text.size() - 1; i >= 0; i--) {
            Step step = last[to];
            double likely = text.likely().get(i);
            boolean unsure = likely >= TriedGlyphs.HALF && likely < GlyphText.SURE;
            boolean half = unsure && step.isNarrow(tallest) && pieces.isWhole(step.from, to);
            if (half && !pieces.join(step.from - 1, to) && !pieces.join(step.from, to + 1)) {
                double other = pieces.at(step.from, to).other();
                likely = Math.max(likely, Math.min(GlyphText.JUST_SURE, likely / (1 - other)));
            }
            whole.before(step.sign, likely, step.mark, step.glyph);
            to = step.from;
        }
        return whole.build();
    }

    private static Step step(Shape seen, int from, int pieces, boolean number) {
        int best = likeliest(seen.likely(), !number);
        char sign = GlyphModel.CLASSES.charAt(best);
        double other = sign == GlyphModel.OTHER ? OTHER_COST * pieces : 0;
        double cost = EACH + other - Math.log(seen.likely()[best]);
        double likely = from == 0 && sign == '-' ? seen.minus() : seen.likely()[best];
        return new Step(from, seen.glyph(), sign, likely, seen.mark(), cost);
    }

    private static int likeliest(float[] likely, boolean other) {
        int best = 0;
        for (int i = 1; i < likely.length; i++) {
            boolean possible = other || GlyphModel.CLASSES.charAt(i) != GlyphModel.OTHER;
            best = possible && likely[i] > likely[best] ? i : best;
        }
        return best;
    }

    private static GlyphText text(Step[] last, int n) {
        GlyphText.Builder text = new GlyphText.Builder();
        for (int to = n; to > 0; to = last[to].from) {
            text.before(last[to].sign, last[to].likely, last[to].mark, last[to].glyph);
        }
        return text.build();
    }

    private record Step(int from, Glyph glyph, char sign, double likely, double mark, double cost) {

        /** True if it is as narrow as half a digit, and as high as a whole one. */
        boolean isNarrow(int tallest) {
            return glyph.area().height() >= GlyphCutter.TALL * tallest
                    && glyph.area().width() < TriedGlyphs.NARROW * tallest;
        }
    }
}
