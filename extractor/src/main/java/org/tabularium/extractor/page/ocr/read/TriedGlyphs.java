package org.tabularium.extractor.page.ocr.read;

/** The glyphs of a line that were looked at beside others of its page, each once: its beginning is read once more with the rest. */
final class TriedGlyphs {

    /**
     * Glyphs are made of at most so many pieces: a % of a broken face has four. Only a ≥ or ≤ is cut into more, where its
     * strokes part and meet.
     */
    static final int MOST_PIECES = 4;

    /** Narrower than this part of its height is a 1, and half a 0. */
    static final double NARROW = 0.6;

    /** Less likely than this a narrow glyph is no digit, even if it is not half of another. */
    static final double HALF = 0.3;

    /** Pieces that are anything else at less than this make a digit or mark together, more likely than not. */
    private static final double JOINED = 0.45;

    /** A glyph that is anything else at this likelihood is no digit or mark: those are so in one of thousands. */
    private static final float STRANGE = 0.9f;

    private static final String MARKS = ".,-";

    /** A low piece that may be a mark with this likelihood is treated as one. */
    private static final float MARK = 0.2f;

    /** Signs of faces are hardly wider than they are high: what is wider by more took the digit behind it along. */
    private static final double WIDEST_LIMIT = 1.2;

    private static final int OTHER = GlyphModel.CLASSES.indexOf(GlyphModel.OTHER);

    private final ShapedPieces shapes;
    private final GlyphPieces pieces;
    private final Vouched page;
    private final boolean number;
    private final Shape[][] seen;

    /** @param number true if all of it is taken for digits and marks */
    TriedGlyphs(ShapedPieces shapes, Vouched page, boolean number) {
        this.shapes = shapes;
        this.pieces = shapes.pieces();
        this.page = page;
        this.number = number;
        this.seen = new Shape[pieces.size()][];
    }

    int size() {
        return pieces.size();
    }

    boolean areNumber() {
        return number;
    }

    /** The first piece of the ink that ends before a piece; −1 if its ink goes on there. */
    int inkBefore(int piece) {
        if (piece < size() && pieces.isCutBefore(piece)) {
            return -1;
        }
        int first = piece - 1;
        while (pieces.isCutBefore(first)) {
            first--;
        }
        return first;
    }

    /** The first piece that is none of the first piece's ink. */
    int inkBehindFirst() {
        int next = 1;
        while (next < size() && pieces.isCutBefore(next)) {
            next++;
        }
        return next;
    }

    /** The pieces from one on to before another. */
    Shape at(int from, int to) {
        if (seen[from] == null) {
            seen[from] = new Shape[size() - from];
        }
        Shape known = seen[from][to - from - 1];
        if (known == null) {
            Shape shape = shapes.at(from, to);
            known = shape.glyph() == null ? shape : beside(shape);
            seen[from][to - from - 1] = known;
        }
        return known;
    }

    /** Beside the other glyphs of the page. */
    private Shape beside(Shape shape) {
        Glyph glyph = shape.glyph();
        float[] likely = page.weigh(glyph.features(), shape.likely());
        return new Shape(
                glyph, glyph.area().width() > WIDEST_LIMIT * glyph.area().height() ? withoutLimits(likely) : likely);
    }

    /** What looks like ≥ or ≤ is anything else. */
    private static float[] withoutLimits(float[] likely) {
        float[] out = likely.clone();
        for (char limit : GlyphText.LIMITS.toCharArray()) {
            int at = GlyphModel.CLASSES.indexOf(limit);
            out[OTHER] += out[at];
            out[at] = 0;
        }
        return out;
    }

    /**
     * True if the first pieces, however many of them are put together, are no digit or mark, and as wide as a character:
     * what follows need not be looked at.
     */
    boolean beginWithCharacter() {
        for (int to = 1; to <= Math.max(MOST_PIECES, inkBehindFirst()) && to <= size(); to++) {
            Shape first = at(0, to);
            if (first.glyph() != null && first.other() < STRANGE) {
                return false;
            }
        }
        return size() > 0 && !number && character().beginsWithCharacter();
    }

    /** The widest glyph that the first pieces make, as anything else. */
    GlyphText character() {
        GlyphText.Builder text = new GlyphText.Builder();
        for (int to = Math.min(MOST_PIECES, size()); to > 0; to--) {
            Shape first = at(0, to);
            if (first.glyph() != null) {
                text.before(GlyphModel.OTHER, first.other(), 0, first.glyph());
                return text.build();
            }
        }
        return text.build();
    }

    /** True if some pieces make a digit or mark together. */
    boolean join(int from, int to) {
        if (from < 0 || to > size() || to - from > MOST_PIECES) {
            return false;
        }
        Shape joined = at(from, to);
        return joined.glyph() != null && joined.other() < JOINED;
    }

    /** True if some pieces are ink that stands apart: parts of a character that was cut look like digits. */
    boolean isWhole(int from, int to) {
        return !pieces.isCutBefore(from) && (to == size() || !pieces.isCutBefore(to));
    }

    boolean isCutBefore(int piece) {
        return pieces.isCutBefore(piece);
    }

    /**
     * A mark is never part of a wider glyph: a digit with a point beside it still looks like that digit, and the point
     * would be lost. A piece of a broken digit may be.
     */
    boolean isMark(int piece) {
        if (!pieces.isLow(piece) || pieces.isCrumb(piece)) {
            return false;
        }
        float sum = 0;
        for (int i = 0; i < MARKS.length(); i++) {
            sum += at(piece, piece + 1).likely()[GlyphModel.CLASSES.indexOf(MARKS.charAt(i))];
        }
        return sum >= MARK;
    }
}
