package org.tabularium.extractor.page.ocr.raster;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

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
    static final int DARKEST = 110;

    /** Blocks at each end of found shade that need not be in it: one its edge runs through and one farther out. */
    private static final int END = 2;

    private Shading() {}

    /**
     * The same image with shade lifted to paper, print in it as much darker than paper as it was darker than the shade.
     *
     * @param flat with paper at {@link Flattening#PAPER}
     */
    static Gray lifted(Gray flat, double dpi) {
        int side = Math.max(2, (int) Math.round(BLOCK * dpi));
        int reach = Math.max(1, (int) Math.round(PRINT * dpi / side / 2));
        double[][] blocks = means(flat, side);
        // One block farther in than out, so that no dark seam is left along the edges of shade.
        double[][] brightest = Closing.brightest(blocks, reach);
        double[][] inner = Closing.darkest(brightest, reach);
        double[][] shade = Closing.darkest(brightest, reach + 1);
        Gray lifted = new Gray(flat.width(), flat.height(), flat.pixels().clone());
        Edge edges = new Edge(flat, side, shade, Closing.transposed(shade), 2 * reach * side);
        for (int r = 0; r < shade.length; r++) {
            for (int c = 0; c < shade[r].length; c++) {
                int level = (int) shade[r][c];
                if (level < Flattening.PAPER - PALEST && level >= DARKEST) {
                    boolean edge = inner[r][c] > level + PALEST / 2;
                    Area block = new Area(c * side, r * side, (c + 1) * side, (r + 1) * side);
                    lift(flat, lifted, block.intersection(flat.area()), level, edge ? edges : null);
                }
            }
        }
        return lifted;
    }

    /** @param edges {@code null} for a block all of which is in the shade */
    private static void lift(Gray flat, Gray lifted, Area block, int level, Edge edges) {
        for (int y = block.top(); y < block.bottom(); y++) {
            for (int x = block.left(); x < block.right(); x++) {
                int own = edges == null ? level : Math.max(level, edges.ground(x, y));
                lifted.set(x, y, Math.min(255, flat.at(x, y) * Flattening.PAPER / own));
            }
        }
    }

    /**
     * What pixels beside an edge of shade are printed on. Shade is rectangles: an edge runs along the pixel's row or its
     * column for as far as the shade goes, and all of that row or column is in the shade or all out of it. In the shade is
     * what is so by both. Lifted with the shade, print out of it would pale; not lifted, the edge would be left as ink.
     */
    private static final class Edge {
        private final Gray flat;
        private final int side;
        private final double[][] rows;
        private final double[][] columns;
        private final int span;

        /**
         * @param side of a block
         * @param rows the shade of each block, by row, then column
         * @param columns the same, by column, then row
         * @param span how far a row or column is looked at either way, in pixels
         */
        Edge(Gray flat, int side, double[][] rows, double[][] columns, int span) {
            this.flat = flat;
            this.side = side;
            this.rows = rows;
            this.columns = columns;
            this.span = span;
        }

        int ground(int x, int y) {
            int along = unprinted(rows[y / side], x, k -> flat.at(k, y));
            int down = unprinted(columns[x / side], y, k -> flat.at(x, k));
            return Math.min(Flattening.PAPER, Math.max(along, down));
        }

        /** What of a row or column of pixels is not printed, as far as the shade around one of them goes. */
        private int unprinted(double[] blocks, int at, IntUnaryOperator pixel) {
            int first = first(blocks, at);
            int last = last(blocks, at);
            int[] histogram = new int[256];
            for (int k = first; k < last; k++) {
                histogram[pixel.applyAsInt(k)]++;
            }
            int rank = (int) (UNPRINTED * (last - first));
            int level = 0;
            for (int seen = histogram[0]; seen <= rank && level < 255; seen += histogram[level]) {
                level++;
            }
            return level;
        }

        /** Where the shade around a pixel of a row of blocks surely began, or the first pixel that is looked at. */
        private int first(double[] blocks, int at) {
            int first = at / side;
            while (first > 0 && (first + END) * side > at - span && noPaler(blocks[first - 1], blocks[at / side])) {
                first--;
            }
            return Math.max(at - span, (first + END) * side);
        }

        /** Behind where it surely goes on, or behind the last pixel that is looked at. */
        private int last(double[] blocks, int at) {
            int last = at / side + 1;
            while (last < blocks.length
                    && (last - END) * side <= at + span
                    && noPaler(blocks[last], blocks[at / side])) {
                last++;
            }
            return Math.min(at + span + 1, (last - END) * side);
        }

        private static boolean noPaler(double shade, double than) {
            return shade <= than + PALEST / 2;
        }
    }

    private static double[][] means(Gray image, int side) {
        double[][] means = new double[(image.height() + side - 1) / side][(image.width() + side - 1) / side];
        int[] sums = new int[means[0].length];
        for (int r = 0; r < means.length; r++) {
            Arrays.fill(sums, 0);
            int top = r * side;
            int bottom = Math.min(image.height(), top + side);
            for (int y = top; y < bottom; y++) {
                add(image, y, side, sums);
            }
            for (int c = 0; c < sums.length; c++) {
                int width = Math.min(side, image.width() - c * side);
                means[r][c] = (double) sums[c] / ((bottom - top) * width);
            }
        }
        return means;
    }

    private static void add(Gray image, int y, int side, int[] sums) {
        byte[] pixels = image.pixels();
        int at = y * image.width();
        int end = at + image.width();
        for (int c = 0; c < sums.length; c++) {
            int to = Math.min(end, at + side);
            int sum = 0;
            for (; at < to; at++) {
                sum += pixels[at] & 0xff;
            }
            sums[c] += sum;
        }
    }
}
