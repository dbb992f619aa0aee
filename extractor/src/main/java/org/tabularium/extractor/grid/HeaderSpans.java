package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;

/**
 * Lays the cells of a header over the columns: a cell above several stands in their middle, or begins where the first of
 * them does, if all such cells do.
 *
 * @param levels the cells of each header row but the last, with the columns they cover
 * @param leaves the cell right above each column; {@code null} where there is none
 */
record HeaderSpans(List<List<Span>> levels, List<HeaderCell> leaves) {

    /**
     * A cell over columns.
     *
     * @param cell the cell
     * @param from its first column
     * @param to behind its last
     */
    record Span(HeaderCell cell, int from, int to) {}

    /** The cells laid out; empty if one finds no columns to stand above, so that what was taken for a header is none. */
    static Optional<HeaderSpans> of(List<HeaderCell> cells, List<HeaderCell> leaves, ColumnStrips strips) {
        HeaderSpans spans = laid(cells, leaves, strips);
        Set<HeaderCell> laid = new HashSet<>(leaves);
        spans.levels.forEach(level -> level.forEach(span -> laid.add(span.cell())));
        return laid.containsAll(cells) ? Optional.of(spans) : Optional.empty();
    }

    /**
     * The cells laid out above columns that are certain: one that finds no columns to stand above has the column in its
     * middle.
     */
    static HeaderSpans ofCertain(List<HeaderCell> cells, List<HeaderCell> leaves, ColumnStrips strips) {
        HeaderSpans spans = laid(cells, leaves, strips);
        List<List<Span>> levels = new ArrayList<>(spans.levels);
        Set<HeaderCell> left = new LinkedHashSet<>(cells);
        left.removeAll(leaves);
        levels.forEach(level -> level.forEach(span -> left.remove(span.cell())));
        for (HeaderCell cell : left) {
            int column = strips.of(cell.box());
            levels.add(List.of(new Span(cell, column, column + 1)));
        }
        levels.sort(Comparator.comparingDouble(
                level -> level.getFirst().cell().box().centerY()));
        return new HeaderSpans(levels, spans.leaves);
    }

    private static HeaderSpans laid(List<HeaderCell> cells, List<HeaderCell> leaves, ColumnStrips strips) {
        List<HeaderCell> above = new ArrayList<>(cells);
        above.removeAll(leaves);
        HeaderCell[] byColumn = new HeaderCell[strips.count()];
        for (HeaderCell leaf : leaves) {
            int column = strips.of(leaf.box());
            byColumn[column] = byColumn[column] == null ? leaf : byColumn[column].with(leaf);
        }
        double bottom =
                leaves.stream().mapToDouble(leaf -> leaf.box().bottom()).max().orElse(0);
        List<List<HeaderCell>> lines = lines(above);
        Places places = Places.of(above, byColumn, strips);
        List<List<Span>> levels = new ArrayList<>();
        for (List<HeaderCell> line : lines) {
            // A leaf of all rows from this one down has its middle half way from this row's top to the bottom, one of
            // the rows below half way from this row's bottom: between them lies the half way from its middle.
            double bound = (middle(line) + bottom) / 2;
            levels.add(spans(line, bound, byColumn, places, levels));
        }
        levels.removeIf(List::isEmpty);
        return new HeaderSpans(levels, Arrays.asList(byColumn));
    }

    private static List<List<HeaderCell>> lines(List<HeaderCell> above) {
        List<HeaderCell> ordered = new ArrayList<>(above);
        ordered.sort(Comparator.comparingDouble(cell -> cell.box().centerY()));
        List<List<HeaderCell>> lines = new ArrayList<>();
        for (HeaderCell cell : ordered) {
            if (lines.isEmpty() || lines.getLast().getFirst().box().verticalOverlap(cell.box()) == 0) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(cell);
        }
        return lines;
    }

    private static double middle(List<HeaderCell> line) {
        return line.stream().mapToDouble(cell -> cell.box().centerY()).average().orElseThrow();
    }

