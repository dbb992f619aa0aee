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
        if (own.darkness.length == 0) {
            return own;
        }
        Area wide = frame.grown(near);
        boolean[] ink = new boolean[wide.width() * wide.height()];
        for (Component one : group) {
            for (int i = 0; i < one.pixels(); i++) {
                int x = one.point(i) % line.width() - wide.left();
                int y = one.point(i) / line.width() - wide.top();
                if (x >= 0 && x < wide.width() && y >= 0 && y < wide.height()) {
                    ink[y * wide.width() + x] = true;
                }
            }
        }
        boolean[] down = spread(ink, wide.width(), wide.height(), near, 1, wide.width());
        boolean[] around = spread(down, wide.height(), wide.width(), near, wide.width(), 1);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                if (around[(y + near) * wide.width() + x + near]) {
                    own.darkness[y * frame.width() + x] = 255 - line.at(frame.left() + x, frame.top() + y);
                }
            }
        }
        return own;
    }

    /** Each run of marks made longer by a reach on both sides. */
    private static boolean[] spread(boolean[] marks, int lines, int length, int reach, int line, int step) {
        boolean[] out = new boolean[marks.length];
        for (int l = 0; l < lines; l++) {
            int until = -1;
            int next = 0;
            for (int i = 0; i < length; i++) {
                while (next < length && next <= i + reach) {
                    until = marks[l * line + next * step] ? next + reach : until;
                    next++;
                }
                out[l * line + i * step] = i <= until;
            }
        }
        return out;
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
