package org.tabularium.extractor.recognise;

import java.util.List;
import org.tabularium.models.form.ColumnDefinition;

/**
 * A column of a form, found in a table.
 *
 * @param definition what it is
 * @param columns where it stands, left to right; several where a code is printed in pieces
 * @param likeness of its header words to the definition's, 0..1
 */
public record BoundColumn(ColumnDefinition definition, List<LogicalColumn> columns, double likeness) {

    public BoundColumn {
        columns = List.copyOf(columns);
    }

    /** Its first grid column. */
    public int from() {
        return columns.getFirst().from();
    }

    /** The grid column after its last. */
    public int to() {
        return columns.getLast().to();
    }
}
