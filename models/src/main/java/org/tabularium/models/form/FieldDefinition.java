package org.tabularium.models.form;

import java.util.List;

/**
 * A labelled part of a declaration or performance grid: a cell with the label, its content in the next cell.
 *
 * @param labels wordings of the label
 * @param paths where the content goes, such as {@code projectName} or {@code funds.implementation.total}. Several
 *     paths: the label occurs several times, and the occurrences in document order, left before right, take one each
 * @param type what the content is
 * @param below true if the content stands in the cell below the label instead of beside it
 */
public record FieldDefinition(List<String> labels, List<String> paths, ColumnType type, boolean below) {
    public FieldDefinition {
        labels = List.copyOf(labels);
        paths = List.copyOf(paths);
        type = type == null ? ColumnType.TEXT : type;
        if (labels.isEmpty() || paths.isEmpty()) {
            throw new IllegalArgumentException("a field has a label and a path");
        }
    }
}
