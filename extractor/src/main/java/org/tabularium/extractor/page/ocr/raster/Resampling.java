package org.tabularium.extractor.page.ocr.raster;

import org.tabularium.models.geometry.Projection;

/** Draws an image anew through a projection. */
public final class Resampling {

    private Resampling() {}

    /**
     * Where the image that another frame sees by bilinear interpolation is darker than a level; outside the source it is
     * paper.
     *
     * @param toSource from pixels of the result to pixels of the source
     * @param level no lighter than paper
     */
    public static Mask darker(Gray source, Projection toSource, int width, int height, int level) {
        Mask out = new Mask(width, height);
        double[] xs = new double[width];
        double[] ys = new double[width];
        for (int y = 0; y < height; y++) {
            row(toSource, y, xs, ys);
            for (int x = 0; x < width; x++) {
                if (isDarker(source, xs[x], ys[x], level)) {
                    out.set(x, y);
                }
            }
        }
        return out;
    }

    /** Where the centres of a row's pixels lie in the source, counted from the centre of its first pixel. */
    private static void row(Projection p, int y, double[] xs, double[] ys) {
        double down = y + 0.5;
        double left = p.b() * down + p.c();
        double top = p.e() * down + p.f();
        for (int x = 0; x < xs.length; x++) {
            double along = x + 0.5;
            xs[x] = p.a() * along + left - 0.5;
            ys[x] = p.d() * along + top - 0.5;
        }
        if (p.g() == 0 && p.h() == 0) {
            return;
        }
        for (int x = 0; x < xs.length; x++) {
            double depth = 1 / (p.g() * (x + 0.5) + p.h() * down + 1);
            xs[x] = (xs[x] + 0.5) * depth - 0.5;
            ys[x] = (ys[x] + 0.5) * depth - 0.5;
        }
    }

    private static boolean isDarker(Gray source, double x, double y, int level) {
        if (x >= 0 && y >= 0 && x < source.width() - 1 && y < source.height() - 1) {
            return isDarkerInside(source, x, y, level);
        }
        if (x < -1 || y < -1 || x > source.width() || y > source.height()) {
            return false;
        }
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double along = x - left;
        double down = y - top;
        double above = source.near(left, top) * (1 - along) + source.near(left + 1, top) * along;
        double below = source.near(left, top + 1) * (1 - along) + source.near(left + 1, top + 1) * along;
        return (int) (above * (1 - down) + below * down + 0.5) < level;
    }

    /** The same where all four pixels around are in the image, as nearly all are; most are all paper. */
    private static boolean isDarkerInside(Gray source, double x, double y, int level) {
        int left = (int) x;
        int top = (int) y;
        byte[] pixels = source.pixels();
        int at = top * source.width() + left;
        int under = at + source.width();
        int a = pixels[at] & 0xff;
        int b = pixels[at + 1] & 0xff;
        int c = pixels[under] & 0xff;
        int d = pixels[under + 1] & 0xff;
        int dark = ((a - level) >>> 31) + ((b - level) >>> 31) + ((c - level) >>> 31) + ((d - level) >>> 31);
        if (dark == 0 || dark == 4) {
            return dark > 0;
        }
        double along = x - left;
        double down = y - top;
        double above = a * (1 - along) + b * along;
        double below = c * (1 - along) + d * along;
        return (int) (above * (1 - down) + below * down + 0.5) < level;
    }

    /** All of the image that another frame sees, as {@link #bicubic(Gray, Projection, Mask)} draws it. */
    public static Gray bicubic(Gray source, Projection toSource, int width, int height) {
        return bicubic(source, toSource, Mask.full(width, height));
    }

    /**
     * The image that another frame sees, by cubic convolution (Keys 1981, a = -0.5), which keeps thin strokes sharper
     * than the bilinear mean; outside the source it is paper.
     *
     * @param toSource from pixels of the result to pixels of the source
     * @param wanted the pixels to be drawn, of the result's size; the rest becomes white
     */
    public static Gray bicubic(Gray source, Projection toSource, Mask wanted) {
        int width = wanted.width();
        int height = wanted.height();
        Gray out = new Gray(width, height);
        double[] xs = new double[width];
        double[] ys = new double[width];
        double[] wx = new double[4];
        double[] wy = new double[4];
        for (int y = 0; y < height; y++) {
            row(toSource, y, xs, ys);
            for (int x = 0; x < width; x++) {
                out.set(x, y, wanted.bits()[y * width + x] ? bicubic(source, xs[x], ys[x], wx, wy) : 255);
            }
        }
        return out;
    }

    private static int bicubic(Gray source, double x, double y, double[] wx, double[] wy) {
        if (x < -1 || y < -1 || x > source.width() || y > source.height()) {
            return Flattening.PAPER;
        }
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        weights(x - left, wx);
        weights(y - top, wy);
        boolean inside = left > 0 && top > 0 && left + 2 < source.width() && top + 2 < source.height();
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            sum += wy[j]
                    * (inside
                            ? along(source, left - 1, top - 1 + j, wx)
                            : alongEdge(source, left - 1, top - 1 + j, wx));
        }
        return Math.clamp((int) Math.floor(sum + 0.5), 0, 255);
    }

    private static double along(Gray source, int left, int y, double[] w) {
        byte[] pixels = source.pixels();
        int at = y * source.width() + left;
        return w[0] * (pixels[at] & 0xff)
                + w[1] * (pixels[at + 1] & 0xff)
                + w[2] * (pixels[at + 2] & 0xff)
                + w[3] * (pixels[at + 3] & 0xff);
    }

    private static double alongEdge(Gray source, int left, int y, double[] w) {
        double row = 0;
        for (int i = 0; i < 4; i++) {
            row += w[i] * source.near(left + i, y);
        }
        return row;
    }

    private static void weights(double t, double[] w) {
        double t2 = t * t;
        double t3 = t2 * t;
        w[0] = -0.5 * t3 + t2 - 0.5 * t;
        w[1] = 1.5 * t3 - 2.5 * t2 + 1;
        w[2] = -1.5 * t3 + 2 * t2 + 0.5 * t;
        w[3] = 0.5 * t3 - 0.5 * t2;
    }
}
