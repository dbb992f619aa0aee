package org.tabularium.extractor.page.ocr.raster;

/**
 * A rectangle of whole pixels.
 *
 * @param left first column
 * @param top first row
 * @param right last column + 1
 * @param bottom last row + 1
 */
public record Area(int left, int top, int right, int bottom) {

    public int width() {
        return right - left;
    }

    public int height() {
        return bottom - top;
    }

    public boolean isEmpty() {
        return right <= left || bottom <= top;
    }

    public double centerX() {
        return (left + right) / 2.0;
    }

    public double centerY() {
        return (top + bottom) / 2.0;
    }

    /** The smallest area around both. */
    public Area union(Area other) {
        return new Area(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }

    /** What both share; may be {@linkplain #isEmpty() empty}. */
    public Area intersection(Area other) {
        return new Area(
                Math.max(left, other.left),
                Math.max(top, other.top),
                Math.min(right, other.right),
                Math.min(bottom, other.bottom));
    }

    /** True if a pixel's centre lies inside. */
    public boolean contains(double x, double y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    /** Larger (or, below 0, smaller) by so many pixels on all sides. */
    public Area grown(int pixels) {
        return new Area(left - pixels, top - pixels, right + pixels, bottom + pixels);
    }
}
