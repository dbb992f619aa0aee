package org.tabularium.extractor.page.ocr.raster;

/** A grey image: one byte a pixel, 0 black to 255 white, row by row. Mutable only while it is being made. */
public final class Gray {

    private final int width;
    private final int height;
    private final byte[] pixels;

    /** All black. */
    public Gray(int width, int height) {
        this(width, height, new byte[Math.multiplyExact(width, height)]);
    }

    /** @param pixels kept, not copied */
    public Gray(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("not an image: " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Area area() {
        return new Area(0, 0, width, height);
    }

    /** The pixels themselves, row by row. */
    public byte[] pixels() {
        return pixels;
    }

    public int at(int x, int y) {
        return pixels[y * width + x] & 0xff;
    }

    /** The nearest pixel of the image. */
    public int near(int x, int y) {
        return at(Math.clamp(x, 0, width - 1), Math.clamp(y, 0, height - 1));
    }

    public void set(int x, int y, int value) {
        pixels[y * width + x] = (byte) value;
    }

    /** Where the image is darker than a level. */
    public Mask darkerThan(int level) {
        Mask mask = new Mask(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0, i = y * width; x < width; x++, i++) {
                if ((pixels[i] & 0xff) < level) {
                    mask.set(x, y);
                }
            }
        }
        return mask;
    }

    /** Each pixel the weighted mean of itself and its neighbours (1 2 1 in both directions): evens out sensor noise. */
    public Gray smoothed() {
        Gray out = new Gray(width, height);
        for (int y = 0; y < height; y++) {
            int up = Math.max(0, y - 1) * width;
            int here = y * width;
            int down = Math.min(height - 1, y + 1) * width;
            int left = column(up, here, down, 0);
            int middle = left;
            for (int x = 0; x < width; x++) {
                int right = x + 1 < width ? column(up, here, down, x + 1) : middle;
                out.pixels[here + x] = (byte) ((left + 2 * middle + right + 8) >> 4);
                left = middle;
                middle = right;
            }
        }
        return out;
    }

    private int column(int up, int here, int down, int x) {
        return (pixels[up + x] & 0xff) + 2 * (pixels[here + x] & 0xff) + (pixels[down + x] & 0xff);
    }
}
