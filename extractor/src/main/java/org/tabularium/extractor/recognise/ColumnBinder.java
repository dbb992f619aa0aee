package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.form.ColumnDefinition;

/**
 * Lays a form's columns onto a table's, both left to right, so that the likeness of their headers adds up highest: an
 * alignment as of two sequences (Needleman and Wunsch 1970). A form prints its columns in one order.
 */
public final class ColumnBinder {

    private final Asides asides;

    ColumnBinder(Asides asides) {
        this.asides = asides;
    }

    /**
     * @param definitions the form's columns, left to right
     * @param drawn the table's columns, left to right
     */
    public Binding bind(List<ColumnDefinition> definitions, List<LogicalColumn> drawn) {
        List<HeaderLikeness> wanted = definitions.stream()
                .map(definition -> new HeaderLikeness(definition, definitions, asides))
                .toList();
        Binding whole = aligned(definitions, wanted, drawn);
        List<LogicalColumn> compared = asides.compared(drawn);
        if (compared.isEmpty() || whole.unbound().isEmpty()) {
            return whole;
        }
        List<LogicalColumn> own =
                drawn.stream().filter(column -> !compared.contains(column)).toList();
        return aligned(definitions, wanted, own).without(compared);
    }

    private static Binding aligned(
            List<ColumnDefinition> definitions, List<HeaderLikeness> wanted, List<LogicalColumn> drawn) {
        return new ColumnAlignment(definitions, wanted, divide(definitions, wanted, drawn)).binding();
    }

    /**
     * Divides a drawn column that two neighbouring columns of the form share the header of (category and item), also
     * where a program expanded the shared cell into one with words and a blank one.
     */
    private static List<LogicalColumn> divide(
            List<ColumnDefinition> definitions, List<HeaderLikeness> wanted, List<LogicalColumn> drawn) {
        List<LogicalColumn> divided = new ArrayList<>();
        LogicalColumn left = null;
        for (LogicalColumn column : drawn) {
            if (column.to() - column.from() >= 2 && isShared(definitions, wanted, column)) {
                divided.add(new LogicalColumn(column.from(), column.from() + 1, column.header()));
                divided.add(new LogicalColumn(column.from() + 1, column.to(), column.header()));
            } else if (column.header().isEmpty() && left != null && isShared(definitions, wanted, left)) {
                divided.add(new LogicalColumn(column.from(), column.to(), left.header()));
            } else {
                divided.add(column);
            }
            left = column;
        }
        return divided;
    }

    private static boolean isShared(
            List<ColumnDefinition> definitions, List<HeaderLikeness> wanted, LogicalColumn column) {
        List<String> path = column.path();
        for (int i = 0; i + 1 < definitions.size(); i++) {
            boolean neighbours =
                    definitions.get(i).group() == definitions.get(i + 1).group();
            if (neighbours && wanted.get(i).of(path) == 1 && wanted.get(i + 1).of(path) == 1) {
                return true;
            }
        }
        return false;
    }
}
