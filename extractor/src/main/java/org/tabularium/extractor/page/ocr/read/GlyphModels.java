package org.tabularium.extractor.page.ocr.read;

/**
 * The models of digits by how finely print was scanned. One model for all would be worse at both ends: on faxes, which lose
 * thin strokes, it takes them for coarse scans, which blur them.
 */
public record GlyphModels(GlyphModel usual, GlyphModel coarse) {

    /**
     * Grey lines lower than this, in pixels, are coarse: blur of a pixel is a tenth of a digit's width and more. Digits of
     * nine points are seventeen pixels high at 200 dpi, twelve at 150, ten at 120.
     */
    private static final int COARSE = 18;

    /** The same in black and white, where no blur is left; the usual model was trained on digits down to nine pixels. */
    private static final int COARSE_BLACK_AND_WHITE = 12;

    /** Those that come with this software. */
    public static GlyphModels load() {
        return new GlyphModels(GlyphModel.load(), GlyphModel.loadCoarse());
    }

    /** The one for a line so many pixels high. */
    GlyphModel of(int height, boolean blackAndWhite) {
        return height < (blackAndWhite ? COARSE_BLACK_AND_WHITE : COARSE) ? coarse : usual;
    }
}
