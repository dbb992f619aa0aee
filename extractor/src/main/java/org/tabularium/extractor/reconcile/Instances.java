package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.reconcile.Identity.Term;
import org.tabularium.models.form.RuleDefinition;
import org.tabularium.models.form.RuleDefinition.Scope;

/** Makes of a rule the identities that it stands for in the sheets of one organisation. */
final class Instances {

    private final Map<String, Sheet> sheets;
    private final Expected expected;
    private final boolean blank;
    private final List<Identity> found = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();
    /** Of the instance at hand: most print nothing, and leave nothing behind. */
    private final List<Term> terms = new ArrayList<>();

    /** What a rule lacks, although its forms are there. */
    record Missing(String rule, String table, String what) {}

    private Instances(Map<String, Sheet> sheets, Expected expected, boolean blank) {
        this.sheets = sheets;
        this.expected = expected;
        this.blank = blank;
    }

    /** Those that say something: a figure of them is printed. */
    static Instances printed(Map<String, Sheet> sheets, Expected expected) {
        return new Instances(sheets, expected, false);
    }

    /** The others: all their figures are blank. */
    static Instances blank(Map<String, Sheet> sheets, Expected expected) {
        return new Instances(sheets, expected, true);
    }

    List<Identity> found() {
        return found;
    }

    List<Missing> missing() {
        return missing;
    }

    void add(Rule rule) {
        RuleDefinition definition = rule.definition();
        if (rule.equations().stream().noneMatch(equation -> equation.speaksOf(sheets.keySet()))) {
            return;
        }
        if (rule.general() && !applies(rule, Scoped.in(sheets))) {
            return;
        }
        if ((definition.each() == Scope.ONCE && definition.forms().size() < 2) || definition.each() == Scope.CODE) {
            addOnce(
                    rule,
                    definition.forms().isEmpty() ? null : definition.forms().getFirst());
            return;
        }
        definition.forms().stream().filter(sheets::containsKey).forEach(form -> addTo(rule, sheets.get(form)));
    }

    private void addOnce(Rule rule, String form) {
        Sheet sheet = form == null ? null : sheets.get(form);
        if (form != null && (sheet == null || excluded(rule, sheet))) {
            return;
        }
        addTo(rule, sheet);
    }

    private boolean excluded(Rule rule, Sheet sheet) {
        return rule.definition().absent().stream().anyMatch(sheet::prints);
    }

    private void addTo(Rule rule, Sheet sheet) {
        if (sheet != null && excluded(rule, sheet)) {
            return;
        }
        for (Equation equation : rule.equations()) {
            if (equation.speaksOf(sheets.keySet())) {
                addTo(rule, equation, sheet);
            }
        }
    }

    /** Operands are looked up once, or once a column, and not once a row. */
    private void addTo(Rule rule, Equation equation, Sheet sheet) {
        switch (rule.definition().each()) {
            case ONCE -> once(rule, equation, sheet);
            case ROW -> rows(rule, equation, sheet);
            case COLUMN -> columns(rule, equation, sheet);
            case PARENT -> parents(rule, equation, sheet, false);
            case WHICH -> parents(rule, equation, sheet, true);
            case CODE -> codes(rule, equation, sheet);
        }
    }

    private void once(Rule rule, Equation equation, Sheet sheet) {
        Scoped at = new Scoped(sheets, sheet, null, null, null, null);
        instance(rule, Sides.of(equation, at), at);
    }

    /** All rows; none if a column is not there. */
    private void rows(Rule rule, Equation equation, Sheet sheet) {
        Sides sides = Sides.of(equation, new Scoped(sheets, sheet, null, null, null, null));
        if (!sides.printed() || left(sides)) {
            return;
        }
        for (int row = 0; row < sheet.table().rows().size(); row++) {
            instance(rule, sides, new Scoped(sheets, sheet, null, null, row, null));
        }
    }

