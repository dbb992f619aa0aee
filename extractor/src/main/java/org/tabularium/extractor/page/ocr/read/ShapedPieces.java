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
            shape = glyph == null ? Shape.NONE : new Shape(glyph, model.likelihoods(glyph.features()));
            known[from][to - from - 1] = shape;
        }
        return shape;
    }
}
