package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /** The table that it is about; {@code null} between forms. */
    String subject() {
        return sheet == null ? null : sheet.table().id();
    }

    /** The figures that a term stands for; {@code null} if it is not printed. A row that is not there is not printed. */
    List<Figure> figures(Reference reference) {
        Sheet named = named(reference);
        String key = reference.column() == null ? column : reference.column();
        Half in = named == null || key == null ? null : named.half(key);
        List<Integer> rows = in == null ? null : rows(named, in, reference.rows());
        if (rows == null) {
            return null;
        }
        Map<Integer, Figure> down = named.column(key);
        List<Figure> figures = new ArrayList<>(rows.size());
        for (Integer place : rows) {
            Figure figure = down.get(place);
            if (figure != null) {
                figures.add(figure);
            }
        }
        return figures;
    }

    private Sheet named(Reference reference) {
        return reference.form() == null ? sheet : sheets.get(reference.form());
    }

    private List<Integer> rows(Sheet named, Half in, String word) {
        if (word == null) {
            return row != null ? List.of(row) : named.table().rows().size() == 1 ? List.of(0) : null;
        }
        return switch (word) {
            case "this" -> List.of(row);
            case "children" -> in.childRows(row);
            case "tops" -> nonEmpty(in.topRows());
            case "items" -> items(in);
            case "code" -> code == null ? null : nonEmpty(in.codedRows(code));
            case "total" -> in.totalRows().size() == 1 ? in.totalRows() : null;
            default -> Character.isDigit(word.charAt(0)) ? nonEmpty(in.codedRows(word)) : keyed(named, in, word);
        };
    }

    private static List<Integer> nonEmpty(List<Integer> rows) {
        return rows.isEmpty() ? null : rows;
    }

    /** The items above the first sum of the half. */
    private static List<Integer> items(Half in) {
        return in.lines().stream()
                .filter(line -> !line.item())
                .findFirst()
                .map(sum -> nonEmpty(in.above(sum).stream().map(Line::row).toList()))
                .orElse(null);
    }

    private static List<Integer> keyed(Sheet named, Half in, String key) {
        Line line = named.keyed(in, key);
        return line == null ? null : List.of(line.row());
    }

    /** The codes of a term's rows, if it speaks of codes. */
    Set<String> codes(Reference reference) {
        Sheet named = named(reference);
        if (named == null || !"code".equals(reference.rows())) {
            return Set.of();
        }
        Half in = named.half(reference.column());
        return in == null ? Set.of() : in.codes();
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
