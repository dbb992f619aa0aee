package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.extractor.reconcile.Equation.Reference;
import org.tabularium.extractor.reconcile.Equation.Signed;
import org.tabularium.extractor.reconcile.Identity.Term;
import org.tabularium.models.form.RuleDefinition;
import org.tabularium.models.form.RuleDefinition.Scope;

/** Makes of a rule the identities that it stands for in the sheets of one organisation. */
final class Instances {

    private final Map<String, Sheet> sheets;
    private final Expected expected;
    private final List<Identity> found = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    /** What a rule lacks, although its forms are there. */
    record Missing(String rule, String table, String what) {}

    Instances(Map<String, Sheet> sheets, Expected expected) {
        this.sheets = sheets;
        this.expected = expected;
    }

    List<Identity> found() {
        return found;
    }

    List<Missing> missing() {
        return missing;
    }

    void add(Rule rule) {
        RuleDefinition definition = rule.definition();
        if (rule.general() && !applies(rule, new Scoped(sheets, null, null, null, null, null))) {
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
            scopes(rule.definition().each(), equation, sheet).forEach(at -> instance(rule, equation, at));
        }
    }

    private List<Scoped> scopes(Scope each, Equation equation, Sheet sheet) {
        return switch (each) {
            case ONCE -> List.of(new Scoped(sheets, sheet, null, null, null, null));
            case ROW -> rows(sheet);
            case COLUMN -> columns(sheet);
            case PARENT -> parents(sheet, false);
            case WHICH -> parents(sheet, true);
            case CODE -> codes(equation, sheet);
        };
    }

    private List<Scoped> rows(Sheet sheet) {
        List<Scoped> scopes = new ArrayList<>();
        for (int row = 0; row < sheet.table().rows().size(); row++) {
            scopes.add(new Scoped(sheets, sheet, null, null, row, null));
        }
        return scopes;
    }

    private List<Scoped> columns(Sheet sheet) {
        return sheet.halves().stream()
                .flatMap(half ->
                        half.amounts().stream().map(column -> new Scoped(sheets, sheet, half, column, null, null)))
                .toList();
    }

    private List<Scoped> parents(Sheet sheet, boolean which) {
        List<Scoped> scopes = new ArrayList<>();
        for (Half half : sheet.halves()) {
            Set<Integer> parents = new LinkedHashSet<>(half.parents());
            parents.remove(-1);
            for (int place : parents) {
                Line parent = half.lines().get(place);
                if (which == half.children(parent.row()).stream().anyMatch(Line::which)) {
                    half.amounts()
                            .forEach(column -> scopes.add(new Scoped(sheets, sheet, half, column, parent.row(), null)));
                }
            }
        }
        return scopes;
    }

    /** The codes that either side of the equation prints. */
    private List<Scoped> codes(Equation equation, Sheet sheet) {
        Set<String> codes = new LinkedHashSet<>();
        for (List<Signed> side : List.of(equation.left(), equation.right())) {
            for (Signed term : side) {
                codes.addAll(new Scoped(sheets, sheet, null, null, null, null).codes(term.reference()));
            }
        }
        return codes.stream()
                .map(code -> new Scoped(sheets, sheet, null, null, null, code))
                .toList();
    }

    private void instance(Rule rule, Equation equation, Scoped at) {
        if (!rule.general() && !applies(rule, at)) {
            return;
        }
        List<Term> terms = new ArrayList<>();
        if (!collect(equation.left(), 1, at, terms) || !collect(equation.right(), -1, at, terms)) {
            if (once(rule) && !terms.isEmpty()) {
                lacking(rule, equation, at);
            }
            return;
        }
        String unitless = unitless(terms);
        if (unitless == null) {
            found.add(new Identity(rule, equation.relation(), terms, at.subject()));
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
        if (!collect(equation.left(), 1, at, terms) || !collect(equation.right(), -1, at, terms)) {
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

    /** Adds the figures of a side; false if a needed one, or all of them, are not printed. */
    private static boolean collect(List<Signed> side, int sign, Scoped at, List<Term> terms) {
        int before = terms.size();
        for (Signed term : side) {
            Reference reference = term.reference();
            List<Figure> figures = at.figures(reference);
            if (figures == null && !reference.optional()) {
                return false;
            }
            if (figures != null) {
                for (Figure figure : figures) {
                    terms.add(new Term(sign * term.sign(), figure));
                }
            }
        }
        return terms.size() > before;
    }
}
