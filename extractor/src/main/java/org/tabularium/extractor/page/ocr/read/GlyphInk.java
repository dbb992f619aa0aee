package org.tabularium.extractor.page.ocr.read;

import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;

/** A glyph's own ink and the grey around it, but not its neighbours'. */
final class GlyphInk {

    private final Area frame;
    private final int[] darkness;

    private GlyphInk(Area frame) {
        this.frame = frame;
        this.darkness = new int[Math.max(0, frame.width()) * Math.max(0, frame.height())];
    }

    /**
     * @param line dark on white
     * @param group the ink
     * @param frame outside of it nothing is the glyph's; inside the line
     * @param near how far around ink grey is its own, in pixels
     */
    static GlyphInk of(Gray line, List<Component> group, Area frame, int near) {
        GlyphInk own = new GlyphInk(frame);
        for (Component one : group) {
            for (int i = 0; i < one.pixels(); i++) {
                own.take(line, one.point(i) % line.width(), one.point(i) / line.width(), near);
            }
        }
        return own;
    }

    private void take(Gray line, int x, int y, int near) {
        int from = Math.max(frame.left(), x - near);
        int to = Math.min(frame.right(), x + near + 1);
        for (int row = Math.max(frame.top(), y - near); row < Math.min(frame.bottom(), y + near + 1); row++) {
            int own = (row - frame.top()) * frame.width() - frame.left();
            for (int column = from; column < to; column++) {
                darkness[own + column] = 255 - line.at(column, row);
            }
        }
    }

    /** The mean ink of a square, 0..1. */
    float mean(double left, double top, double side) {
        int x1 = (int) Math.floor(left);
        int y1 = (int) Math.floor(top);
        int x2 = Math.max(x1 + 1, (int) Math.floor(left + side));
        int y2 = Math.max(y1 + 1, (int) Math.floor(top + side));
        int sum = 0;
        for (int y = Math.max(y1, frame.top()); y < Math.min(y2, frame.bottom()); y++) {
            int row = (y - frame.top()) * frame.width() - frame.left();
            for (int x = Math.max(x1, frame.left()); x < Math.min(x2, frame.right()); x++) {
                sum += darkness[row + x];
            }
        }
        return sum / 255f / ((x2 - x1) * (y2 - y1));
    }
}
