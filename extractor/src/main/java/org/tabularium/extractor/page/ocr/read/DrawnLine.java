package org.tabularium.extractor.page.ocr.read;

import java.util.Optional;
import org.tabularium.extractor.page.ocr.layout.InkLine;

/**
 * A line as it was drawn to be cut into glyphs.
 *
 * @param line in pixels of the page
 * @param drawn at {@link #scale}, and cut
 * @param shapes what its glyphs are by shape alone
 */
record DrawnLine(InkLine line, CutLine drawn, GlyphText shapes) {

    static double scale(InkLine line) {
        return GlyphCutter.DRAWN_HEIGHT / line.area().height();
    }

    /** The ink right of a column of the line's drawing. */
    Optional<InkLine> behind(int column) {
        return line.rightOf(origin() + column / scale(line));
    }

    /**
     * The first glyph, from one on, that does not stand left of some ink of its line.
     *
     * @param read its glyphs, by shape alone or beside others of the page
     */
    int firstIn(InkLine ink, GlyphText read, int from) {
        double edge = (ink.area().left() - origin()) * scale(line);
        int at = from;
        while (at < read.size() && read.glyphs().get(at).area().centerX() < edge) {
            at++;
        }
        return at;
    }

    /** The column of the page at which a line's drawing begins. */
    private double origin() {
        double frame = (drawn.width() / scale(line) - line.area().width()) / 2;
        return line.area().left() - frame;
    }
}
