package org.tabularium.extractor.reconcile;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** The amounts of one column from top to bottom. Immutable; a document has tens of thousands, asked for by their row. */
final class Amounts {

    /** Of a column that is not printed. */
    static final Amounts NONE = new Amounts();

    private final Figure[] byRow;
    private final boolean blank;
    private final boolean known;
    private final boolean ocr;

    /** @param byRow the amount of each row; {@code null} for a row without such a cell */
    Amounts(Figure... byRow) {
        this.byRow = Arrays.copyOf(byRow, byRow.length);
        boolean nothing = true;
        boolean all = true;
        boolean read = false;
        for (Figure figure : byRow) {
            if (figure != null) {
                nothing &= figure.blank();
                all &= figure.known();
                read |= figure.ocr();
            }
        }
        this.blank = nothing;
        this.known = all;
        this.ocr = read;
    }

    /** True if nothing is printed in the column: equations between such columns say nothing. */
    boolean blank() {
        return blank;
    }

    /** True if all can be reckoned with. */
    boolean known() {
        return known;
    }

    /** True if any was read off an image. */
    boolean ocr() {
        return ocr;
    }

    /** Those of the rows that have one, top to bottom. */
    Stream<Figure> printed() {
        return Arrays.stream(byRow).filter(Objects::nonNull);
    }

    /** How many rows may have one. */
    int rows() {
        return byRow.length;
    }

    /** The amount of a row, from 0; {@code null} if the row has no such cell. */
    Figure at(int row) {
        return row < byRow.length ? byRow[row] : null;
    }
}
