package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.document.Printed;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** The rows of a native table as they come, and the grid that they make. */
final class DrawnRows {

    /**
     * A cell as the file has it.
     *
     * @param column of its left edge, from 0
     * @param span number of columns
     * @param continued true if it goes on from the cell above it
     * @param printed its text
     */
    record DrawnCell(int column, int span, boolean continued, Printed printed) {}

    private final List<GridCell> cells = new ArrayList<>();
    private final Map<Integer, Integer> lowestAtColumn = new HashMap<>();
    private int rows;
    private int columns;

    /** Adds the next row; its cells left to right, not overlapping. */
    void add(List<DrawnCell> row) {
        for (DrawnCell cell : row) {
            Integer above = lowestAtColumn.get(cell.column());
            if (cell.continued() && above != null && touches(cells.get(above), cell)) {
                cells.set(above, taller(cells.get(above)));
            } else {
                lowestAtColumn.put(cell.column(), cells.size());
                cells.add(new GridCell(rows, cell.column(), 1, cell.span(), cell.printed()));
            }
            columns = Math.max(columns, cell.column() + cell.span());
        }
        rows++;
    }

    private boolean touches(GridCell above, DrawnCell cell) {
        return above.row() + above.rowSpan() == rows && above.columnSpan() == cell.span();
    }

    private static GridCell taller(GridCell cell) {
        return new GridCell(cell.row(), cell.column(), cell.rowSpan() + 1, cell.columnSpan(), cell.printed());
    }

    /** All rows as one grid. */
    Grid grid() {
        return new Grid(rows, columns, cells, null);
    }
}
