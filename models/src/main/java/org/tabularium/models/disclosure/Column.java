package org.tabularium.models.disclosure;

import java.util.List;
import org.tabularium.models.form.ColumnType;

/**
 * A column as printed and as understood.
 *
 * @param key the column's name in the form
 * @param header the header cells above it as printed, top to bottom; empty if none is printed
 * @param type what its cells hold
 */
public record Column(String key, List<String> header, ColumnType type) {
    public Column {
        header = List.copyOf(header);
    }
}
