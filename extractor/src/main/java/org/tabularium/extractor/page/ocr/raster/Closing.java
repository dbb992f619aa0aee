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
        double[][] out = new double[levels.length][];
        for (int r = 0; r < levels.length; r++) {
            out[r] = levels[r].clone();
            for (int away = 1; away <= Math.min(reach, out[r].length - 1); away++) {
                if (brightest) {
                    brighten(out[r], levels[r], away);
                } else {
                    darken(out[r], levels[r], away);
                }
            }
        }
        return out;
    }

    /** Each level the brightest of itself and those so far away on both sides: loops that processors do several at a time. */
    private static void brighten(double[] row, double[] levels, int away) {
        int most = row.length - away;
        for (int c = 0; c < most; c++) {
            row[c] = Math.max(row[c], levels[c + away]);
        }
        for (int c = 0; c < most; c++) {
            row[c + away] = Math.max(row[c + away], levels[c]);
        }
    }

    private static void darken(double[] row, double[] levels, int away) {
        int most = row.length - away;
        for (int c = 0; c < most; c++) {
            row[c] = Math.min(row[c], levels[c + away]);
        }
        for (int c = 0; c < most; c++) {
            row[c + away] = Math.min(row[c + away], levels[c]);
        }
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
