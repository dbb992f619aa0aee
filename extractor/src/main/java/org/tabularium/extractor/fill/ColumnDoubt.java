package org.tabularium.extractor.fill;

import org.tabularium.extractor.recognise.BoundColumn;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.form.ColumnType;

/** Which amounts of a table may belong to another column than the one that they are told under. */
final class ColumnDoubt {

    /** A header that is not the form's own to the letter may be another column's. */
    static final double SURE_HEADER = 0.95;

    private final Recognised.Form form;
    private final boolean shifted;

    ColumnDoubt(Recognised.Form form) {
        this.form = form;
        this.shifted = mayBeShifted(form);
    }

    /**
     * Of a scanned table whose header is not wholly the form's, a line may have been lost with the column beside it, and
     * figures stand under a neighbour's header.
     */
    private static boolean mayBeShifted(Recognised.Form form) {
        boolean exact = form.sure() && form.binding().complete();
        return !exact && form.isScanned();
    }

    /**
     * True if a person should look.
     *
     * @param elsewhere true if the row has a figure in a column that was bound to nothing, or behind a label
     */
    boolean about(BoundColumn column, Cell cell, boolean elsewhere) {
        ColumnType type = column.definition().type();
        if (type != ColumnType.AMOUNT && type != ColumnType.QUANTITY) {
            return false;
        }
        boolean unsure = !form.sure() && column.likeness() < SURE_HEADER;
        return shifted || unsure || (elsewhere && cell.text().isBlank());
    }
}
