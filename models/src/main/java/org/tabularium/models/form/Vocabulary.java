package org.tabularium.models.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The words that all layouts share ({@code forms/vocabulary.yaml}): what forms and columns are called anywhere. It
 * names forms for people, and binds a table whose layout nobody has described yet.
 *
 * @param forms by id
 * @param columns by key
 */
public record Vocabulary(Map<String, FormWords> forms, Map<String, ColumnWords> columns) {

    /**
     * What a form is called.
     *
     * @param zh for people, Chinese
     * @param en for people, English
     * @param titles wordings that its titles contain, the most telling first
     * @param columns keys that it may have
     */
    public record FormWords(String zh, String en, List<String> titles, List<String> columns) {
        public FormWords {
            titles = titles == null ? List.of() : List.copyOf(titles);
            columns = columns == null ? List.of() : List.copyOf(columns);
        }
    }

    /**
     * What a column is called.
     *
     * @param zh for people, Chinese
     * @param en for people, English
     * @param type what its cells hold
     * @param headers wordings of its leaf header, or of the path above it with {@code /} between levels
     */
    public record ColumnWords(String zh, String en, ColumnType type, List<String> headers) {
        public ColumnWords {
            headers = headers == null ? List.of() : List.copyOf(headers);
        }
    }

    public Vocabulary {
        forms = Collections.unmodifiableMap(new LinkedHashMap<>(forms));
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
