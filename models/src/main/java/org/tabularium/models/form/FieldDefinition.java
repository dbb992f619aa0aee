package org.tabularium.models.form;

import java.util.List;

/**
 * A labelled part of a declaration or performance grid: a cell with the label, its content in the next cell.
 *
 * @param labels wordings of the label, without a colon at the end; 其中： before it is kept where the form prints it
 * @param paths where the content goes: a field of the result such as {@code projectName}, or {@code goals} (of a
 *     performance grid), {@code goals.SIDE}, {@code funds.SIDE.SOURCE}. Several
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