    /**
     * The cells of one row above columns.
     *
     * @param bound leaves whose middle is above it reach up into this row
     * @param upper the rows above: no cell stands below two of theirs
     */
    private static List<Span> spans(
            List<HeaderCell> level, double bound, HeaderCell[] leaves, Places places, List<List<Span>> upper) {
        List<HeaderCell> ordered = new ArrayList<>(level);
        ordered.sort(Comparator.comparingDouble(cell -> cell.box().x()));
        Set<Integer> ends = new HashSet<>();
        upper.forEach(row -> row.forEach(span -> ends.addAll(List.of(span.from(), span.to()))));
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int c = 0; c <= leaves.length; c++) {
            boolean free =
                    c < leaves.length && (leaves[c] == null || leaves[c].box().centerY() > bound);
            if (!free || ends.contains(c)) {
                run(ordered, start, c, places, spans);
                start = free ? c : c + 1;
            }
        }
        return spans;
    }

    /** Deals the columns of a run out among the cells that stand above it, so that each is as central as can be. */
    private static void run(List<HeaderCell> level, int start, int end, Places places, List<Span> spans) {
        if (start >= end) {
            return;
        }
        double left = places.strips().edges().get(start);
        double right = places.strips().edges().get(end);
        List<HeaderCell> cells = level.stream()
                .filter(cell -> cell.box().centerX() >= left && cell.box().centerX() <= right)
                .toList();
        if (cells.isEmpty() || cells.size() > end - start) {
            return;
        }
        int[] cuts = cuts(cells, start, end, places);
        for (int i = 0; i < cells.size(); i++) {
            spans.add(new Span(cells.get(i), cuts[i], cuts[i + 1]));
        }
    }

    private static int[] cuts(List<HeaderCell> cells, int start, int end, Places places) {
        int n = end - start;
        double[][] cost = new double[cells.size() + 1][n + 1];
        int[][] from = new int[cells.size() + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int i = 1; i <= cells.size(); i++) {
            for (int j = i; j <= n; j++) {
                for (int k = i - 1; k < j; k++) {
                    double off = places.off(cells.get(i - 1), start + k, start + j);
                    if (cost[i - 1][k] + off < cost[i][j]) {
                        cost[i][j] = cost[i - 1][k] + off;
                        from[i][j] = k;
                    }
                }
            }
        }
        int[] cuts = new int[cells.size() + 1];
        cuts[cells.size()] = end;
        int j = n;
        for (int i = cells.size(); i > 0; i--) {
            j = from[i][j];
            cuts[i - 1] = start + j;
        }
        return cuts;
    }

    /**
     * Where cells stand above columns.
     *
     * @param strips the columns
     * @param starts where the words right above each column begin; its own edge where there are none
     * @param aligned true if the cells begin where the first of their columns does
     */
    private record Places(ColumnStrips strips, List<Double> starts, boolean aligned) {

        /** Words set to begin at one place differ by the rounding of their boxes, in points. */
        private static final double ROUNDING = 1;

        static Places of(List<HeaderCell> above, HeaderCell[] leaves, ColumnStrips strips) {
            List<Double> starts = new ArrayList<>();
            for (int c = 0; c < leaves.length; c++) {
                starts.add(
                        leaves[c] == null
                                ? strips.edges().get(c)
                                : Double.valueOf(leaves[c].box().x()));
            }
            // One centred cell may begin above a column's words by chance, all of several do not.
            boolean aligned = above.size() > 1
                    && above.stream().allMatch(cell -> starts.stream()
                            .anyMatch(start -> Math.abs(start - cell.box().x()) <= ROUNDING));
            return new Places(strips, starts, aligned);
        }

        /** How far a cell is from where it stands above columns, in points. */
        double off(HeaderCell cell, int from, int to) {
            return aligned
                    ? Math.abs(starts.get(from) - cell.box().x())
                    : Math.abs((strips.edges().get(from) + strips.edges().get(to)) / 2
                            - cell.box().centerX());
        }
    }
}
