package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tabularium.extractor.reconcile.Equation.Reference;
import org.tabularium.extractor.reconcile.Identity.Term;

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
        List<Term> terms = new ArrayList<>();
        return collect(at, 1, terms) ? terms.stream().map(Term::figure).toList() : null;
    }

    /** Adds the figures at a row or code with a sign; false, and adds none, if they are not printed. */
    boolean collect(Scoped at, int sign, List<Term> terms) {
        if (half != null && (reference.rows() == null || reference.rows().equals("this"))) {
            Integer row = at.row() != null ? at.row() : sheet.table().rows().size() == 1 ? (Integer) 0 : null;
            if (row != null) {
                add(row, sign, terms);
            }
            return row != null;
        }
        List<Line> lines = half == null ? null : lines(at);
        if (lines == null) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            add(lines.get(i).row(), sign, terms);
        }
        return true;
    }

    private void add(int row, int sign, List<Term> terms) {
        Figure figure = down.at(row);
        if (figure != null) {
            terms.add(new Term(sign, figure));
        }
    }

    private List<Line> lines(Scoped at) {
        return switch (reference.rows()) {
            case "children" -> half.children(at.row());
            case "tops" -> nonEmpty(half.tops());
            case "singles" -> singles();
            case "items" -> items();
            case "code" -> at.code() == null ? null : nonEmpty(half.coded(at.code()));
            case "total" -> half.totals().size() == 1 ? half.totals() : null;
            case String word when Character.isDigit(word.charAt(0)) -> nonEmpty(half.coded(word));
            case String word -> keyed(word);
        };
    }

    private static List<Line> nonEmpty(List<Line> lines) {
        return lines.isEmpty() ? null : lines;
    }

    /** All items, if none contains another and each is named once: what a row says of its item is said once then. */
    private List<Line> singles() {
        List<Line> all = half.lines().stream().filter(Line::item).toList();
        boolean once = half.tops().size() == all.size()
                && all.stream().map(Line::label).distinct().count() == all.size();
        return once ? nonEmpty(all) : null;
    }

    /** The items above the first sum of the half. */
    private List<Line> items() {
        return half.lines().stream()
                .filter(line -> !line.item())
                .findFirst()
                .map(sum -> nonEmpty(half.above(sum)))
                .orElse(null);
    }

    private List<Line> keyed(String key) {
        Line line = sheet.keyed(half, key);
        return line == null ? null : List.of(line);
    }
}
