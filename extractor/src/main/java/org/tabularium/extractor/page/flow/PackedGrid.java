package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tabularium.models.document.Printed;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * A grid without the columns and rows that nobody sees: where tables of different widths share a sheet's columns, and
 * where cells were merged for the looks of a page, some columns and rows begin no cell at all.
 */
final class PackedGrid {

    private PackedGrid() {}

    /**
     * @param cells none overlapping another, from row 0
     * @param rows number of rows
     * @return a grid with a cell everywhere, blank where none was
     */
    static Grid of(List<GridCell> cells, int rows) {
        TreeSet<Integer> columns = new TreeSet<>();
        TreeSet<Integer> kept = new TreeSet<>();
        int width = 0;
        for (GridCell cell : cells) {
            columns.add(cell.column());
            kept.add(cell.row());
            width = Math.max(width, cell.column() + cell.columnSpan());
        }
        for (int row = 0; row < rows; row++) {
            if (covered(cells, row) < width) {
                kept.add(row);
            }
        }
        List<GridCell> packed = new ArrayList<>();
        for (GridCell cell : cells) {
            int row = kept.headSet(cell.row()).size();
            int column = columns.headSet(cell.column()).size();
            int height =
                    kept.headSet(Math.min(rows, cell.row() + cell.rowSpan())).size() - row;
            int span = columns.headSet(cell.column() + cell.columnSpan()).size() - column;
            packed.add(new GridCell(row, column, height, span, cell.printed()));
        }
        return filled(packed, kept.size(), columns.size());
    }

    private static int covered(List<GridCell> cells, int row) {
        return cells.stream()
                .filter(cell -> cell.row() < row && row < cell.row() + cell.rowSpan())
                .mapToInt(GridCell::columnSpan)
                .sum();
    }

    private static Grid filled(List<GridCell> cells, int rows, int columns) {
        Grid sparse = new Grid(rows, columns, cells, null);
        List<GridCell> all = new ArrayList<>(cells);
        for (int r = 0; r < rows; r++) {
            for (int c = 0; c < columns; c++) {
                if (sparse.cellAt(r, c) == null) {
                    all.add(new GridCell(r, c, 1, 1, Printed.NOTHING));
                }
            }
        }
        return new Grid(rows, columns, all, null);
    }
}
