package org.tabularium.extractor.page.ocr.raster;

import org.tabularium.models.geometry.Projection;

/** Draws an image anew through a projection. */
public final class Resampling {

    private Resampling() {}

    /**
     * The image that another frame sees, by bilinear interpolation; outside the source it is paper.
     *
     * @param toSource from pixels of the result to pixels of the source
     */
    public static Gray bilinear(Gray source, Projection toSource, int width, int height) {
        Gray out = new Gray(width, height);
        double[] xs = new double[width];
        double[] ys = new double[width];
        for (int y = 0; y < height; y++) {
            row(toSource, y, xs, ys);
            for (int x = 0; x < width; x++) {
                out.set(x, y, bilinear(source, xs[x], ys[x]));
            }
        }
        return out;
    }

    /** Where the centres of a row's pixels lie in the source, counted from the centre of its first pixel. */
    private static void row(Projection p, int y, double[] xs, double[] ys) {
        double down = y + 0.5;
        boolean flat = p.g() == 0 && p.h() == 0;
        for (int x = 0; x < xs.length; x++) {
            double along = x + 0.5;
            double depth = flat ? 1 : 1 / (p.g() * along + p.h() * down + 1);
            xs[x] = (p.a() * along + p.b() * down + p.c()) * depth - 0.5;
            ys[x] = (p.d() * along + p.e() * down + p.f()) * depth - 0.5;
        }
    }

    private static int bilinear(Gray source, double x, double y) {
        if (x >= 0 && y >= 0 && x < source.width() - 1 && y < source.height() - 1) {
            return inside(source, x, y);
        }
        if (x < -1 || y < -1 || x > source.width() || y > source.height()) {
            return Flattening.PAPER;
        }
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double along = x - left;
        double down = y - top;
        double above = source.near(left, top) * (1 - along) + source.near(left + 1, top) * along;
        double below = source.near(left, top + 1) * (1 - along) + source.near(left + 1, top + 1) * along;
        return (int) (above * (1 - down) + below * down + 0.5);
    }

    /** The same where all four pixels around are in the image, as nearly all are. */
    private static int inside(Gray source, double x, double y) {
        int left = (int) x;
        int top = (int) y;
        double along = x - left;
        double down = y - top;
        byte[] pixels = source.pixels();
        int at = top * source.width() + left;
        int under = at + source.width();
        double above = (pixels[at] & 0xff) * (1 - along) + (pixels[at + 1] & 0xff) * along;
        double below = (pixels[under] & 0xff) * (1 - along) + (pixels[under + 1] & 0xff) * along;
        return (int) (above * (1 - down) + below * down + 0.5);
    }

    /**
     * The image that another frame sees, by cubic convolution (Keys 1981, a = -0.5), which keeps thin strokes sharper
     * than the bilinear mean; outside the source it is paper.
     *
     * @param toSource from pixels of the result to pixels of the source
     */
    public static Gray bicubic(Gray source, Projection toSource, int width, int height) {
        Gray out = new Gray(width, height);
        double[] xs = new double[width];
        double[] ys = new double[width];
        double[] wx = new double[4];
        double[] wy = new double[4];
        for (int y = 0; y < height; y++) {
            row(toSource, y, xs, ys);
            for (int x = 0; x < width; x++) {
                out.set(x, y, bicubic(source, xs[x], ys[x], wx, wy));
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
