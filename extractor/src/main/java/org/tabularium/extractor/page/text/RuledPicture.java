package org.tabularium.extractor.page.text;

import java.awt.image.BufferedImage;

/**
 * Whether a picture holds a ruled table. A table has lines both ways, at least one inside its frame each way; a photo has
 * none, a framed one its frame only, a chart lines one way.
 */
public final class RuledPicture {

    /** A line runs across this much of the picture; text, however dense, has gaps. */
    private static final double LONG = 0.4;

    /** Frame and one line inside it. */
    private static final int FEWEST = 3;

    /** At 72 dots per inch a table's line is one or two dots wide, a bold one three; what is wider is a filled shape. */
    private static final int THICKEST = 4;

    /** Ink is darker than its background by this, of 255; faint grey lines are. */
    private static final int DARKER = 40;

    private final int width;
    private final int height;
    private final boolean[][] dark;

    private RuledPicture(BufferedImage picture) {
        width = picture.getWidth();
        height = picture.getHeight();
        int[][] light = new int[height][width];
        int[] histogram = new int[256];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int rgb = picture.getRGB(x, y);
                light[y][x] = ((rgb >> 16 & 255) * 3 + (rgb >> 8 & 255) * 6 + (rgb & 255)) / 10;
                histogram[light[y][x]]++;
            }
        }
        int paper = most(histogram);
        dark = new boolean[height][width];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                dark[y][x] = light[y][x] < paper - DARKER;
            }
        }
    }

    private static int most(int[] histogram) {
        int most = 0;
        for (int i = 1; i < histogram.length; i++) {
            most = histogram[i] > histogram[most] ? i : most;
        }
        return most;
    }

    /** @param picture at about 72 dots per inch, upright or lying on a side */
    public static boolean holdsTable(BufferedImage picture) {
        RuledPicture ruled = new RuledPicture(picture);
        return ruled.lines(true) >= FEWEST && ruled.lines(false) >= FEWEST;
    }

    /** How many lines run across most of the picture, counted where most of them are. */
    private int lines(boolean across) {
        int length = across ? width : height;
        int depth = across ? height : width;
        boolean[][] line = line(across, length, depth);
        int most = 0;
        for (int quarter = 1; quarter <= 3; quarter++) {
            int at = length * quarter / 4;
            int count = 0;
            int run = 0;
            for (int d = 0; d <= depth; d++) {
                boolean on = d < depth && line[d][at];
                count += !on && run > 0 && run <= THICKEST ? 1 : 0;
                run = on ? run + 1 : 0;
            }
            most = Math.max(most, count);
        }
        return most;
    }

    /** The dots on dark runs that are long enough; a run may drift by a dot at each step, as a leaning line does. */
    private boolean[][] line(boolean across, int length, int depth) {
        int[][] before = runs(across, length, depth, false);
        int[][] after = runs(across, length, depth, true);
        boolean[][] line = new boolean[depth][length];
        for (int d = 0; d < depth; d++) {
            for (int l = 0; l < length; l++) {
                line[d][l] = before[d][l] + after[d][l] - 1 >= LONG * length;
            }
        }
        return line;
    }

    private int[][] runs(boolean across, int length, int depth, boolean backwards) {
        int[][] runs = new int[depth][length];
        for (int i = 0; i < length; i++) {
            int l = backwards ? length - 1 - i : i;
            int from = backwards ? l + 1 : l - 1;
            for (int d = 0; d < depth; d++) {
                if (across ? dark[d][l] : dark[l][d]) {
                    runs[d][l] = 1 + (i == 0 ? 0 : best(runs, d, from, depth));
                }
            }
        }
        return runs;
    }

    private static int best(int[][] runs, int d, int l, int depth) {
        int best = runs[d][l];
        best = d > 0 ? Math.max(best, runs[d - 1][l]) : best;
        return d + 1 < depth ? Math.max(best, runs[d + 1][l]) : best;
    }
}
