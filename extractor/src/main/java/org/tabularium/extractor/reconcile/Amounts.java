package org.tabularium.extractor.reconcile;

import java.util.Arrays;

/** The amounts of one column from top to bottom. Immutable; a document has tens of thousands, asked for by their row. */
final class Amounts {

    /** Of a column that is not printed. */
    static final Amounts NONE = new Amounts();

    private final Figure[] byRow;

    /** @param byRow the amount of each row; {@code null} for a row without such a cell */
    Amounts(Figure... byRow) {
        this.byRow = Arrays.copyOf(byRow, byRow.length);
    }

    /** The amount of a row, from 0; {@code null} if the row has no such cell. */
    Figure at(int row) {
        return row < byRow.length ? byRow[row] : null;
    }
}
