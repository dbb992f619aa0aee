package org.tabularium.models.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One form of one layout.
 *
 * @param form its id, such as {@code budget-summary}
 * @param layout the layout it belongs to, such as {@code hebei-2023}: the folder that its file lies in
 * @param shape how it is built
 * @param titles its printed titles without year and organisation. {@code {project}} stands for the project's name
 *     where the title carries it. The longest exact title wins over a shorter one that it contains
 * @param columns left to right; of the indicators in a declaration or performance grid
 * @param items the rows that it prints by itself, by the key of their label column, top to bottom
 * @param fields the labelled parts of a declaration or performance grid
 * @param required true if every document of the layout must have it
 * @param defaultUnit the unit where none is printed and the form's wording fixes it; else {@code null}
 * @param rules what must hold in it
 */
public record FormDefinition(
        String form,
        String layout,
        Shape shape,
        List<String> titles,
        List<ColumnDefinition> columns,
        Map<String, List<ItemDefinition>> items,
        List<FieldDefinition> fields,
        boolean required,
        String defaultUnit,
        List<RuleDefinition> rules) {

    /** How a form is built. */
    public enum Shape {
        /** Header rows, then rows of cells (one row of amounts alone counts as such). */
        @JsonProperty("table")
        TABLE,
        /** Goals and a list of indicators of one project. */
        @JsonProperty("targets")
        TARGETS,
        /** Labelled fields and lists of indicators of one project. */
        @JsonProperty("declaration")
        DECLARATION
    }

    public FormDefinition {
        if (form == null || form.isBlank()) {
            throw new IllegalArgumentException("a form has an id");
        }
        shape = shape == null ? Shape.TABLE : shape;
        titles = titles == null ? List.of() : List.copyOf(titles);
        columns = columns == null ? List.of() : List.copyOf(columns);
        items = items == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(items));
        fields = fields == null ? List.of() : List.copyOf(fields);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** The same form of no layout. */
    public FormDefinition withoutLayout() {
        return new FormDefinition(form, null, shape, titles, columns, items, fields, required, defaultUnit, rules);
    }
}
