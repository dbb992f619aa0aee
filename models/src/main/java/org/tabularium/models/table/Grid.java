package org.tabularium.models.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tabularium.models.document.Place;

/** Cells in rows and columns, as drawn: none overlaps another, each may span several of either. */
public final class Grid {

    private final int rows;
    private final int columns;
    private final List<GridCell> cells;
    private final Place place;
    private final GridCell[][] covering;

    /**
     * @param rows number of rows
     * @param columns number of columns
     * @param cells in any order; kept by row, then column
     * @param place where the grid stands, its rulings included; {@code null} in a file without pages, and for a grid
     *     that was joined from several pages
     * @throws IllegalArgumentException if a cell leaves the grid or overlaps another
     */
    public Grid(int rows, int columns, List<GridCell> cells, Place place) {
        this.rows = rows;
        this.columns = columns;
        this.place = place;
        List<GridCell> ordered = new ArrayList<>(cells);
        ordered.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        this.cells = List.copyOf(ordered);
        this.covering = new GridCell[rows][columns];
        for (GridCell cell : this.cells) {
            cover(cell);
        }
    }

    private void cover(GridCell cell) {
        if (cell.row() + cell.rowSpan() > rows || cell.column() + cell.columnSpan() > columns) {
            throw new IllegalArgumentException("outside of " + rows + " x " + columns + ": " + cell);
        }
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
            for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
                if (covering[r][c] != null) {
                    throw new IllegalArgumentException("overlap: " + cell + " and " + covering[r][c]);
                }
                covering[r][c] = cell;
            }
        }
    }

    public int rows() {
        return rows;
    }

    public int columns() {
        return columns;
    }

    /** By row, then column. */
    public List<GridCell> cells() {
        return cells;
    }

    /** Where it stands; {@code null} in a file without pages and for a grid joined from several pages. */
    public Place place() {
        return place;
    }

    /** The cell that covers a position, which may begin above or to its left; {@code null} if none does. */
    public GridCell cellAt(int row, int column) {
        return covering[row][column];
    }

    /** The cells that cover any position of a row, left to right, each once. */
    public List<GridCell> row(int row) {
        List<GridCell> found = new ArrayList<>();
        for (int c = 0; c < columns; c++) {
            GridCell cell = covering[row][c];
            if (cell != null && (found.isEmpty() || !found.getLast().equals(cell))) {
                found.add(cell);
            }
        }
        return found;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Grid that
                && rows == that.rows
                && columns == that.columns
                && cells.equals(that.cells)
                && Objects.equals(place, that.place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(rows, columns, cells, place);
    }

    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (int r = 0; r < rows; r++) {
            for (GridCell cell : row(r)) {
                out.append(cell.row() == r ? cell.text() : "^").append(" | ");
            }
            out.append('\n');
        }
        return out.toString();
    }
}
