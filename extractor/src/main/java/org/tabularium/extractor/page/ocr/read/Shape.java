package org.tabularium.extractor.page.ocr.read;

/** Some pieces of a line as one glyph, and what it may be. */
final class Shape {

    /** Of pieces that are wider than any glyph. */
    static final Shape NONE = new Shape(null, null);

    private static final int OTHER = GlyphModel.CLASSES.indexOf(GlyphModel.OTHER);

    private final Glyph glyph;
    private final float[] likely;

    /** @param likely of each of the model's classes; kept, not copied, and not to be changed */
    Shape(Glyph glyph, float[] likely) {
        this.glyph = glyph;
        this.likely = likely;
    }

    /** {@code null} of {@link #NONE}. */
    Glyph glyph() {
        return glyph;
    }

    /** Of each of the model's classes; not to be changed. */
    float[] likely() {
        return likely;
    }

    /** How likely it is a point or a comma. */
    double mark() {
        return likely[GlyphModel.CLASSES.indexOf('.')] + likely[GlyphModel.CLASSES.indexOf(',')];
    }

    /** How likely it is a minus where only that may stand: a ~ stands between numbers, never before one. */
    double minus() {
        return likely[GlyphModel.CLASSES.indexOf('-')] + likely[GlyphModel.CLASSES.indexOf('~')];
    }

    /** How likely it is no digit or mark. */
    float other() {
        return likely[OTHER];
    }
}
