package org.tabularium.models.table;

import org.tabularium.models.document.Printed;

/**
 * A drawn cell.
 *
 * @param row of its top edge, from 0
 * @param column of its left edge, from 0
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param printed its text; blank if nothing is printed, with its place all the same
 */
public record GridCell(int row, int column, int rowSpan, int columnSpan, Printed printed) {

    public GridCell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("not a cell: " + row + " " + column + " " + rowSpan + " " + columnSpan);
        }
        if (printed == null) {
            throw new IllegalArgumentException("a cell has a printed text, blank or not");
        }
    }

    public String text() {
        return printed.text();
    }

    public boolean isBlank() {
        return printed.isBlank();
    }

    /** The same cell, so many rows further down. */
    public GridCell shifted(int rows) {
        return new GridCell(row + rows, column, rowSpan, columnSpan, printed);
    }

    /** The same cell with another text. */
    public GridCell with(Printed other) {
        return new GridCell(row, column, rowSpan, columnSpan, other);
    }
}
