package org.tabularium.extractor.page.ocr.read;

import org.tabularium.extractor.page.ocr.raster.Gray;

/**
 * A drawn line cut into pieces, at each level of ink when it is asked for, and what a model says of the glyphs that they
 * make: each is cut out and looked at once, however often its line is read. For one thread.
 */
final class CutLine {

    private final Gray line;
    private final GlyphModel model;
    private ShapedPieces dark;
    private ShapedPieces light;

    /** @param line drawn {@link GlyphCutter#DRAWN_HEIGHT} high, dark on white */
    CutLine(Gray line, GlyphModel model) {
        this.line = line;
        this.model = model;
    }

    int width() {
        return line.width();
    }

    /** Cut at {@link GlyphCutter#DARK}. */
    ShapedPieces dark() {
        if (dark == null) {
            dark = new ShapedPieces(new GlyphPieces(line, GlyphCutter.DARK), model);
        }
        return dark;
    }

    /** Cut at {@link GlyphCutter#LIGHT}. */
    ShapedPieces light() {
        if (light == null) {
            light = new ShapedPieces(new GlyphPieces(line, GlyphCutter.LIGHT), model);
        }
        return light;
    }
}
