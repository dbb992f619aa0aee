package org.tabularium.extractor.reconcile;

import org.tabularium.models.disclosure.RowKind;

/**
 * One item of a table: a row, or a row's half in a side-by-side table.
 *
 * @param row index of the row
 * @param code the classification code that it stands for, printed or implied by its name; {@code null} if none
 * @param label as printed, folded, without its numbering
 * @param printedLabel as printed
 * @param key the form's key of the item; {@code null} if it has none
 * @param kind item, subtotal or total
 * @param level depth, from 0
 * @param which true if it is printed as one of several parts (其中)
 */
record Line(
        int row, String code, String label, String printedLabel, String key, RowKind kind, int level, boolean which) {

    /** The same line at another depth. */
    Line at(int depth) {
        return new Line(row, code, label, printedLabel, key, kind, depth, which);
    }

    /** The same row, ranked and called like another line. */
    Line like(Line other) {
        return new Line(row, code, other.label, other.printedLabel, other.key, other.kind, other.level, false);
    }

    boolean item() {
        return kind == RowKind.ITEM;
    }
}
