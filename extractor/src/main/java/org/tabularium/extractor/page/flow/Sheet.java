package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.document.Content.Element;
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

    /** What stands between title and table: a short label, a colon, a name or unit. Cells of a table are longer. */
    private static final Pattern LABELLED = Pattern.compile("[^：:。；;]{1,10}[：:][^。；;]{0,40}");

    private static final Pattern BRACKETED = Pattern.compile("[（(][^）)]*[）)]");

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
        int width = width(rows.get(from));
        for (int row = from; row < rows.size() && row - last <= GAP && !title(rows.get(row), width); row++) {
            if (row > from && leads(row)) {
                // The title of what follows stands above its unit.
                return last == row - 1 && worded(rows.get(last)) == 1 ? last : last + 1;
            }
            if (worded(rows.get(row)) >= 2 || label(rows.get(row))) {
                last = row;
                width = Math.max(width, width(rows.get(row)));
            }
        }
        return last + 1;
    }

    /** True for the line with organisation and unit between a title and the header of its table. */
    private boolean leads(int row) {
        List<SheetCell> worded =
                rows.get(row).stream().filter(SheetCell::worded).toList();
        return worded.size() <= 3
                && worded.stream().anyMatch(Sheet::labelled)
                && row + 1 < rows.size()
                && begins(rows.get(row + 1))
                && !figured(rows.get(row + 1));
    }

    private static int width(List<SheetCell> row) {
        return row.stream()
                .filter(SheetCell::worded)
                .mapToInt(SheetCell::columnSpan)
                .sum();
    }

    /** True for one cell over all columns of the table above it: another table begins. */
    private static boolean title(List<SheetCell> row, int width) {
        return worded(row) == 1 && width(row) > 1 && width(row) >= width;
    }

    /** True for a header or a first row: words over most columns, none of which is a label with its value. */
    private boolean begins(List<SheetCell> row) {
        List<SheetCell> worded = row.stream().filter(SheetCell::worded).toList();
        return worded.size() >= 2 && width(row) >= fewest && worded.stream().noneMatch(Sheet::labelled);
    }

    private static boolean labelled(SheetCell cell) {
        String open = BRACKETED.matcher(cell.printed().text().strip()).replaceAll("");
        return LABELLED.matcher(open).matches();
    }

    /** True for a row with an item's label and no figures. */
    private static boolean label(List<SheetCell> row) {
        List<SheetCell> worded = row.stream().filter(SheetCell::worded).toList();
        return worded.size() == 1
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
        List<GridCell> grid = new ArrayList<>();
        for (SheetCell cell : cells) {
            if (cell.row() >= from && cell.row() < to) {
                int height = Math.min(cell.rowSpan(), to - cell.row());
                grid.add(new GridCell(cell.row() - from, cell.column(), height, cell.columnSpan(), cell.printed()));
            }
        }
        return PackedGrid.of(grid, to - from);
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
