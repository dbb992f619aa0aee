package org.tabularium.models.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.tabularium.models.finding.Severity;

/**
 * Something that must hold in a form, or between forms: one or more equations over printed amounts.
 *
 * <p>An equation is {@code sum = sum} (or {@code <=}, {@code >=}); a sum is terms with {@code +} or {@code -} between
 * them; a term is {@code form.column[rows]}, of which {@code each} decides what may be left out. {@code rows} is the key
 * of an item, a classification code, or one of the words {@code this}, {@code children}, {@code tops}, {@code items},
 * {@code singles} (all items, where none contains another or is named twice), {@code total} and {@code code}; several
 * rows stand for their sum. A term with {@code ?} is left out where its form,
 * column or row is not printed; without it the equation is passed over there.
 *
 * @param id of the rule, as findings name it
 * @param forms ids of the forms whose tables it is about; empty for the form that it is written in, or, in a rule
 *     between forms, for those that its terms name
 * @param each what the equations are repeated for
 * @param holds the equations
 * @param zero terms that must all be blank, zero or not printed for the rule to apply, such as other sources of money
 * @param provided equations that must be printed and hold for the rule to apply, such as two totals that are alike
 * @param absent keys of columns: a table that prints one of them is passed over, since the form is built differently
 * @param severity of a finding
 * @param zh what must hold, a clause in Chinese
 * @param en what must hold, an English clause
 */
public record RuleDefinition(
        String id,
        List<String> forms,
        Scope each,
        List<String> holds,
        List<String> zero,
        List<String> provided,
        List<String> absent,
        Severity severity,
        String zh,
        String en) {

    /** What the equations of a rule are repeated for. */
    public enum Scope {
        /** Nothing: they are read once. */
        @JsonProperty("once")
        ONCE,
        /** Each row of the table: a term without rows means that row. */
        @JsonProperty("row")
        ROW,
        /** Each amount column of the table: a term without a column means that column. */
        @JsonProperty("column")
        COLUMN,
        /** Each row that has parts below it, and each amount column: {@code this} and {@code children}. */
        @JsonProperty("parent")
        PARENT,
        /** Each row that has parts of which the form names only some (其中), and each amount column. */
        @JsonProperty("which")
        WHICH,
        /** Each classification code of the first term's rows: {@code [code]} is the row of that code. */
        @JsonProperty("code")
        CODE
    }

    public RuleDefinition {
        if (id == null || id.isBlank() || holds == null || holds.isEmpty()) {
            throw new IllegalArgumentException("a rule has an id and an equation: " + id);
        }
        if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
            throw new IllegalArgumentException("a rule says in both languages what must hold: " + id);
        }
        forms = forms == null ? List.of() : List.copyOf(forms);
        each = each == null ? Scope.ONCE : each;
        holds = List.copyOf(holds);
        zero = zero == null ? List.of() : List.copyOf(zero);
        provided = provided == null ? List.of() : List.copyOf(provided);
        absent = absent == null ? List.of() : List.copyOf(absent);
        severity = severity == null ? Severity.ERROR : severity;
    }

    /** The same rule for the tables of a form, if it names none. */
    public RuleDefinition of(String form) {
        return forms.isEmpty()
                ? new RuleDefinition(id, List.of(form), each, holds, zero, provided, absent, severity, zh, en)
                : this;
    }
}
