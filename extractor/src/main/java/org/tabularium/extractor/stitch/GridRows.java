package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** Rows of grids taken off and put together. */
final class GridRows {

    private GridRows() {}

    /** The grid without its first rows; cells that reach in from above begin at the top. */
    static Grid from(Grid grid, int first) {
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            int end = cell.row() + cell.rowSpan();
            if (end > first) {
                int row = Math.max(cell.row(), first);
                cells.add(new GridCell(row - first, cell.column(), end - row, cell.columnSpan(), cell.printed()));
            }
        }
        return new Grid(Math.max(0, grid.rows() - first), grid.columns(), cells, grid.place());
    }

    /**
     * One grid above the other. A cell that spans rows up to the break, followed by a blank one of the same width, goes
     * on below: a printed span is drawn again on the next page, its words are not.
     */
    static Grid join(Grid above, Grid below) {
        List<GridCell> cells = new ArrayList<>(above.cells());
        for (GridCell cell : below.cells()) {
            GridCell over = cell.row() == 0 ? above.cellAt(above.rows() - 1, cell.column()) : null;
            if (over != null && spansBreak(over, cell)) {
                cells.remove(over);
                cells.add(new GridCell(
                        over.row(),
                        over.column(),
                        over.rowSpan() + cell.rowSpan(),
                        over.columnSpan(),
                        over.printed().join(cell.printed())));
            } else {
                cells.add(cell.shifted(above.rows()));
            }
        }
        return new Grid(above.rows() + below.rows(), above.columns(), cells, null);
    }

    private static boolean spansBreak(GridCell over, GridCell cell) {
        return sameColumns(over, cell)
                && !over.isBlank()
                && cell.isBlank()
                && (over.rowSpan() > 1 || cell.rowSpan() > 1);
    }

    /** One grid above the other, the last row of the one and the first of the other being halves of one row. */
    static Grid joinCut(Grid above, Grid below) {
        int seam = above.rows() - 1;
        List<GridCell> cells = new ArrayList<>(above.cells());
        for (GridCell cell : below.cells()) {
            GridCell over = cell.row() == 0 ? above.cellAt(seam, cell.column()) : null;
            if (over != null && sameColumns(over, cell)) {
                cells.remove(over);
                cells.add(new GridCell(
                        over.row(),
                        over.column(),
                        over.rowSpan() + cell.rowSpan() - 1,
                        over.columnSpan(),
                        over.printed().join(cell.printed())));
            } else if (over != null) {
                mendSeam(cells, over, cell);
                shiftBelow(cells, cell, seam);
            } else {
                cells.add(cell.shifted(seam));
            }
        }
        return new Grid(above.rows() + below.rows() - 1, above.columns(), cells, null);
    }

    /** The text of a half whose other half has other spans goes to the cell above it: nothing is dropped. */
    private static void mendSeam(List<GridCell> cells, GridCell over, GridCell cell) {
        if (!cell.isBlank() && cells.remove(over)) {
            cells.add(over.with(over.printed().join(cell.printed())));
        }
    }

    private static void shiftBelow(List<GridCell> cells, GridCell cell, int seam) {
        if (cell.rowSpan() > 1) {
            cells.add(new GridCell(
                    seam + 1,
                    cell.column(),
                    cell.rowSpan() - 1,
                    cell.columnSpan(),
                    cell.printed().isBlank() ? cell.printed() : blank(cell)));
        }
    }

    private static Printed blank(GridCell cell) {
        return new Printed("", cell.printed().places(), Origin.TEXT, List.of());
    }

    private static boolean sameColumns(GridCell a, GridCell b) {
        return a.column() == b.column() && a.columnSpan() == b.columnSpan();
    }
}
