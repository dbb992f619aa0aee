package org.tabularium.extractor.page.ocr.raster;

import java.util.Arrays;

/**
 * Evens out light and paper: afterwards paper is near {@link #PAPER} everywhere, whatever its tint, shade or vignette, and
 * so is what lies around the sheet and what is shaded.
 * The paper's level is taken tile by tile, since light changes slowly over a page and print does not.
 */
public final class Flattening {

    /** What paper becomes. */
    public static final int PAPER = 240;

    /** Side of a tile in inches: holds a few characters, so that some paper shows in it, and far less than a shadow. */
    private static final double TILE = 0.2;

    /** Ink seldom covers more than half of a tile, so that the 80th percentile is paper even beside thick rules. */
    private static final double PAPER_PERCENTILE = 0.8;

    /** A tile darker than this part of the page's paper is a picture or a black margin, not shaded paper. */
    private static final double DARKEST_SHADE = 0.35;

    /** Paper is brighter in all light that print can be told in. */
    private static final int DARK = 90;

    /** A sheet that fills less of its picture is too small to be read; print covers no more of one. */
    private static final double LEAST_PAPER = 0.2;

    /** In tiles to each side: shade that does not fill such a square, as that of headers does not, has paper around it. */
    private static final int SHADED = 3;

    /** Light falls by less within so few tiles: what falls more is printed. */
    private static final double FALL = 0.9;

    private Flattening() {}

    /**
     * Of a negative, its positive.
     *
     * @param dpi of the image
     */
    public static Gray flatten(Gray scanned, double dpi) {
        Gray image = Dither.undone(positive(scanned));
        int tile = Math.max(8, (int) Math.round(TILE * dpi));
        int columns = (image.width() + tile - 1) / tile;
        int rows = (image.height() + tile - 1) / tile;
        double[][] levels = levels(image, tile, columns, rows);
        Surroundings around = Surroundings.of(levels);
        Gray even = divided(image, unshaded(median(median(around.levelled(levels)))), tile);
        return Shading.lifted(around.cleared(even, tile), dpi);
    }

    /** The same image, or its negative if next to nothing of it is as bright as paper: some faxes store white as black. */
    private static Gray positive(Gray image) {
        int bright = 0;
        for (byte pixel : image.pixels()) {
            bright += (pixel & 0xff) >= DARK ? 1 : 0;
        }
        if (bright == 0 || bright >= LEAST_PAPER * image.pixels().length) {
            return image;
        }
        Gray positive = new Gray(image.width(), image.height());
        for (int i = 0; i < image.pixels().length; i++) {
            positive.pixels()[i] = (byte) ~image.pixels()[i];
        }
        return positive;
    }

    private static double[][] levels(Gray image, int tile, int columns, int rows) {
        double[][] paper = new double[rows][columns];
        double brightest = 1;
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                paper[r][c] = percentile(image, c * tile, r * tile, tile);
                brightest = Math.max(brightest, paper[r][c]);
            }
        }
        for (double[] row : paper) {
            for (int c = 0; c < columns; c++) {
                row[c] = Math.max(row[c], brightest * DARKEST_SHADE);
            }
        }
        return paper;
    }

    private static double percentile(Gray image, int left, int top, int tile) {
        int[] histogram = new int[256];
        int total = 0;
        for (int y = top; y < Math.min(top + tile, image.height()); y++) {
            for (int x = left; x < Math.min(left + tile, image.width()); x++) {
                histogram[image.at(x, y)]++;
                total++;
            }
        }
        int rank = (int) (total * PAPER_PERCENTILE);
        int level = 0;
        for (int seen = histogram[0]; seen <= rank && level < 255; seen += histogram[level]) {
            level++;
        }
        return level;
    }

    /** Each tile the median of its neighbourhood: one covered with ink takes its neighbours' paper. */
    private static double[][] median(double[][] tiles) {
        double[][] out = new double[tiles.length][tiles[0].length];
        for (int r = 0; r < tiles.length; r++) {
            for (int c = 0; c < tiles[0].length; c++) {
                double[] near = new double[9];
                int n = 0;
                for (int y = Math.max(0, r - 1); y <= Math.min(tiles.length - 1, r + 1); y++) {
                    for (int x = Math.max(0, c - 1); x <= Math.min(tiles[0].length - 1, c + 1); x++) {
                        near[n++] = tiles[y][x];
                    }
                }
                Arrays.sort(near, 0, n);
                out[r][c] = near[n / 2];
            }
        }
        return out;
    }

    /**
     * The paper around tiles that are shaded print. Headers of a few lines fill whole tiles, and taken for paper they would
     * leave their own edges dark and pale the print beside them.
     */
    private static double[][] unshaded(double[][] tiles) {
        double[][] around = Closing.of(tiles, SHADED);
        for (int r = 0; r < tiles.length; r++) {
            for (int c = 0; c < tiles[0].length; c++) {
                double share = tiles[r][c] / around[r][c];
                around[r][c] = share < FALL && share > Shading.DARKEST / (double) PAPER ? around[r][c] : tiles[r][c];
            }
        }
        return around;
    }

    private static Gray divided(Gray image, double[][] paper, int tile) {
        Gray out = new Gray(image.width(), image.height());
        Along along = new Along(image.width(), paper[0].length, tile);
        for (int y = 0; y < image.height(); y++) {
            double r = Math.clamp((y + 0.5) / tile - 0.5, 0, paper.length - 1);
            int upper = (int) r;
            along.divide(image, y, mixed(paper[upper], paper[Math.min(paper.length - 1, upper + 1)], r - upper), out);
        }
        return out;
    }

    /** The paper of a row between two rows of tiles. */
    private static float[] mixed(double[] above, double[] below, double down) {
        float[] row = new float[above.length];
        for (int c = 0; c < row.length; c++) {
            row[c] = (float) (above[c] * (1 - down) + below[c] * down);
        }
        return row;
    }

    /** For each column of the image the tile left of it and how far it lies from that tile's centre to the next one's. */
    private static final class Along {
        private final int[] left;
        private final float[] share;

        Along(int width, int tiles, int tile) {
            left = new int[width];
            share = new float[width];
            for (int x = 0; x < width; x++) {
                double c = Math.clamp((x + 0.5) / tile - 0.5, 0, tiles - 1);
                left[x] = (int) c;
                share[x] = (float) (c - left[x]);
            }
        }

        void divide(Gray image, int y, float[] paper, Gray out) {
            int from = 0;
            while (from < left.length) {
                int to = from + 1;
                while (to < left.length && left[to] == left[from]) {
                    to++;
                }
                float before = paper[left[from]];
                float after = paper[Math.min(paper.length - 1, left[from] + 1)];
                divide(image.pixels(), out.pixels(), y * left.length, from, to, before, after);
                from = to;
            }
        }

        /** The columns of a row between the centres of two tiles. */
        private void divide(byte[] in, byte[] out, int start, int from, int to, float before, float after) {
            float more = after - before;
            for (int x = from; x < to; x++) {
                float level = Math.max(1, before + more * share[x]);
                int value = (int) ((in[start + x] & 0xff) * PAPER / level + 0.5f);
                out[start + x] = (byte) Math.min(255, value);
            }
        }
    }
}
