package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.tabularium.extractor.reconcile.Equation.Reference;

/**
 * What a term means in a form and a column, wherever its rows are: found once and asked for row after row.
 *
 * @param reference as written
 * @param sheet that it names; {@code null} if the organisation has no such form
 * @param half of the column; {@code null} if the column is not printed
 * @param down the figures of the column
 */
record Operand(Reference reference, Sheet sheet, Half half, Amounts down) {

    /** The operand of a term; its row and code are not looked at yet. */
    static Operand of(Reference reference, Scoped at) {
        Sheet sheet = reference.form() == null ? at.sheet() : at.sheets().get(reference.form());
        String column = reference.column() == null ? at.column() : reference.column();
        Half half = sheet == null || column == null ? null : sheet.half(column);
        return new Operand(reference, sheet, half, half == null ? Amounts.NONE : sheet.column(column));
    }

    /** True if the column is there: whether its rows are is another question. */
    boolean printed() {
        return half != null;
    }

    /** The codes of the rows, if the term speaks of codes. */
    Set<String> codes() {
        return printed() && "code".equals(reference.rows()) ? half.codes() : Set.of();
    }

    /** The figures at a row or code; {@code null} if they are not printed. A row that is not there is not printed. */
    List<Figure> figures(Scoped at) {
        List<Figure> figures = new ArrayList<>();
        return collect(at, figures::add) ? figures : null;
    }

    /** Hands on the figures at a row or code; false, and none, if they are not printed. */
    boolean collect(Scoped at, Consumer<Figure> figures) {
        List<Integer> rows = half == null ? null : rows(at);
        if (rows == null) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            Figure figure = down.at(rows.get(i));
            if (figure != null) {
                figures.accept(figure);
            }
        }
        return true;
    }

    private List<Integer> rows(Scoped at) {
        String word = reference.rows();
        if (word == null) {
            return at.row() != null ? List.of(at.row()) : sheet.table().rows().size() == 1 ? List.of(0) : null;
        }
        return switch (word) {
            case "this" -> List.of(at.row());
            case "children" -> half.childRows(at.row());
            case "tops" -> nonEmpty(half.topRows());
            case "items" -> items();
            case "code" -> at.code() == null ? null : nonEmpty(half.codedRows(at.code()));
            case "total" -> half.totalRows().size() == 1 ? half.totalRows() : null;
            default -> Character.isDigit(word.charAt(0)) ? nonEmpty(half.codedRows(word)) : keyed(word);
        };
    }

    private static List<Integer> nonEmpty(List<Integer> rows) {
        return rows.isEmpty() ? null : rows;
    }

    /** The items above the first sum of the half. */
    private List<Integer> items() {
        return half.lines().stream()
                .filter(line -> !line.item())
                .findFirst()
                .map(sum -> nonEmpty(half.above(sum).stream().map(Line::row).toList()))
                .orElse(null);
    }

    private List<Integer> keyed(String key) {
        Line line = sheet.keyed(half, key);
        return line == null ? null : List.of(line.row());
    }
}
