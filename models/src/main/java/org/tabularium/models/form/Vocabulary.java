package org.tabularium.models.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that all layouts share ({@code forms/vocabulary.yaml}): what forms, columns, rows and fields are called
 * anywhere. It names forms for people, and binds a table whose layout nobody has described yet.
 *
 * @param forms by id
 * @param columns by key
 * @param items rows that forms print by themselves anywhere (合计, 本年收入合计), to tell what a row is
 * @param fields the labelled parts of declarations anywhere
 */
public record Vocabulary(
        Map<String, FormWords> forms,
        Map<String, ColumnWords> columns,
        List<ItemDefinition> items,
        List<FieldDefinition> fields) {

    /**
     * What a form is called.
     *
     * @param zh for people, Chinese
     * @param en for people, English
     * @param shape how it is built
     * @param titles wordings that its titles contain, the most telling first. Of all forms the one with the longest
     *     wording that a title contains has it
     * @param columns keys that it may have
     * @param sides in a side-by-side form the keys of each half ({@code revenue}, {@code expenditure}, {@code usage});
     *     else empty
     * @param types of the columns that hold something else here than {@link ColumnWords#type} says, by key
     */
    public record FormWords(
            String zh,
            String en,
            FormDefinition.Shape shape,
            List<String> titles,
            List<String> columns,
            Map<String, List<String>> sides,
            Map<String, ColumnType> types) {
        public FormWords {
            shape = shape == null ? FormDefinition.Shape.TABLE : shape;
            titles = titles == null ? List.of() : List.copyOf(titles);
            columns = columns == null ? List.of() : List.copyOf(columns);
            sides = sides == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(sides));
            types = types == null ? Map.of() : Map.copyOf(types);
        }
    }

    /**
     * What a column is called.
     *
     * @param zh for people, Chinese
     * @param en for people, English
     * @param type what its cells hold, where the form does not say otherwise
     * @param classification {@code functional} or {@code economic} for codes and the names beside them; else
     *     {@code null}
     * @param headers wordings of its leaf header, or of the leaf and what stands above it, top to bottom with {@code /}
     *     between; levels in between may be left out. Of the keys that a form may have the one whose wording says most
     *     has the column: the most levels, then the longest, then the one that the form lists first
     * @param parts wordings of the sub-columns of a code that is printed in pieces, in order; empty for others
     */
    public record ColumnWords(
            String zh, String en, ColumnType type, String classification, List<String> headers, List<String> parts) {
        public ColumnWords {
            headers = headers == null ? List.of() : List.copyOf(headers);
            parts = parts == null ? List.of() : List.copyOf(parts);
        }
    }

    public Vocabulary {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        items = items == null ? List.of() : List.copyOf(items);
        fields = fields == null ? List.of() : List.copyOf(fields);
    }
}
