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
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sx = toSource.x(x + 0.5, y + 0.5) - 0.5;
                double sy = toSource.y(x + 0.5, y + 0.5) - 0.5;
                out.set(x, y, bilinear(source, sx, sy));
            }
        }
        return out;
    }

    private static int bilinear(Gray source, double x, double y) {
        if (x < -1 || y < -1 || x > source.width() || y > source.height()) {
            return Flattening.PAPER;
        }
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double along = x - left;
        double down = y - top;
        double above = source.near(left, top) * (1 - along) + source.near(left + 1, top) * along;
        double below = source.near(left, top + 1) * (1 - along) + source.near(left + 1, top + 1) * along;
        return (int) Math.round(above * (1 - down) + below * down);
    }

    /**
     * The image that another frame sees, by cubic convolution (Keys 1981, a = -0.5), which keeps thin strokes sharper
     * than the bilinear mean; outside the source it is paper.
     *
     * @param toSource from pixels of the result to pixels of the source
     */
    public static Gray bicubic(Gray source, Projection toSource, int width, int height) {
        Gray out = new Gray(width, height);
        double[] wx = new double[4];
        double[] wy = new double[4];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double sx = toSource.x(x + 0.5, y + 0.5) - 0.5;
                double sy = toSource.y(x + 0.5, y + 0.5) - 0.5;
                out.set(x, y, bicubic(source, sx, sy, wx, wy));
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
        double sum = 0;
        for (int j = 0; j < 4; j++) {
            double row = 0;
            for (int i = 0; i < 4; i++) {
                row += wx[i] * source.near(left - 1 + i, top - 1 + j);
            }
            sum += wy[j] * row;
        }
        return Math.clamp(Math.round(sum), 0, 255);
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
