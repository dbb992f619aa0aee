package org.tabularium.extractor.page.flow;

import org.tabularium.models.document.Printed;

/**
 * A cell of a sheet, as it is seen.
 *
 * @param row from 0, hidden rows not counted
 * @param column from 0, hidden columns not counted
 * @param rowSpan at least 1
 * @param columnSpan at least 1
 * @param printed as displayed; blank cells only matter where they are boxed or merged
 * @param boxed true if a border sets it off from its neighbours: one at a side, or both above and below
 */
record SheetCell(int row, int column, int rowSpan, int columnSpan, Printed printed, boolean boxed) {

    SheetCell {
        if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
            throw new IllegalArgumentException("not a cell: " + row + " " + column + " " + rowSpan + " " + columnSpan);
        }
    }

    boolean worded() {
        return !printed.isBlank();
    }

    boolean covers(int other) {
        return row <= other && other < row + rowSpan;
    }
}
