package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * A table while it is read, of a format that states spans as numbers of rows and columns. Cells find their columns as
 * HTML lays down: each takes the first column that no cell from above reaches into.
 */
final class SpannedTable {

    /** Word's tables have at most 63 columns, and no printed form comes near it; more is a broken file's. */
    static final int MOST_COLUMNS = 256;

    private final List<GridCell> cells = new ArrayList<>();
    private final List<BitSet> taken = new ArrayList<>();
    private final List<List<Element>> contents = new ArrayList<>();
    private int row = -1;
    private int columns;

    /** Begins the next row. */
    void row() {
        row++;
        taken(row);
    }

    /**
     * Adds a cell to the current row; spans that would overlap another cell are cut short.
     *
     * @param rowSpan at least 1; may reach below the last row
     * @param columnSpan at least 1
     */
    void cell(int rowSpan, int columnSpan, List<Element> content) {
        int column = taken(row).nextClearBit(0);
        if (column >= MOST_COLUMNS) {
            return;
        }
        int next = taken(row).nextSetBit(column);
        int end = Math.min(Math.min(column + columnSpan, next < 0 ? MOST_COLUMNS : next), MOST_COLUMNS);
        for (int r = row; r < row + rowSpan; r++) {
            taken(r).set(column, end);
        }
        cells.add(new GridCell(row, column, rowSpan, end - column, CellText.of(content)));
        contents.add(List.copyOf(content));
        columns = Math.max(columns, end);
    }

    private BitSet taken(int wanted) {
        while (taken.size() <= wanted) {
            taken.add(new BitSet());
        }
        return taken.get(wanted);
    }

    /** The table, then what is nested in it; only its content if it is a frame around one cell. */
    List<Element> elements() {
        List<Element> nested = contents.stream()
                .flatMap(List::stream)
                .filter(Element.Table.class::isInstance)
                .toList();
        if (cells.size() == 1 && !nested.isEmpty()) {
            return contents.getFirst();
        }
        List<Element> all = new ArrayList<>();
        if (!cells.isEmpty()) {
            all.add(new Element.Table(grid()));
        }
        all.addAll(nested);
        return all;
    }

    /** True if a table is nested in one of its cells. */
    boolean holdsTables() {
        return contents.stream().flatMap(List::stream).anyMatch(Element.Table.class::isInstance);
    }

    /** All that its cells hold, in the order of the cells: what a table that only lays out a page comes to. */
    List<Element> content() {
        return contents.stream().flatMap(List::stream).toList();
    }

    private Grid grid() {
        int rows = row + 1;
        List<GridCell> cut = cells.stream()
                .map(cell -> new GridCell(
                        cell.row(),
                        cell.column(),
                        Math.min(cell.rowSpan(), rows - cell.row()),
                        cell.columnSpan(),
                        cell.printed()))
                .toList();
        return new Grid(rows, columns, cut, null);
    }
}