    private void columns(Rule rule, Equation equation, Sheet sheet) {
        for (Half half : sheet.halves()) {
            for (String column : half.amounts()) {
                Scoped at = new Scoped(sheets, sheet, half, column, null, null);
                instance(rule, Sides.of(equation, at), at);
            }
        }
    }

    private void parents(Rule rule, Equation equation, Sheet sheet, boolean which) {
        for (Half half : sheet.halves()) {
            Map<String, Sides> columns = new LinkedHashMap<>();
            for (String column : half.amounts()) {
                Sides sides = Sides.of(equation, new Scoped(sheets, sheet, half, column, null, null));
                if (!left(sides)) {
                    columns.put(column, sides);
                }
            }
            for (int row : half.parentRows()) {
                if (which == which(half.children(row))) {
                    columns.forEach((column, sides) ->
                            instance(rule, sides, new Scoped(sheets, sheet, half, column, row, null)));
                }
            }
        }
    }

    /** True if one of them is said to be some of several parts. */
    private static boolean which(List<Line> children) {
        for (Line child : children) {
            if (child.which()) {
                return true;
            }
        }
        return false;
    }

    /** The codes that the equation may be of; none if a side is not there. */
    private void codes(Rule rule, Equation equation, Sheet sheet) {
        Sides sides = Sides.of(equation, new Scoped(sheets, sheet, null, null, null, null));
        if (!sides.printed() || left(sides)) {
            return;
        }
        for (String code : sides.codes()) {
            instance(rule, sides, new Scoped(sheets, sheet, null, null, null, code));
        }
    }

    /** True of columns that can be left out as a whole: where what is printed is looked for, and nothing is. */
    private boolean left(Sides sides) {
        return !blank && sides.blank();
    }

    private void instance(Rule rule, Sides sides, Scoped at) {
        if (!rule.general() && !applies(rule, at)) {
            return;
        }
        terms.clear();
        if (!sides.collect(at, terms)) {
            if (once(rule) && !terms.isEmpty()) {
                lacking(rule, sides.equation(), at);
            }
            return;
        }
        if (Identity.vacuous(terms) != blank) {
            return;
        }
        String unitless = unitless(terms);
        if (unitless == null) {
            found.add(new Identity(rule, sides.equation().relation(), terms, at.subject()));
        } else {
            missing.add(new Missing(rule.id(), unitless, "金额单位"));
        }
    }

    private static boolean once(Rule rule) {
        return rule.definition().each() == Scope.ONCE || rule.definition().each() == Scope.COLUMN;
    }

    /** Notes the first operand that the layout should print and the document does not. */
    private void lacking(Rule rule, Equation equation, Scoped at) {
        equation.references()
                .filter(reference -> !reference.optional() && at.figures(reference) == null)
                .findFirst()
                .map(reference -> expected.missing(reference, sheets, at.sheet()))
                .ifPresent(what -> missing.add(new Missing(rule.id(), at.subject(), what)));
    }

    private static boolean applies(Rule rule, Scoped at) {
        return rule.zero().stream().allMatch(at::nothing)
                && rule.provided().stream().allMatch(condition -> holds(rule, condition, at));
    }

    private static boolean holds(Rule rule, Equation equation, Scoped at) {
        List<Term> terms = new ArrayList<>();
        if (!Sides.of(equation, at).collect(at, terms)) {
            return false;
        }
        Identity identity = new Identity(rule, equation.relation(), terms, null);
        return identity.unknown() == null && identity.holds();
    }

    /** The table without a unit that keeps figures of several tables from being compared; {@code null} if none. */
    private static String unitless(List<Term> terms) {
        String first = terms.getFirst().figure().cell().table();
        String unitless = null;
        boolean one = true;
        for (Term term : terms) {
            Figure figure = term.figure();
            one &= figure.cell().table().equals(first);
            unitless = unitless == null && figure.unit() == null ? figure.cell().table() : unitless;
        }
        return one ? null : unitless;
    }
}
