package org.tabularium.extractor.page.ocr.read;

import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;

/** A glyph as a small picture of fixed size, placed as it stands in its line, so that a point lies low and a dash in the middle. */
public final class Glyph {

    /** Columns of the picture: as wide as the line's tall ink is high. */
    static final int COLUMNS = 20;

    /** Rows of the picture: {@value #ABOVE} above the tall ink, {@value #TALL_ROWS} for it, the rest below it. */
    static final int ROWS = 28;

    private static final int ABOVE = 3;
    private static final int TALL_ROWS = 20;

    /** The grey around ink that still is its own, in pixels of the drawn line. */
    private static final int NEAR = 2;

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
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (Component one : group) {
            Area rows = between(one, left, right, line.width());
            first = Math.min(first, rows.top());
            last = Math.max(last, rows.bottom() - 1);
        }
        Area all = group.stream().map(Component::area).reduce(Area::union).orElseThrow();
        Area frame = new Area(
                all.left() < left ? left : all.left() - NEAR,
                all.top() - NEAR,
                all.right() > right ? right : all.right() + NEAR,
                all.bottom() + NEAR);
        GlyphInk own = GlyphInk.of(line, group, frame.intersection(line.area()), NEAR);
        return of(own, new Area(left, Math.min(first, last), right, last + 1), top, bottom);
    }

    /** Around a component's pixels between two columns; from the highest number up to 0 if there are none. */
    private static Area between(Component one, int left, int right, int width) {
        if (one.area().left() >= left && one.area().right() <= right) {
            return one.area();
        }
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (int i = 0; i < one.pixels(); i++) {
            int y = one.point(i) / width;
            int x = one.point(i) - y * width;
            if (x >= left && x < right) {
                top = Math.min(top, y);
                bottom = Math.max(bottom, y + 1);
            }
        }
        return new Area(left, top, right, bottom);
    }

    private static Glyph of(GlyphInk own, Area area, int top, int bottom) {
        double tall = bottom - top;
        double step = tall / TALL_ROWS;
        double[] lefts = new double[COLUMNS];
        double left = area.centerX() - COLUMNS / 2.0 * step;
        double[] tops = new double[ROWS];
        for (int column = 0; column < COLUMNS; column++) {
            lefts[column] = left + column * step;
        }
        for (int row = 0; row < ROWS; row++) {
            tops[row] = top + (row - ABOVE) * step;
        }
        float[] picture = own.picture(lefts, tops, step);
        return new Glyph(
                area, GlyphFeatures.of(picture, (float) (area.width() / tall), (float) (area.height() / tall)));
    }

    /** Where it stands in the drawn line. */
    public Area area() {
        return area;
    }

    /** What it looks like: {@link #FEATURES} numbers. */
    public float[] features() {
        return features;
    }
}
