package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** A grid's cells laid onto finer column boundaries: the same cells with wider spans. */
final class Regrid {

    private Regrid() {}

    /**
     * @param grid to be laid out anew
     * @param own its boundaries
     * @param wanted boundaries that hold all of {@code own}
     */
    static Grid onto(Grid grid, ColumnEdges own, ColumnEdges wanted) {
        if (own.positions().size() == wanted.positions().size()) {
            return grid;
        }
        List<GridCell> cells = new ArrayList<>();
        for (GridCell cell : grid.cells()) {
            int from = wanted.indexOf(own.positions().get(cell.column()));
            int to = wanted.indexOf(own.positions().get(cell.column() + cell.columnSpan()));
            cells.add(new GridCell(cell.row(), from, cell.rowSpan(), to - from, cell.printed()));
        }
        return new Grid(grid.rows(), wanted.positions().size() - 1, cells, grid.place());
    }
}
