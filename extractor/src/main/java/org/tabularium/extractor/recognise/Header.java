package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tabularium.models.document.Printed;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Where a table's header lies in its grid.
 *
 * @param lead what is printed in the rows above it, inside the grid
 * @param from its first row
 * @param to the row after its last
 * @param body the first row of figures (the row that numbers the columns lies between)
 * @param sunken header cells that stand in the first row of figures, where a form prints the finest header level beside
 *     the total, or in the row that numbers the columns
 */
public record Header(List<Printed> lead, int from, int to, int body, Set<GridCell> sunken) {

    public Header {
        lead = List.copyOf(lead);
        sunken = Set.copyOf(sunken);
    }

    /** The columns that it draws, left to right: neighbours below the very same cells are one. */
    List<LogicalColumn> columns(Grid grid) {
        List<LogicalColumn> columns = new ArrayList<>();
        List<GridCell> last = null;
        for (int c = 0; c < grid.columns(); c++) {
            List<GridCell> above = above(grid, c);
            if (above.equals(last)) {
                LogicalColumn open = columns.removeLast();
                columns.add(new LogicalColumn(open.from(), c + 1, open.header()));
            } else {
                List<GridCell> worded =
                        above.stream().filter(cell -> !cell.isBlank()).toList();
                columns.add(new LogicalColumn(c, c + 1, worded));
            }
            last = above;
        }
        return columns;
    }

    /** {@link #columns} without those that hold nothing at all, neither in the header nor below. */
    List<LogicalColumn> inkedColumns(Grid grid) {
        return columns(grid).stream()
                .filter(column -> !column.header().isEmpty() || hasInk(grid, column))
                .toList();
    }

    private boolean hasInk(Grid grid, LogicalColumn column) {
        return grid.cells().stream()
                .anyMatch(cell -> cell.row() >= body
                        && !cell.isBlank()
                        && cell.column() >= column.from()
                        && cell.column() < column.to());
    }

    private List<GridCell> above(Grid grid, int column) {
        List<GridCell> cells = new ArrayList<>();
        for (int r = from; r < to; r++) {
            GridCell cell = grid.cellAt(r, column);
            if (cell != null && !cells.contains(cell)) {
                cells.add(cell);
            }
        }
        for (int r = to; r <= Math.min(body, grid.rows() - 1); r++) {
            GridCell below = grid.cellAt(r, column);
            if (below != null && sunken.contains(below) && !cells.contains(below)) {
                cells.add(below);
            }
        }
        return cells;
    }
}
