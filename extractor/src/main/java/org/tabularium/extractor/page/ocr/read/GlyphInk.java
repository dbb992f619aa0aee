package org.tabularium.extractor.page.ocr.read;

import java.util.Arrays;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Mask;

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
        Mask ink = new Mask(wide.width(), wide.height());
        for (Component one : group) {
            for (int i = 0; i < one.pixels(); i++) {
                int row = one.point(i) / line.width();
                int x = one.point(i) - row * line.width() - wide.left();
                int y = row - wide.top();
                if (x >= 0 && x < wide.width() && y >= 0 && y < wide.height()) {
                    ink.set(x, y);
                }
            }
        }
        Mask around = ink.grown(near);
        for (int y = 0; y < frame.height(); y++) {
            for (int x = 0; x < frame.width(); x++) {
                if (around.at(x + near, y + near)) {
                    own.darkness[y * frame.width() + x] = 255 - line.at(frame.left() + x, frame.top() + y);
                }
            }
        }
        return own;
    }

    /**
     * The mean ink of squares, 0..1, row by row.
     *
     * @param lefts of the squares' columns
     * @param tops of their rows
     * @param side of each
     */
    float[] picture(double[] lefts, double[] tops, double side) {
        float[] picture = new float[lefts.length * tops.length];
        int[] from = new int[lefts.length];
        int[] to = new int[lefts.length];
        ends(lefts, side, from, to);
        int[] sums = new int[frame.width()];
        for (int r = 0; r < tops.length; r++) {
            int y1 = (int) Math.floor(tops[r]);
            int y2 = Math.max(y1 + 1, (int) Math.floor(tops[r] + side));
            if (!sum(y1, y2, sums)) {
                continue;
            }
            for (int c = 0; c < lefts.length; c++) {
                int sum = 0;
                for (int x = Math.max(from[c] - frame.left(), 0);
                        x < Math.min(to[c] - frame.left(), sums.length);
                        x++) {
                    sum += sums[x];
                }
                picture[r * lefts.length + c] = sum / 255f / ((to[c] - from[c]) * (y2 - y1));
            }
        }
        return picture;
    }

    private static void ends(double[] starts, double side, int[] from, int[] to) {
        for (int i = 0; i < starts.length; i++) {
            from[i] = (int) Math.floor(starts[i]);
            to[i] = Math.max(from[i] + 1, (int) Math.floor(starts[i] + side));
        }
    }

    /** The ink of each column of the frame in some rows; false if none of these is in the frame. */
    private boolean sum(int first, int end, int[] sums) {
        Arrays.fill(sums, 0);
        int from = Math.max(first, frame.top());
        int to = Math.min(end, frame.bottom());
        for (int y = from; y < to; y++) {
            int row = (y - frame.top()) * sums.length;
            for (int x = 0; x < sums.length; x++) {
                sums[x] += darkness[row + x];
            }
        }
        return from < to;
    }
}
