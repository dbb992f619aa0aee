package org.tabularium.extractor.page.ocr.raster;

/** A set of pixels, such as those that hold ink. */
public final class Mask {

    private final int width;
    private final int height;
    private final boolean[] bits;

    /** The empty set. */
    public Mask(int width, int height) {
        this.width = width;
        this.height = height;
        this.bits = new boolean[Math.multiplyExact(width, height)];
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** False outside the image. */
    public boolean at(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height && bits[y * width + x];
    }

    /**
     * The columns that hold ink in a row or in one of its two neighbours.
     *
     * @param into as long as the mask is wide
     */
    public void nearRow(int y, boolean[] into) {
        System.arraycopy(bits, y * width, into, 0, width);
        for (int row = y - 1; row <= y + 1; row += 2) {
            for (int x = 0; row >= 0 && row < height && x < width; x++) {
                into[x] |= bits[row * width + x];
            }
        }
    }

    public void set(int x, int y) {
        bits[y * width + x] = true;
    }

    public void clear(int x, int y) {
        bits[y * width + x] = false;
    }

    /** Takes all pixels of an area out; what lies outside the image does not count. */
    public void clear(Area area) {
        Area inside = area.intersection(new Area(0, 0, width, height));
        for (int y = inside.top(); y < inside.bottom(); y++) {
            for (int x = inside.left(); x < inside.right(); x++) {
                bits[y * width + x] = false;
            }
        }
    }

    /** Number of pixels in an area, which must lie inside the image. */
    public int count(Area area) {
        int count = 0;
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                if (bits[y * width + x]) {
                    count++;
                }
            }
        }
        return count;
    }

    /** A copy of its own. */
    public Mask copy() {
        Mask copy = new Mask(width, height);
        System.arraycopy(bits, 0, copy.bits, 0, bits.length);
        return copy;
    }

    /** Rows become columns. */
    public Mask transposed() {
        Mask out = new Mask(height, width);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.bits[x * height + y] = bits[y * width + x];
            }
        }
        return out;
    }
}
