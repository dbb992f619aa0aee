package org.tabularium.corpus.render;

import java.util.List;

/**
 * A table as it is drawn.
 *
 * @param widths of its columns as they would like to be, in ems
 * @param least widths that keep amounts and codes on one line, in ems
 * @param headerRows how many rows at its top are header
 * @param rows number of rows
 * @param cells none overlaps another
 */
record DrawnTable(List<Double> widths, List<Double> least, int headerRows, int rows, List<DrawnCell> cells) {

    DrawnTable {
        widths = List.copyOf(widths);
        least = List.copyOf(least);
        cells = List.copyOf(cells);
    }

    int columns() {
        return widths.size();
    }

    /**
     * A drawn cell.
     *
     * @param row of its top, from 0
     * @param column of its left edge, from 0
     */
    record DrawnCell(int row, int column, int rowSpan, int columnSpan, String text, Piece.Align align) {
        int bottom() {
            return row + rowSpan;
        }

        int right() {
            return column + columnSpan;
        }
    }
}
