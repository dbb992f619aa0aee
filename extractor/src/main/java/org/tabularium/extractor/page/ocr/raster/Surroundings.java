package org.tabularium.extractor.page.ocr.raster;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * What lies around a photographed sheet: a table top, the lid of a copier. It is darker than the sheet up to the edge of
 * the image and ends sharply, where shade on paper changes slowly. Evened out like shade, its grain would be left as specks
 * and the sheet's edges as lines of ink; left dark, it would be one blot that touches what it meets.
 */
final class Surroundings {

    /** Below this part of the sheet's level a tile at the edge of the image may lie beside the sheet. */
    private static final double DARK = 0.72;

    /** Light does not fall by so much within two tiles, but at the sheet's edge. */
    private static final double JUMP = 0.82;

    /** So much of its outline must be sharp: elsewhere print or a stamp reaches the sheet's edge. */
    private static final double SHARP = 0.75;

    /** The sheet is the brightest of a picture and fills more than this part of it. */
    private static final double SHEET = 0.2;

    /** Of the evened image: darker than any paper, lighter than the blurred edge of the sheet. */
    private static final int DARKER = Flattening.PAPER - 20;

    private static final int[][] SIDES = {{0, 1}, {0, -1}, {1, 0}, {-1, 0}};

    private final double[][] levels;
    private final boolean[][] seen;
    private final boolean[][] beside;
    private final double sheet;

    private Surroundings(double[][] levels) {
        this.levels = levels;
        seen = new boolean[levels.length][levels[0].length];
        beside = new boolean[levels.length][levels[0].length];
        double[] sorted =
                Arrays.stream(levels).flatMapToDouble(Arrays::stream).sorted().toArray();
        sheet = sorted[(int) (sorted.length * (1 - SHEET))];
    }

    /** @param levels the paper's level of each tile, by row, then column */
    static Surroundings of(double[][] levels) {
        Surroundings around = new Surroundings(levels);
        for (int r = 0; r < levels.length; r++) {
            for (int c = 0; c < levels[0].length; c++) {
                boolean border = r == 0 || c == 0 || r + 1 == levels.length || c + 1 == levels[0].length;
                if (border && around.isNewDark(r, c)) {
                    List<int[]> region = around.region(r, c);
                    if (around.endsSharply(region)) {
                        region.forEach(tile -> around.beside[tile[0]][tile[1]] = true);
                    }
                }
            }
        }
        return around;
    }

    /** The same levels; around the sheet the sheet's, so that what lies there stays dark. */
    double[][] levelled(double[][] tiles) {
        double[][] out = new double[tiles.length][];
        for (int r = 0; r < tiles.length; r++) {
            out[r] = tiles[r].clone();
            for (int c = 0; c < out[r].length; c++) {
                out[r][c] = beside[r][c] ? sheet : out[r][c];
            }
        }
        return out;
    }

    /**
     * The same image, white around the sheet up to its very edge.
     *
     * @param flat evened out with these levels; changed in place
     * @param tile side of a tile in pixels
     */
    Gray cleared(Gray flat, int tile) {
        Deque<Integer> edge = new ArrayDeque<>();
        for (int r = 0; r < beside.length; r++) {
            for (int c = 0; c < beside[r].length; c++) {
                if (beside[r][c]) {
                    clear(flat, new Area(c * tile, r * tile, (c + 1) * tile, (r + 1) * tile), edge);
                }
            }
        }
        while (!edge.isEmpty()) {
            int at = edge.remove();
            for (int[] side : SIDES) {
                int x = at % flat.width() + side[1];
                int y = at / flat.width() + side[0];
                boolean inside = x >= 0 && y >= 0 && x < flat.width() && y < flat.height();
                if (inside && flat.at(x, y) < DARKER && isNear(y / tile, x / tile)) {
                    flat.set(x, y, Flattening.PAPER);
                    edge.add(y * flat.width() + x);
                }
            }
        }
        return flat;
    }

    private static void clear(Gray flat, Area tile, Deque<Integer> edge) {
        Area inside = tile.intersection(flat.area());
        for (int y = inside.top(); y < inside.bottom(); y++) {
            for (int x = inside.left(); x < inside.right(); x++) {
                flat.set(x, y, Flattening.PAPER);
                edge.add(y * flat.width() + x);
            }
        }
    }

    /** Rules that run off the sheet are dark as well: farther inside nothing is cleared. */
    private boolean isNear(int row, int column) {
        for (int r = Math.max(0, row - 1); r <= Math.min(beside.length - 1, row + 1); r++) {
            for (int c = Math.max(0, column - 1); c <= Math.min(beside[0].length - 1, column + 1); c++) {
                if (beside[r][c]) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isNewDark(int row, int column) {
        return isInside(row, column) && !seen[row][column] && levels[row][column] < DARK * sheet;
    }

    private boolean isInside(int row, int column) {
        return row >= 0 && column >= 0 && row < levels.length && column < levels[0].length;
    }

    private List<int[]> region(int row, int column) {
        List<int[]> region = new ArrayList<>();
        Deque<int[]> open = new ArrayDeque<>();
        seen[row][column] = true;
        open.add(new int[] {row, column});
        while (!open.isEmpty()) {
            int[] tile = open.remove();
            region.add(tile);
            for (int[] side : SIDES) {
                int r = tile[0] + side[0];
                int c = tile[1] + side[1];
                if (isNewDark(r, c)) {
                    seen[r][c] = true;
                    open.add(new int[] {r, c});
                }
            }
        }
        return region;
    }

    /** The edge may run through the tile next to the region, so that the sheet shows only in the one behind. */
    private boolean endsSharply(List<int[]> region) {
        int outline = 0;
        int sharp = 0;
        for (int[] tile : region) {
            for (int[] side : SIDES) {
                int r = tile[0] + side[0];
                int c = tile[1] + side[1];
                if (!isInside(r, c) || levels[r][c] < DARK * sheet) {
                    continue;
                }
                boolean further = isInside(r + side[0], c + side[1]);
                double behind = further ? levels[r + side[0]][c + side[1]] : levels[r][c];
                outline++;
                sharp += levels[tile[0]][tile[1]] < JUMP * behind ? 1 : 0;
            }
        }
        return sharp >= SHARP * outline && outline > 0;
    }
}
