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
            for (int i = 0; i < one.pixels(); i++) {
                int x = one.point(i) % line.width();
                if (x >= left && x < right) {
                    first = Math.min(first, one.point(i) / line.width());
                    last = Math.max(last, one.point(i) / line.width());
                }
            }
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

    private static Glyph of(GlyphInk own, Area area, int top, int bottom) {
        double tall = bottom - top;
        double step = tall / TALL_ROWS;
        float[] picture = new float[COLUMNS * ROWS];
        double left = area.centerX() - COLUMNS / 2.0 * step;
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                picture[row * COLUMNS + column] = own.mean(left + column * step, top + (row - ABOVE) * step, step);
            }
        }
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
