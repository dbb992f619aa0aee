package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tabularium.models.geometry.Box;

/**
 * The slots between all edges of one table, and which sides of a slot are drawn. Cells are the slots that no drawn side
 * parts.
 */
final class Lattice {

    /**
     * Lines closer than this are one border: a double line. No row of text fits between them, the smallest print in use
     * being five points.
     */
    private static final double DOUBLE = 3.5;

    /** What a crossing line must stick out to be an open cell's side rather than a corner drawn too long. */
    private static final double STUB = 6;

    /** A side counts as drawn if this share of it is; the rest may be lost where borders of another width meet. */
    private static final double DRAWN = 0.5;

    /**
     * A cell by its slots.
     *
     * @param row first row of slots
     * @param column first column of slots
     * @param rowEnd behind the last
     * @param columnEnd behind the last
     */
    record Area(int row, int column, int rowEnd, int columnEnd) {}

    private final double[] xs;
    private final double[] ys;
    /** By boundary from the top, then column of slots. */
    private final boolean[][] levelWalls;
    /** By row of slots, then boundary from the left. */
    private final boolean[][] uprightWalls;

    Lattice(EdgeGroups.Group group) {
        double[] levels = places(group.levels());
        double[] uprights = places(group.uprights());
        ys = withOpenEnds(levels, group.uprights());
        xs = withOpenEnds(uprights, group.levels());
        levelWalls = new boolean[ys.length][Math.max(0, xs.length - 1)];
        uprightWalls = new boolean[Math.max(0, ys.length - 1)][xs.length];
        for (Edge edge : group.levels()) {
            draw(edge, nearest(ys, edge.at()), xs, true);
        }
        for (Edge edge : group.uprights()) {
            draw(edge, nearest(xs, edge.at()), ys, false);
        }
    }

    private void draw(Edge edge, int boundary, double[] along, boolean level) {
        for (int i = 0; i + 1 < along.length; i++) {
            double shared = Math.min(edge.to(), along[i + 1]) - Math.max(edge.from(), along[i]);
            if (shared >= DRAWN * (along[i + 1] - along[i])) {
                if (level) {
                    levelWalls[boundary][i] = true;
                } else {
                    uprightWalls[i][boundary] = true;
                }
            }
        }
    }

    private static double[] places(List<Edge> edges) {
        double[] all = edges.stream().mapToDouble(Edge::at).sorted().toArray();
        List<Double> apart = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= all.length; i++) {
            if (i == all.length || all[i] - all[i - 1] > DOUBLE) {
                apart.add((all[start] + all[i - 1]) / 2);
                start = i;
            }
        }
        return apart.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** Where at least two lines, and half of all, run on beyond the last border, the table is open on that side. */
    private static double[] withOpenEnds(double[] places, List<Edge> crossing) {
        double first = places[0];
        double last = places[places.length - 1];
        double[] before = crossing.stream()
                .mapToDouble(Edge::from)
                .filter(from -> from < first - STUB)
                .sorted()
                .toArray();
        double[] behind = crossing.stream()
                .mapToDouble(Edge::to)
                .filter(to -> to > last + STUB)
                .sorted()
                .toArray();
        int needed = Math.max(2, (crossing.size() + 1) / 2);
        double[] wider = places;
        if (before.length >= needed) {
            wider = new double[wider.length + 1];
            System.arraycopy(places, 0, wider, 1, places.length);
            wider[0] = before[0];
        }
        if (behind.length >= needed) {
            wider = Arrays.copyOf(wider, wider.length + 1);
            wider[wider.length - 1] = behind[behind.length - 1];
        }
        return wider;
    }

    private static int nearest(double[] places, double at) {
        int best = 0;
        for (int i = 1; i < places.length; i++) {
            best = Math.abs(places[i] - at) < Math.abs(places[best] - at) ? i : best;
        }
        return best;
    }

    private int rows() {
        return ys.length - 1;
    }

    private int columns() {
        return xs.length - 1;
    }

    /** Where an area lies on the page. */
    Box box(Area area) {
        return Box.between(xs[area.column()], ys[area.row()], xs[area.columnEnd()], ys[area.rowEnd()]);
    }

    /** The cells, by row, then column; those that are open to the outside of the table left out. */
    List<Area> cells() {
        if (rows() < 1 || columns() < 1) {
            return List.of();
        }
        List<Area> cells = new ArrayList<>();
        boolean[][] taken = new boolean[rows()][columns()];
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                if (!taken[r][c]) {
                    Area area = grow(r, c, taken);
                    for (int row = area.row(); row < area.rowEnd(); row++) {
                        Arrays.fill(taken[row], area.column(), area.columnEnd(), true);
                    }
                    if (!outside(area)) {
                        cells.add(area);
                    }
                }
            }
        }
        return cells;
    }

    /** The widest, then highest area from a slot on that no drawn side parts. */
    private Area grow(int row, int column, boolean[][] taken) {
        int columnEnd = column + 1;
        while (columnEnd < columns() && !taken[row][columnEnd] && !uprightWalls[row][columnEnd]) {
            columnEnd++;
        }
        int rowEnd = row + 1;
        while (rowEnd < rows() && continues(rowEnd, column, columnEnd, taken)) {
            rowEnd++;
        }
        return new Area(row, column, rowEnd, columnEnd);
    }

    /** True if a row of slots belongs to the same area: nothing drawn above it or within it, and it ends where it ends. */
    private boolean continues(int row, int column, int columnEnd, boolean[][] taken) {
        for (int c = column; c < columnEnd; c++) {
            if (levelWalls[row][c] || taken[row][c] || (c > column && uprightWalls[row][c])) {
                return false;
            }
        }
        return true;
    }

    /**
     * True if the area is a corner left over where the table is narrower: two of its sides lie on the table's outline
     * and are not drawn there, though the outline is drawn elsewhere.
     */
    private boolean outside(Area area) {
        int missing = 0;
        missing += area.row() == 0 && bareLevel(0, area) ? 1 : 0;
        missing += area.rowEnd() == rows() && bareLevel(rows(), area) ? 1 : 0;
        missing += area.column() == 0 && bareUpright(0, area) ? 1 : 0;
        missing += area.columnEnd() == columns() && bareUpright(columns(), area) ? 1 : 0;
        return missing >= 2;
    }

    private boolean bareLevel(int boundary, Area area) {
        boolean bare = false;
        for (int c = area.column(); c < area.columnEnd(); c++) {
            bare |= !levelWalls[boundary][c];
        }
        return bare && anyLevel(boundary);
    }

    private boolean anyLevel(int boundary) {
        for (boolean drawn : levelWalls[boundary]) {
            if (drawn) {
                return true;
            }
        }
        return false;
    }

    private boolean bareUpright(int boundary, Area area) {
        boolean bare = false;
        for (int r = area.row(); r < area.rowEnd(); r++) {
            bare |= !uprightWalls[r][boundary];
        }
        return bare && anyUpright(boundary);
    }

    private boolean anyUpright(int boundary) {
        return Arrays.stream(uprightWalls).anyMatch(row -> row[boundary]);
    }
}
