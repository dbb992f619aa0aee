package org.tabularium.extractor.reconcile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.extractor.reconcile.Equation.Reference;
import org.tabularium.models.disclosure.RowKind;

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
        if (named == null || key == null || !named.prints(key)) {
            return null;
        }
        List<Integer> rows = rows(named, named.half(key).orElseThrow(), reference.rows());
        if (rows == null) {
            return null;
        }
        return rows.stream()
                .map(place -> named.figure(place, key))
                .filter(Objects::nonNull)
                .toList();
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
            case "children" -> places(in.children(row));
            case "tops" -> nonEmpty(places(in.tops()));
            case "items" -> items(in);
            case "code" -> code == null ? null : coded(in, code);
            case "total" -> total(in);
            default -> Character.isDigit(word.charAt(0)) ? coded(in, word) : keyed(named, in, word);
        };
    }

    private static List<Integer> places(List<Line> lines) {
        return lines.stream().map(Line::row).toList();
    }

    private static List<Integer> nonEmpty(List<Integer> rows) {
        return rows.isEmpty() ? null : rows;
    }

    /** The items above the first sum of the half. */
    private static List<Integer> items(Half in) {
        return in.lines().stream()
                .filter(line -> !line.item())
                .findFirst()
                .map(sum -> nonEmpty(places(in.above(sum))))
                .orElse(null);
    }

    private static List<Integer> coded(Half in, String code) {
        return nonEmpty(places(in.coded(code)));
    }

    private static List<Integer> total(Half in) {
        List<Line> totals =
                in.lines().stream().filter(line -> line.kind() == RowKind.TOTAL).toList();
        return totals.size() == 1 ? places(totals) : null;
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
        return named.half(reference.column()).stream()
                .flatMap(in -> in.lines().stream())
                .map(Line::code)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** True if a term is blank, zero or not printed. */
    boolean nothing(Reference reference) {
        List<Figure> figures = figures(reference);
        return figures == null || figures.stream().allMatch(figure -> figure.known() && figure.zero());
    }
}
