package org.tabularium.extractor.page.ocr.layout;

import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** A sample of ink, as points around the image's centre, and how well lines through them fall together. */
final class InkPoints {

    /**
     * Ink on one row.
     *
     * @param row from the top
     * @param from first column
     * @param to last column + 1
     */
    record Run(int row, int from, int to) {}

    /** So many points tell the tilt; more tell it slower. */
    private static final int MOST = 15_000;

    private final double[] along;
    private final double[] across;
    private final double extent;

    /** A regular sample of the ink in some runs. */
    InkPoints(Mask ink, List<Run> runs) {
        long total = 0;
        for (Run run : runs) {
            for (int x = run.from; x < run.to; x++) {
                total += ink.at(x, run.row) ? 1 : 0;
            }
        }
        int every = (int) (total / MOST) + 1;
        along = new double[(int) (total / every)];
        across = new double[along.length];
        extent = ink.height();
        long seen = 0;
        int n = 0;
        for (Run run : runs) {
            for (int x = run.from; x < run.to; x++) {
                if (ink.at(x, run.row) && ++seen % every == 0) {
                    along[n] = x - ink.width() / 2.0;
                    across[n++] = run.row - ink.height() / 2.0;
                }
            }
        }
    }

    int size() {
        return along.length;
    }

    /** Half the extent across the lines. */
    double half() {
        return extent / 2;
    }

    /**
     * How unevenly the points fall on lines {@code y = v + (a + b v) x}, counted in bins of so many pixels of v: a sum of
     * squares, highest when rules and lines of print fall into few bins.
     *
     * @param every of how many points one is looked at: wide bins are filled well by few
     */
    double sharpness(double a, double b, int bin, int every) {
        int[] rows = new int[(int) (extent * 1.6 / bin) + 2];
        double offset = extent * 0.8;
        for (int i = 0; i < along.length; i += every) {
            double turn = b * along[i];
            // 1 / (1 + turn), to a hundredth of a pixel for the few hundredths that turn may be.
            double v = (across[i] - a * along[i]) * (1 - turn + turn * turn);
            int row = (int) ((v + offset) / bin);
            if (row >= 0 && row < rows.length) {
                rows[row]++;
            }
        }
        double sum = 0;
        for (int count : rows) {
            sum += (double) count * count;
        }
        return sum;
    }
}
