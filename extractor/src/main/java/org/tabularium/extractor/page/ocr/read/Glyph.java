package org.tabularium.extractor.page.ocr.read;

import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** A glyph as a small picture of fixed size, placed as it stands in its line, so that a point lies low and a dash in the middle. */
public final class Glyph {

    /** Columns of the picture: as wide as the line's tall ink is high. */
    static final int COLUMNS = 16;

    /** Rows of the picture: {@value #ABOVE} above the tall ink, 16 for it, the rest below it. */
    static final int ROWS = 22;

    private static final int ABOVE = 2;
    private static final int TALL_ROWS = 16;

    /** The picture row by row (1 ink, 0 paper), then the glyph's width as part of the tall ink's height. */
    public static final int FEATURES = COLUMNS * ROWS + 1;

    private final Area area;
    private final float[] features;

    private Glyph(Area area, float[] features) {
        this.area = area;
        this.features = features;
    }

    /**
     * @param line drawn dark on white
     * @param group the glyph's ink in it
     * @param top of the line's tall ink
     * @param bottom of the line's tall ink
     */
    static Glyph of(Gray line, List<Component> group, int top, int bottom) {
        Area area = group.stream().map(Component::area).reduce(Area::union).orElseThrow();
        double step = (bottom - top) / (double) TALL_ROWS;
        Mask own = surroundings(line, group);
        float[] features = new float[FEATURES];
        double left = area.centerX() - COLUMNS / 2.0 * step;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                features[row * COLUMNS + column] =
                        ink(line, own, left + column * step, top + (row - ABOVE) * step, step);
            }
        }
        features[FEATURES - 1] = (float) (area.width() / (double) (bottom - top));
        return new Glyph(area, features);
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

    /** One of the {@link #FEATURES}. */
    public float feature(int index) {
        return features[index];
    }
}
