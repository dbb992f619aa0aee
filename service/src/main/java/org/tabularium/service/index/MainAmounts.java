package org.tabularium.service.index;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;

/** Which column of a form holds the row's main amount. */
public final class MainAmounts {

    /** The column that is main wherever its form says nothing else. */
    private static final String TOTAL = "total";

    private record Key(String layout, String form, String column) {}

    private final Set<Key> marked = new HashSet<>();

    /** @param definitions forms, some of whose columns say that they are main */
    public MainAmounts(List<FormDefinition> definitions) {
        for (FormDefinition form : definitions) {
            form.columns().stream()
                    .filter(ColumnDefinition::main)
                    .forEach(column -> marked.add(new Key(form.layout(), form.form(), column.key())));
        }
    }

    /** True if the table's column holds main amounts. */
    boolean isMain(Table table, String column) {
        return column.equals(TOTAL) || marked.contains(new Key(table.layout(), table.form(), column));
    }
}
