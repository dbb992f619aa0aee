package org.tabularium.extractor.page.ocr.read;

import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** A glyph as a small picture of fixed size, placed as it stands in its line, so that a point lies low and a dash in the middle. */
public final class Glyph {

    /** Columns of the picture: as wide as the line's tall ink is high. */
    static final int COLUMNS = 20;

    /** Rows of the picture: {@value #ABOVE} above the tall ink, {@value #TALL_ROWS} for it, the rest below it. */
    static final int ROWS = 28;

    private static final int ABOVE = 3;
    private static final int TALL_ROWS = 20;

    /** How many numbers describe a glyph. */
    public static final int FEATURES = GlyphFeatures.COUNT;

    private final Area area;
    private final float[] features;

    private Glyph(Area area, float[] features) {
        this.area = area;
        this.features = features;
    }

    /**
     * The part of some ink between two columns.
     *
     * @param line drawn dark on white
     * @param group the ink
     * @param left first column
     * @param right last column + 1
     * @param top of the line's tall ink
     * @param bottom of the line's tall ink
     */
    static Glyph of(Gray line, List<Component> group, int left, int right, int top, int bottom) {
        Mask own = surroundings(line, group);
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Component one : group) {
            for (int i = 0; i < one.pixels(); i++) {
                int x = one.point(i) % line.width();
                if (x >= left && x < right) {
                    first = Math.min(first, one.point(i) / line.width());
                    last = Math.max(last, one.point(i) / line.width());
                }
            }
        }
        Area all = group.stream().map(Component::area).reduce(Area::union).orElseThrow();
        own.clear(new Area(0, 0, all.left() < left ? left : 0, line.height()));
        own.clear(new Area(all.right() > right ? right : line.width(), 0, line.width(), line.height()));
        return of(line, own, new Area(left, Math.min(first, last), right, last + 1), top, bottom);
    }

    private static Glyph of(Gray line, Mask own, Area area, int top, int bottom) {
        double tall = bottom - top;
        double step = tall / TALL_ROWS;
        float[] picture = new float[COLUMNS * ROWS];
        double left = area.centerX() - COLUMNS / 2.0 * step;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                picture[row * COLUMNS + column] =
                        ink(line, own, left + column * step, top + (row - ABOVE) * step, step);
            }
        }
        return new Glyph(
                area, GlyphFeatures.of(picture, (float) (area.width() / tall), (float) (area.height() / tall)));
    }

    /** The glyph's own ink and the grey around it, but not its neighbours'. */
    private static Mask surroundings(Gray line, List<Component> group) {
        Mask own = new Mask(line.width(), line.height());
        for (Component one : group) {
            for (int i = 0; i < one.pixels(); i++) {
                int x = one.point(i) % line.width();
                int y = one.point(i) / line.width();
                for (int dy = -2; dy <= 2; dy++) {
                    for (int dx = -2; dx <= 2; dx++) {
                        if (x + dx >= 0 && y + dy >= 0 && x + dx < line.width() && y + dy < line.height()) {
                            own.set(x + dx, y + dy);
                        }
                    }
                }
            }
        }
        return own;
    }

    /** The mean ink of a square. */
    private static float ink(Gray line, Mask own, double left, double top, double side) {
        int x1 = (int) Math.floor(left);
        int y1 = (int) Math.floor(top);
        int x2 = Math.max(x1 + 1, (int) Math.floor(left + side));
        int y2 = Math.max(y1 + 1, (int) Math.floor(top + side));
        int sum = 0;
        for (int y = y1; y < y2; y++) {
            for (int x = x1; x < x2; x++) {
                sum += own.at(x, y) ? 255 - line.at(x, y) : 0;
            }
        }
        return sum / 255f / ((x2 - x1) * (y2 - y1));
    }

    /** Where it stands in the drawn line. */
    public Area area() {
        return area;
    }

    /** What it looks like: {@link #FEATURES} numbers. */
    public float[] features() {
        return features.clone();
    }
}
