package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Tells a table of amounts without decimals, in yuan or of things, from text that is laid out in a grid: in a table figures
 * stand beside each other, row for row. Text has years, page numbers and the numbers of its own list, and those of
 * indicators are no amounts.
 */
final class WholeAmounts {

    /** Mobile phones have eleven digits, and no department has ten thousand million yuan. */
    private static final Pattern FIGURE = Pattern.compile("-?(\\d{1,3}(,\\d{3}){1,3}|\\d{1,10})");

    /** A year, month or day, and what has a number but no size. */
    private static final Pattern NO_AMOUNT = Pattern.compile("(19|20)\\d{2}(\\d{2}){0,2}|0\\d+");

    /** Codes of what money is spent on: three, five or seven digits. */
    private static final Pattern CODE = Pattern.compile("[235]\\d{2}(\\d{2}){0,2}");

    /** No list is as long, and no document has as many pages. */
    private static final long LONGEST_LIST = 1000;

    /** A row of more figures than a number, a page and one amount. */
    private static final int MANY = 3;

    private final Map<Integer, List<Long>> values = new HashMap<>();
    private final Map<Integer, Integer> codes = new HashMap<>();

    private WholeAmounts(Grid grid) {
        Map<Integer, List<GridCell>> columns = new TreeMap<>();
        for (GridCell cell : grid.cells()) {
            String text = Wording.fold(cell.text());
            if (FIGURE.matcher(text).matches() && !NO_AMOUNT.matcher(text).matches()) {
                columns.computeIfAbsent(cell.column(), column -> new ArrayList<>())
                        .add(cell);
            }
        }
        columns.values().forEach(this::column);
    }

    private void column(List<GridCell> figures) {
        if (figures.stream()
                .allMatch(cell -> CODE.matcher(Wording.fold(cell.text())).matches())) {
            figures.forEach(cell -> codes.merge(cell.row(), 1, Integer::sum));
        } else if (figures.size() == 1 || !isList(figures)) {
            figures.forEach(cell ->
                    values.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(size(cell)));
        }
    }

    /** The numbers of a list and its pages never fall from line to line. */
    private static boolean isList(List<GridCell> figures) {
        List<Long> sizes = figures.stream().map(WholeAmounts::size).toList();
        return sizes.equals(sizes.stream().sorted().toList())
                && sizes.getFirst() >= 0
                && sizes.getLast() < LONGEST_LIST;
    }

    private static long size(GridCell cell) {
        return Long.parseLong(Wording.fold(cell.text()).replace(",", ""));
    }

    /**
     * True if a grid holds amounts: two rows of an amount beside another or beside a code, or of an amount that no list
     * reaches; or one row of several that are not the numbers of its columns, which rise.
     *
     * @param levels words of indicators
     */
    static boolean in(Grid grid, Set<String> levels) {
        if (grid.cells().stream().anyMatch(cell -> levels.contains(Wording.fold(cell.text())))) {
            return false;
        }
        WholeAmounts amounts = new WholeAmounts(grid);
        Set<Integer> rows = new HashSet<>(amounts.values.keySet());
        rows.removeIf(row -> !amounts.isRow(row));
        return rows.size() > 1 || amounts.values.values().stream().anyMatch(WholeAmounts::isWhole);
    }

    private boolean isRow(int row) {
        List<Long> sizes = values.get(row);
        return sizes.size() + codes.getOrDefault(row, 0) > 1
                || sizes.stream().anyMatch(size -> Math.abs(size) >= LONGEST_LIST);
    }

    private static boolean isWhole(List<Long> row) {
        return row.size() >= MANY && !row.equals(row.stream().sorted().toList());
    }
}
