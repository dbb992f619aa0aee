package org.tabularium.extractor.page.ocr.raster;

/**
 * Grey behind print: rows and headers that are shaded, every other row of long tables. Shade is what is left when all dark
 * that is narrow is closed up (grey closing; Serra 1982): strokes of characters and rules are narrow, a shaded row is not.
 */
final class Shading {

    /** Side of a block in inches, of whose mean nothing but shade is told: less than the white between two lines. */
    private static final double BLOCK = 0.02;

    /** Dark narrower than this (inches) is print: strokes of the largest titles and the thickest rules are. */
    private static final double PRINT = 0.14;

    /** Shade paler than this below paper endangers nothing: ink is twice as dark. */
    private static final int PALEST = 14;

    /** Of a row or column across a few characters and an edge of shade at least a seventh is neither printed nor shaded. */
    private static final double UNPRINTED = 0.85;

    /** Nothing is printed in black upon what is darker than this; white print upon dark is no shade. */
    private static final int DARKEST = 110;

    private Shading() {}

    /**
     * The same image with shade lifted to paper, print in it as much darker than paper as it was darker than the shade.
     *
     * @param flat with paper at {@link Flattening#PAPER}
     */
    static Gray lifted(Gray flat, double dpi) {
        int side = Math.max(2, (int) Math.round(BLOCK * dpi));
        int reach = Math.max(1, (int) Math.round(PRINT * dpi / side / 2));
        int[][] blocks = means(flat, side);
        // One block farther in than out, so that no dark seam is left along the edges of shade.
        int[][] brightest = extremes(blocks, reach, true);
        int[][] inner = extremes(brightest, reach, false);
        int[][] shade = extremes(brightest, reach + 1, false);
        Gray lifted = new Gray(flat.width(), flat.height(), flat.pixels().clone());
        int span = 2 * reach * side;
        for (int y = 0; y < flat.height(); y++) {
            int[] row = shade[y / side];
            for (int x = 0; x < flat.width(); x++) {
                int level = row[x / side];
                if (level < Flattening.PAPER - PALEST && level >= DARKEST) {
                    boolean edge = inner[y / side][x / side] > level + PALEST / 2;
                    int own = edge ? Math.max(level, ground(flat, x, y, span)) : level;
                    lifted.set(x, y, Math.min(255, flat.at(x, y) * Flattening.PAPER / own));
                }
            }
        }
        return lifted;
    }

    /**
     * What a pixel beside an edge of shade is printed on: the edge runs along its row or its column, which is all in the
     * shade or all out of it. Lifted with the shade, print out of it would pale.
     */
    private static int ground(Gray flat, int x, int y, int span) {
        int[] along = new int[256];
        int[] down = new int[256];
        for (int k = -span; k <= span; k++) {
            along[flat.at(Math.clamp(x + k, 0, flat.width() - 1), y)]++;
            down[flat.at(x, Math.clamp(y + k, 0, flat.height() - 1))]++;
        }
        int rank = (int) (UNPRINTED * (2 * span + 1));
        return Math.min(Flattening.PAPER, Math.min(ranked(along, rank), ranked(down, rank)));
    }

    private static int ranked(int[] histogram, int rank) {
        int level = 0;
        for (int seen = histogram[0]; seen <= rank; seen += histogram[level]) {
            level++;
        }
        return level;
    }

    private static int[][] means(Gray image, int side) {
        int[][] sums = new int[(image.height() + side - 1) / side][(image.width() + side - 1) / side];
        int[][] counts = new int[sums.length][sums[0].length];
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                sums[y / side][x / side] += image.at(x, y);
                counts[y / side][x / side]++;
            }
        }
        for (int r = 0; r < sums.length; r++) {
            for (int c = 0; c < sums[0].length; c++) {
                sums[r][c] /= counts[r][c];
            }
        }
        return sums;
    }

    /** The brightest, or the darkest, of a square around each block. */
    private static int[][] extremes(int[][] blocks, int reach, boolean brightest) {
        return transposed(alongRows(transposed(alongRows(blocks, reach, brightest)), reach, brightest));
    }

    private static int[][] alongRows(int[][] blocks, int reach, boolean brightest) {
        int[][] out = new int[blocks.length][blocks[0].length];
        for (int r = 0; r < blocks.length; r++) {
            for (int c = 0; c < out[r].length; c++) {
                int most = blocks[r][c];
                for (int near = Math.max(0, c - reach); near <= Math.min(out[r].length - 1, c + reach); near++) {
                    most = brightest ? Math.max(most, blocks[r][near]) : Math.min(most, blocks[r][near]);
                }
                out[r][c] = most;
            }
        }
        return out;
    }

    private static int[][] transposed(int[][] blocks) {
        int[][] out = new int[blocks[0].length][blocks.length];
        for (int r = 0; r < blocks.length; r++) {
            for (int c = 0; c < blocks[0].length; c++) {
                out[c][r] = blocks[r][c];
            }
        }
        return out;
    }
}
