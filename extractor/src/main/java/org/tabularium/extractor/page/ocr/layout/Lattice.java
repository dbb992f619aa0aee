package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;

/**
 * The cells that rulings enclose, and the same rulings made clean: ends snapped to the rules that they meet, breaks
 * closed.
 *
 * @param cells in pixels of the upright page, without the rules around them; in no promised order; none of rows that no
 *     upright rule parts
 * @param level the clean level rules of all tables
 * @param upright the clean upright rules
 * @param over lines laid over tables and text, which make no cells
 */
public record Lattice(List<Area> cells, List<Stroke> level, List<Stroke> upright, Rulings over) {

    /** A side of a cell is drawn if at least this part of it is: more is missing only where nothing was meant. */
    private static final double DRAWN = 0.5;

    /** So many rows in a frame are a table, and no note or title in a box. */
    private static final int ROWS = 4;

    public Lattice {
        cells = List.copyOf(cells);
        level = List.copyOf(level);
        upright = List.copyOf(upright);
    }

    /** Makes the cells of each group of rulings that hang together. */
    public static Lattice of(Rulings rulings, double dpi) {
        List<Area> cells = new ArrayList<>();
        List<Stroke> level = new ArrayList<>();
        List<Stroke> upright = new ArrayList<>();
        Rulings over = new Rulings(List.of(), List.of());
        for (Rulings group : RuleGroups.of(rulings, dpi)) {
            Rulings foreign = LaidOver.of(group, dpi);
            Rulings own = group.without(foreign);
            over = over.and(foreign);
            if (own.level().size() >= 2 && own.upright().size() >= 2) {
                Table table = new Table(own, dpi);
                cells.addAll(table.hasColumns() ? table.cells() : List.of());
                level.addAll(table.level());
                upright.addAll(table.upright());
            }
        }
        return new Lattice(cells, level, upright, over);
    }

    /** One table: fields between neighbouring coordinates, joined where no wall is drawn between them. */
    private static final class Table {
        private final double[] xs;
        private final double[] ys;
        private final boolean[][] wallAbove;
        private final boolean[][] wallLeft;

        Table(Rulings group, double dpi) {
            double near = Math.max(3, 0.03 * dpi);
            ys = Stroke.places(group.level(), near);
            xs = Stroke.places(group.upright(), near);
            wallAbove = walls(group.level(), ys, xs, near);
            wallLeft = walls(group.upright(), xs, ys, near);
            closeOpenSides();
        }

        /** For each coordinate across and each step along it: is that piece drawn? */
        private static boolean[][] walls(List<Stroke> strokes, double[] across, double[] along, double near) {
            boolean[][] walls = new boolean[across.length][along.length - 1];
            for (int i = 0; i < across.length; i++) {
                for (int j = 0; j + 1 < along.length; j++) {
                    Stroke side = new Stroke(along[j], along[j + 1], across[i], 0);
                    double drawn = strokes.stream()
                            .filter(stroke -> Math.abs(stroke.at() - side.at()) <= near)
                            .mapToDouble(side::sharedLength)
                            .sum();
                    walls[i][j] = drawn >= DRAWN * side.length();
                }
            }
            return walls;
        }

        /** A row ruled above and below whose outer side is not drawn ends with its rules: open tables are common. */
        private void closeOpenSides() {
            for (int r = 0; r + 1 < ys.length; r++) {
                for (int c = 0; c + 1 < xs.length; c++) {
                    boolean ruled = wallAbove[r][c] && wallAbove[r + 1][c];
                    wallLeft[c][r] |= ruled && c == 0;
                    wallLeft[c + 1][r] |= ruled && c + 2 == xs.length;
                }
            }
        }

        /**
         * False of rows in a frame without upright rules within: many departments rule tables so, and each row holds the print
         * of all columns, which the white between them parts as in tables without lines.
         */
        boolean hasColumns() {
            return xs.length > 2 || ys.length <= ROWS;
        }

        private int field(int row, int column) {
            return row * (xs.length - 1) + column;
        }

        List<Area> cells() {
            int rows = ys.length - 1;
            int columns = xs.length - 1;
            int outside = rows * columns;
            Sets sets = new Sets(outside + 1);
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    if (!wallAbove[r][c]) {
                        sets.join(field(r, c), r == 0 ? outside : field(r - 1, c));
                    }
                    if (!wallAbove[r + 1][c] && r + 1 == rows) {
                        sets.join(field(r, c), outside);
                    }
                    if (!wallLeft[c][r]) {
                        sets.join(field(r, c), c == 0 ? outside : field(r, c - 1));
                    }
                    if (!wallLeft[c + 1][r] && c + 1 == columns) {
                        sets.join(field(r, c), outside);
                    }
                }
            }
            return rectangles(sets, rows, columns, outside);
        }

        /** Joined fields that are no rectangle (a wall was lost) are cut into rectangles, row by row. */
        private List<Area> rectangles(Sets sets, int rows, int columns, int outside) {
            boolean[][] taken = new boolean[rows][columns];
            List<Area> cells = new ArrayList<>();
            for (int r = 0; r < rows; r++) {
                for (int c = 0; c < columns; c++) {
                    int set = sets.of(field(r, c));
                    if (taken[r][c] || set == sets.of(outside)) {
                        continue;
                    }
                    int right = c;
                    while (right + 1 < columns && !taken[r][right + 1] && sets.of(field(r, right + 1)) == set) {
                        right++;
                    }
                    int bottom = r;
                    while (bottom + 1 < rows && wholeRow(sets, taken, bottom + 1, c, right, set)) {
                        bottom++;
                    }
                    cells.add(take(taken, r, c, bottom, right));
                }
            }
            return cells;
        }

        private boolean wholeRow(Sets sets, boolean[][] taken, int row, int left, int right, int set) {
            for (int c = left; c <= right; c++) {
                if (taken[row][c] || sets.of(field(row, c)) != set) {
                    return false;
                }
            }
            return true;
        }

        private Area take(boolean[][] taken, int top, int left, int bottom, int right) {
            for (int r = top; r <= bottom; r++) {
                Arrays.fill(taken[r], left, right + 1, true);
            }
            for (int r = top; r <= bottom; r++) {
                wallLeft[left][r] = true;
                wallLeft[right + 1][r] = true;
            }
            for (int c = left; c <= right; c++) {
                wallAbove[top][c] = true;
                wallAbove[bottom + 1][c] = true;
            }
            return new Area(
                    (int) Math.round(xs[left]), (int) Math.round(ys[top]), (int) Math.round(xs[right + 1]), (int)
                            Math.round(ys[bottom + 1]));
        }

        List<Stroke> level() {
            return pieces(wallAbove, ys, xs);
        }

        List<Stroke> upright() {
            return pieces(wallLeft, xs, ys);
        }

        private static List<Stroke> pieces(boolean[][] walls, double[] across, double[] along) {
            List<Stroke> pieces = new ArrayList<>();
            for (int i = 0; i < across.length; i++) {
                int start = -1;
                for (int j = 0; j <= walls[i].length; j++) {
                    boolean drawn = j < walls[i].length && walls[i][j];
                    if (drawn && start < 0) {
                        start = j;
                    } else if (!drawn && start >= 0) {
                        pieces.add(new Stroke(along[start], along[j], across[i], 1));
                        start = -1;
                    }
                }
            }
            return pieces;
        }
    }
}
