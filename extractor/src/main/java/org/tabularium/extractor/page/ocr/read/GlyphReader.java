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

    /** So many pieces tell whether a line begins with a character: few characters have more. */
    private static final int BEGINNING = 6;

    private static final String MARKS = ".,-";

    /** A low piece that may be a mark with this likelihood is treated as one. */
    private static final float MARK = 0.2f;

    private final GlyphModel model;

    GlyphReader(GlyphModel model) {
        this.model = model;
    }

    /**
     * Reads a line drawn {@link GlyphCutter#DRAWN_HEIGHT} high, at the level of ink at which it is surer; of a line that
     * begins with characters only its beginning.
     */
    GlyphText read(Gray line) {
        return read(line, new Vouched());
    }

    /** The same, beside other glyphs of the page. */
    GlyphText read(Gray line, Vouched page) {
        GlyphText text = read(line, page, false);
        // Dots and broken strokes that nothing is like: what a number would make of them is a reading, too.
        boolean gap = text.looksNumeric() && text.certainty() == 0;
        return gap ? read(line, page, true) : text;
    }

    private GlyphText read(Gray line, Vouched page, boolean number) {
        GlyphText dark = read(line, GlyphCutter.DARK, page, number);
        if (dark.isSure() || dark.beginsWithCharacter()) {
            return dark;
        }
        GlyphText light = read(line, GlyphCutter.LIGHT, page, number);
        return light.certainty() > dark.certainty() ? light : dark;
    }

    private GlyphText read(Gray line, int level, Vouched page, boolean number) {
        Tried pieces = new Tried(new GlyphPieces(line, level), page, number);
        GlyphText beginning = read(pieces, Math.min(BEGINNING, pieces.size()));
        return pieces.size() <= BEGINNING || beginning.beginsWithCharacter() ? beginning : read(pieces, pieces.size());
    }

    /** The first n pieces. */
    private GlyphText read(Tried pieces, int n) {
        double[] cost = new double[n + 1];
        Step[] last = new Step[n + 1];
        boolean[] mark = new boolean[n];
        for (int to = 1; to <= n; to++) {
            cost[to] = Double.POSITIVE_INFINITY;
            boolean whole = false;
            for (int from = to - 1; from >= Math.max(0, to - MOST_PIECES) && !whole; from--) {
                Seen seen = pieces.at(from, to);
                if (seen.glyph != null) {
                    mark[from] |= from == to - 1 && pieces.isMark(from);
                    Step step = step(seen, from, to - from, pieces.number);
                    if (cost[from] + step.cost < cost[to]) {
                        cost[to] = cost[from] + step.cost;
                        last[to] = step;
                    }
                }
                whole = mark[from] || (from > 0 && mark[from - 1]);
            }
        }
        return text(last, n);
    }

    /**
     * A mark is never part of a wider glyph: a digit with a point beside it still looks like that digit, and the point
     * would be lost. A piece of a broken digit may be.
     */
    private static boolean isMark(float[] likely) {
        float sum = 0;
        for (int i = 0; i < MARKS.length(); i++) {
            sum += likely[GlyphModel.CLASSES.indexOf(MARKS.charAt(i))];
        }
        return sum >= MARK;
    }

    private static Step step(Seen seen, int from, int pieces, boolean number) {
        int best = 0;
        for (int i = 1; i < seen.likely.length; i++) {
            boolean possible = !number || GlyphModel.CLASSES.charAt(i) != GlyphModel.OTHER;
            best = possible && seen.likely[i] > seen.likely[best] ? i : best;
        }
        char sign = GlyphModel.CLASSES.charAt(best);
        double other = sign == GlyphModel.OTHER ? OTHER_COST * pieces : 0;
        return new Step(from, seen.glyph, sign, seen.likely[best], EACH + other - Math.log(seen.likely[best]));
    }

    private static GlyphText text(Step[] last, int n) {
        GlyphText.Builder text = new GlyphText.Builder();
        for (int to = n; to > 0; to = last[to].from) {
            text.before(last[to].sign, last[to].likely, last[to].glyph);
        }
        return text.build();
    }

    private record Step(int from, Glyph glyph, char sign, double likely, double cost) {}

    /** Some pieces as one glyph, {@code null} if they are none, and what it may be. */
    private static final class Seen {
        private final Glyph glyph;
        private final float[] likely;

        Seen(Glyph glyph, float[] likely) {
            this.glyph = glyph;
            this.likely = likely;
        }
    }

    /** The glyphs of a line that were looked at: its beginning is read once more with the rest. */
    private final class Tried {
        private final GlyphPieces pieces;
        private final Vouched page;
        private final boolean number;
        private final Seen[][] seen;

        /** @param number true if all of it is taken for digits and marks */
        Tried(GlyphPieces pieces, Vouched page, boolean number) {
            this.pieces = pieces;
            this.page = page;
            this.number = number;
            this.seen = new Seen[pieces.size()][MOST_PIECES];
        }

        int size() {
            return pieces.size();
        }

        Seen at(int from, int to) {
            Seen known = seen[from][to - from - 1];
            if (known == null) {
                Glyph glyph = pieces.glyph(from, to);
                known = glyph == null ? new Seen(null, null) : seen(glyph);
                seen[from][to - from - 1] = known;
            }
            return known;
        }

        private Seen seen(Glyph glyph) {
            return new Seen(glyph, page.weigh(glyph.features(), model.likelihoods(glyph.features())));
        }

        boolean isMark(int piece) {
            return pieces.isLow(piece) && GlyphReader.isMark(at(piece, piece + 1).likely);
        }
    }
}
