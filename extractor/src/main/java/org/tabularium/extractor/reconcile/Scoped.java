package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.Map;
import org.tabularium.extractor.reconcile.Equation.Reference;

/**
 * Where an equation is being read: what its terms may leave out.
 *
 * @param sheets all forms of the organisation
 * @param sheet the table at hand; {@code null} between forms
 * @param half the half at hand; {@code null} for any
 * @param column the column at hand; {@code null} if terms name it
 * @param row the row at hand; {@code null} if terms name it
 * @param code the classification code at hand; {@code null} if none
 */
record Scoped(Map<String, Sheet> sheets, Sheet sheet, Half half, String column, Integer row, String code) {

    /** Anywhere in the forms of an organisation. */
    static Scoped in(Map<String, Sheet> sheets) {
        return new Scoped(sheets, null, null, null, null, null);
    }

    /** The table that it is about; {@code null} between forms. */
    String subject() {
        return sheet == null ? null : sheet.table().id();
    }

    /** The figures that a term stands for; {@code null} if it is not printed. A row that is not there is not printed. */
    List<Figure> figures(Reference reference) {
        return Operand.of(reference, this).figures(this);
    }

    /** True if a term is blank, zero or not printed. */
    boolean nothing(Reference reference) {
        List<Figure> figures = figures(reference);
        if (figures != null) {
            for (Figure figure : figures) {
                if (!figure.known() || !figure.zero()) {
                    return false;
                }
            }
        }
        return true;
    }
}
