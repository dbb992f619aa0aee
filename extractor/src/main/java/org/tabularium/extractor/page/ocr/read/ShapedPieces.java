package org.tabularium.extractor.page.ocr.read;

/** The pieces of a line, and what the glyphs that they make are by their shapes alone. */
final class ShapedPieces {

    private final GlyphPieces pieces;
    private final GlyphModel model;
    private final Shape[][] known;

    ShapedPieces(GlyphPieces pieces, GlyphModel model) {
        this.pieces = pieces;
        this.model = model;
        this.known = new Shape[pieces.size()][];
    }

    /** Some pieces as one glyph, {@code null} if they are none, and what it looks like. */
    static final class Shape {
        private final Glyph glyph;
        private final float[] likely;

        private Shape(Glyph glyph, float[] likely) {
            this.glyph = glyph;
            this.likely = likely;
        }

        Glyph glyph() {
            return glyph;
        }

        /** Of each of the model's classes; not to be changed. */
        float[] likely() {
            return likely;
        }
    }

    GlyphPieces pieces() {
        return pieces;
    }

    /** The pieces from one on to before another. */
    Shape at(int from, int to) {
        if (known[from] == null) {
            known[from] = new Shape[pieces.size() - from];
        }
        Shape shape = known[from][to - from - 1];
        if (shape == null) {
            Glyph glyph = pieces.glyph(from, to);
            shape = new Shape(glyph, glyph == null ? null : model.likelihoods(glyph.features()));
            known[from][to - from - 1] = shape;
        }
        return shape;
    }
}
