package org.tabularium.extractor.page.ocr.raster;

/** Grey closing (Serra 1982) of levels in rows of equal length: dark that is narrower than a square takes its surroundings'. */
final class Closing {

    private Closing() {}

    /** @param reach of the square from its centre */
    static double[][] of(double[][] levels, int reach) {
        return darkest(brightest(levels, reach), reach);
    }

    /** The brightest of a square around each level. */
    static double[][] brightest(double[][] levels, int reach) {
        return transposed(alongRows(transposed(alongRows(levels, reach, true)), reach, true));
    }

    /** The darkest of a square around each level. */
    static double[][] darkest(double[][] levels, int reach) {
        return transposed(alongRows(transposed(alongRows(levels, reach, false)), reach, false));
    }

    private static double[][] alongRows(double[][] levels, int reach, boolean brightest) {
        double[][] out = new double[levels.length][levels[0].length];
        for (int r = 0; r < levels.length; r++) {
            for (int c = 0; c < out[r].length; c++) {
                double most = levels[r][c];
                for (int near = Math.max(0, c - reach); near <= Math.min(out[r].length - 1, c + reach); near++) {
                    most = brightest ? Math.max(most, levels[r][near]) : Math.min(most, levels[r][near]);
                }
                out[r][c] = most;
            }
        }
        return out;
    }

    /** By column, then row. */
    static double[][] transposed(double[][] levels) {
        double[][] out = new double[levels[0].length][levels.length];
        for (int r = 0; r < levels.length; r++) {
            for (int c = 0; c < levels[0].length; c++) {
                out[c][r] = levels[r][c];
            }
        }
        return out;
    }
}
