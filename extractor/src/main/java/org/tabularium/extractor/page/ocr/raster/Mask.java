package org.tabularium.extractor.page.ocr.raster;

import java.util.Arrays;

/** A set of pixels, such as those that hold ink. */
public final class Mask {

    /** Side of the squares that are transposed one after the other: their rows stay in the processor's cache. */
    private static final int BLOCK = 32;

    private final int width;
    private final int height;
    private final boolean[] bits;

    /** The empty set. */
    public Mask(int width, int height) {
        this.width = width;
        this.height = height;
        this.bits = new boolean[Math.multiplyExact(width, height)];
    }

    /** The set of all pixels. */
    static Mask full(int width, int height) {
        Mask full = new Mask(width, height);
        Arrays.fill(full.bits, true);
        return full;
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
        if (y > 0) {
            add(bits, (y - 1) * width, into, 0, width);
        }
        if (y + 1 < height) {
            add(bits, (y + 1) * width, into, 0, width);
        }
    }

    private static void add(boolean[] from, int start, boolean[] into, int at, int count) {
        for (int i = 0; i < count; i++) {
            into[at + i] |= from[start + i];
        }
    }

    /** All pixels no farther than a reach, along rows and columns, from one of these. */
    public Mask grown(int reach) {
        boolean[] wide = new boolean[bits.length];
        for (int y = 0; y < height; y++) {
            int free = y * width;
            int end = free + width;
            for (int i = y * width; i < end; i++) {
                if (bits[i]) {
                    int to = Math.min(end, i + reach + 1);
                    Arrays.fill(wide, Math.max(free, i - reach), to, true);
                    free = to;
                }
            }
        }
        Mask out = new Mask(width, height);
        for (int y = 0; y < height; y++) {
            for (int row = Math.max(0, y - reach); row <= Math.min(height - 1, y + reach); row++) {
                add(wide, row * width, out.bits, y * width, width);
            }
        }
        return out;
    }

    /** The pixels themselves, row by row; not to be changed. */
    boolean[] bits() {
        return bits;
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
        for (int y = inside.top(); y < inside.bottom() && !inside.isEmpty(); y++) {
            Arrays.fill(bits, y * width + inside.left(), y * width + inside.right(), false);
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
        for (int top = 0; top < height; top += BLOCK) {
            for (int left = 0; left < width; left += BLOCK) {
                transpose(left, top, out);
            }
        }
        return out;
    }

    private void transpose(int left, int top, Mask out) {
        int right = Math.min(width, left + BLOCK);
        int bottom = Math.min(height, top + BLOCK);
        for (int x = left; x < right; x++) {
            for (int y = top; y < bottom; y++) {
                out.bits[x * height + y] = bits[y * width + x];
            }
        }
    }
}
