package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Printed;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * A sheet of a workbook taken apart: titles, units and notes share its cells with the table, and are set free of it.
 * Borders tell: offices box the cells of a table, and not its title. On a sheet without borders a table is what has
 * several cells in a row.
 */
final class Sheet {

    /** The names that programs give to sheets that nobody named. */
    private static final Pattern UNNAMED = Pattern.compile("(?i)sheet *\\d*|工作表 *\\d*");

    private static final Pattern FIGURE = Pattern.compile("[-+(]?[\\d,]*\\d(\\.\\d+)?%?\\)?");
    /** A remark is a sentence or says what it is; the label of an item is and does neither. */
    private static final Pattern REMARK = Pattern.compile("[：:。；;]");

    /** A blank row or two may stand within a table; more set what follows apart. */
    private static final int GAP = 3;

    private final String name;
    private final List<SheetCell> cells;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final int fewest;

    /**
     * @param name of the sheet
     * @param cells none overlapping another
     */
    Sheet(String name, List<SheetCell> cells) {
        this.name = name;
        this.cells = cells;
        for (SheetCell cell : cells) {
            for (int row = cell.row(); row < cell.row() + cell.rowSpan(); row++) {
                while (rows.size() <= row) {
                    rows.add(new ArrayList<>());
                }
                rows.get(row).add(cell);
            }
        }
        rows.forEach(row -> row.sort(Comparator.comparingInt(SheetCell::column)));
        int widest = rows.stream().mapToInt(Sheet::worded).max().orElse(0);
        this.fewest = Math.min(widest, 3);
    }

    /** Its lines and tables, top to bottom. */
    List<Element> elements() {
        boolean ruled = rows.stream().anyMatch(Sheet::ruled);
        List<Element> elements = new ArrayList<>();
        int row = 0;
        while (row < rows.size()) {
            int end = ruled ? ruledEnd(row) : openEnd(row);
            if (end > row) {
                elements.add(new Element.Table(grid(row, end)));
                row = end;
            } else {
                line(row++, elements);
            }
        }
        return named(elements);
    }

    private static int worded(List<SheetCell> row) {
        return (int) row.stream().filter(SheetCell::worded).count();
    }

    private static boolean ruled(List<SheetCell> row) {
        return row.stream()
                        .filter(SheetCell::boxed)
                        .mapToInt(SheetCell::columnSpan)
                        .sum()
                >= 2;
    }

    /** Where the boxed table that begins at a row ends; the row itself if none begins there. */
    private int ruledEnd(int from) {
        int end = from;
        // Rows that were added below a table without drawing their borders are still its rows.
        while (end < rows.size() && (ruled(rows.get(end)) || (end > from && figured(rows.get(end))))) {
            end++;
        }
        return end;
    }

    private static boolean figured(List<SheetCell> row) {
        boolean figure = row.stream()
                .anyMatch(cell -> FIGURE.matcher(cell.printed().text().strip()).matches());
        return worded(row) >= 2 && figure;
    }

    /** On a sheet without borders: where the table that begins at a row ends; the row itself if none begins there. */
    private int openEnd(int from) {
        if (!begins(rows.get(from))) {
            return from;
        }
        int last = from;
        for (int row = from; row < rows.size() && row - last <= GAP; row++) {
            if (worded(rows.get(row)) >= 2 || label(rows.get(row))) {
                last = row;
            }
        }
        return last + 1;
    }

    /** True for a header: words over most columns, none of which says what it is, as 单位：万元 does. */
    private boolean begins(List<SheetCell> row) {
        List<SheetCell> worded = row.stream().filter(SheetCell::worded).toList();
        int covered = worded.stream().mapToInt(SheetCell::columnSpan).sum();
        return worded.size() >= 2
                && covered >= fewest
                && worded.stream()
                        .noneMatch(cell -> REMARK.matcher(cell.printed().text()).find());
    }

    /** True for a row with an item's label and no figures. */
    private static boolean label(List<SheetCell> row) {
        List<SheetCell> worded = row.stream().filter(SheetCell::worded).toList();
        return worded.size() == 1
                && worded.getFirst().columnSpan() == 1
                && !REMARK.matcher(worded.getFirst().printed().text()).find();
    }

    private void line(int row, List<Element> elements) {
        String text = rows.get(row).stream()
                .filter(cell -> cell.row() == row && cell.worded())
                .map(cell -> cell.printed().text().strip())
                .collect(Collectors.joining("\t"));
        if (!text.isEmpty()) {
            elements.add(new Element.Text(text));
        }
    }

    private Grid grid(int from, int to) {
        List<SheetCell> own = cells.stream()
                .filter(cell -> cell.row() >= from && cell.row() < to)
                .filter(cell -> cell.worded() || cell.boxed() || cell.columnSpan() > 1 || cell.rowSpan() > 1)
                .toList();
        Map<Integer, Integer> columns = new TreeMap<>();
        own.forEach(cell -> {
            for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                columns.put(c, 0);
            }
        });
        int next = 0;
        for (Map.Entry<Integer, Integer> column : columns.entrySet()) {
            column.setValue(next++);
        }
        List<GridCell> grid = new ArrayList<>();
        for (SheetCell cell : own) {
            int height = Math.min(cell.rowSpan(), to - cell.row());
            grid.add(new GridCell(
                    cell.row() - from, columns.get(cell.column()), height, cell.columnSpan(), cell.printed()));
        }
        return new Grid(to - from, next, filled(grid, to - from, next), null);
    }

    /** A sheet has a cell everywhere, also where nothing is stored. */
    private static List<GridCell> filled(List<GridCell> cells, int rows, int columns) {
        Grid sparse = new Grid(rows, columns, cells, null);
        List<GridCell> all = new ArrayList<>(cells);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (sparse.cellAt(r, c) == null) {
                    all.add(new GridCell(r, c, 1, 1, Printed.NOTHING));
                }
            }
        }
        return all;
    }

    /** The sheet's name stands for the title where none is printed above its first table. */
    private List<Element> named(List<Element> elements) {
        int table = 0;
        while (table < elements.size() && elements.get(table) instanceof Element.Text) {
            table++;
        }
        boolean titled = elements.subList(0, table).stream()
                        .anyMatch(line -> line instanceof Element.Text text
                                && !REMARK.matcher(text.text()).find())
                || (table < elements.size()
                        && elements.get(table) instanceof Element.Table first
                        && first.grid().row(0).stream()
                                        .filter(cell -> !cell.isBlank())
                                        .count()
                                == 1);
        if (titled || table == elements.size() || UNNAMED.matcher(name.strip()).matches()) {
            return elements;
        }
        List<Element> all = new ArrayList<>();
        all.add(new Element.Text(name.strip()));
        all.addAll(elements);
        return all;
    }
}
