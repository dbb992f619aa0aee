package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * The x positions of a grid's column boundaries, in points.
 *
 * @param positions ascending; one more than the grid has columns
 */
record ColumnEdges(List<Double> positions) {

    /** Programs print a continued table with the same columns up to their rounding, which stays within a few points. */
    static final double TOLERANCE = 4;

    /** Sheets lie so differently on a scanner or before a camera: in points, about an inch, and as a part of their size. */
    private static final double SHIFT = 80;

    private static final double STRETCH = 0.12;

    /** Of a grid whose cells have places. */
    static ColumnEdges of(Grid grid) {
        double[] edges = new double[grid.columns() + 1];
        Arrays.fill(edges, Double.NaN);
        for (GridCell cell : grid.cells()) {
            Box box = cell.printed().places().getFirst().box();
            note(edges, cell.column(), box.x());
            note(edges, cell.column() + cell.columnSpan(), box.right());
        }
        List<Double> positions = new ArrayList<>();
        double last = grid.place().box().x();
        for (double edge : edges) {
            last = Double.isNaN(edge) ? last : edge;
            positions.add(last);
        }
        return new ColumnEdges(positions);
    }

    private static void note(double[] edges, int index, double x) {
        if (Double.isNaN(edges[index])) {
            edges[index] = x;
        }
    }

    /** True if both begin and end alike and every boundary of one is a boundary of the other. */
    boolean compatible(ColumnEdges other) {
        return near(positions.getFirst(), other.positions.getFirst())
                && near(positions.getLast(), other.positions.getLast())
                && (containsAll(other) || other.containsAll(this));
    }

    /** The same, moved and stretched to begin and end as others do, as far as sheets that were scanned lie differently. */
    ColumnEdges laidOn(ColumnEdges other) {
        double from = positions.getFirst();
        double start = other.positions.getFirst();
        double stretch = (other.positions.getLast() - start) / (positions.getLast() - from);
        if (Math.abs(start - from) > SHIFT || !(Math.abs(stretch - 1) <= STRETCH)) {
            return this;
        }
        return new ColumnEdges(
                positions.stream().map(x -> start + (x - from) * stretch).toList());
    }

    private boolean containsAll(ColumnEdges other) {
        return other.positions.stream().allMatch(x -> indexOf(x) >= 0);
    }

    /** The boundary at a position; −1 if none is near. */
    int indexOf(double x) {
        int best = -1;
        for (int i = 0; i < positions.size(); i++) {
            if (near(positions.get(i), x)
                    && (best < 0 || Math.abs(positions.get(i) - x) < Math.abs(positions.get(best) - x))) {
                best = i;
            }
        }
        return best;
    }

    /** All boundaries of both, those of this one where they are near each other. */
    ColumnEdges union(ColumnEdges other) {
        List<Double> all = new ArrayList<>(positions);
        other.positions.stream().filter(x -> indexOf(x) < 0).forEach(all::add);
        all.sort(null);
        return new ColumnEdges(all);
    }

    private static boolean near(double a, double b) {
        return Math.abs(a - b) <= TOLERANCE;
    }
}
