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

    /** So many points at a time. */
    private static final int BLOCK = 512;

    private final double extent;
    /** All points, every second, and every third. */
    private final List<Sample> samples;

    /** A regular sample of the ink in some runs. */
    InkPoints(Mask ink, List<Run> runs) {
        long total = 0;
        for (Run run : runs) {
            for (int x = run.from; x < run.to; x++) {
                total += ink.at(x, run.row) ? 1 : 0;
            }
        }
        int every = (int) (total / MOST) + 1;
        double[] along = new double[(int) (total / every)];
        double[] across = new double[along.length];
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
        Sample all = new Sample(along, across);
        samples = List.of(all, all.every(2), all.every(3));
    }

    int size() {
        return samples.getFirst().size();
    }

    /** Half the extent across the lines. */
    double half() {
        return extent / 2;
    }

    /**
     * How unevenly the points fall on lines {@code y = v + (a + b v) x}, counted in bins of so many pixels of v: a sum of
     * squares, highest when rules and lines of print fall into few bins.
     *
     * @param every of how many points one is looked at, 1 to 3: wide bins are filled well by few
     */
    double sharpness(double a, double b, int bin, int every) {
        int[] rows = new int[(int) (extent * 1.6 / bin) + 2];
        Sample sample = samples.get(every - 1);
        int[] block = new int[BLOCK];
        for (int from = 0; from < sample.size(); from += BLOCK) {
            int count = Math.min(BLOCK, sample.size() - from);
            sample.rows(from, count, a, b, extent * 0.8, 1.0 / bin, block);
            for (int i = 0; i < count; i++) {
                int row = block[i];
                if (row >= 0 && row < rows.length) {
                    rows[row]++;
                }
            }
        }
        double sum = 0;
        for (int count : rows) {
            sum += (double) count * count;
        }
        return sum;
    }

    /** Some of the points. */
    private static final class Sample {
        private final double[] along;
        private final double[] across;

        Sample(double[] along, double[] across) {
            this.along = along;
            this.across = across;
        }

        Sample every(int step) {
            double[] a = new double[(along.length + step - 1) / step];
            double[] b = new double[a.length];
            for (int i = 0; i < a.length; i++) {
                a[i] = along[i * step];
                b[i] = across[i * step];
            }
            return new Sample(a, b);
        }

        int size() {
            return along.length;
        }

        /** The bins that points fall into: arithmetic on rows of numbers alone, which processors do several at a time. */
        void rows(int from, int count, double a, double b, double offset, double perBin, int[] rows) {
            for (int i = 0; i < count; i++) {
                double x = along[from + i];
                double turn = b * x;
                // 1 / (1 + turn), to a hundredth of a pixel for the few hundredths that turn may be.
                double v = (across[from + i] - a * x) * (1 - turn + turn * turn);
                rows[i] = (int) ((v + offset) * perBin);
            }
        }
    }
}
