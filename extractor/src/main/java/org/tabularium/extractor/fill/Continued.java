package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.Table;

/**
 * A table that is known by its repeated header alone and stands on the page behind one of the same form is the rest of that
 * one: each table of a disclosure has a title, and where the header of a scan was read otherwise than on the page before, the
 * two are not joined when grids are found.
 */
final class Continued {

    private Continued() {}

    /**
     * True if a table without a title goes on with another: the same form of the same organisation, column by column. A mere
     * header goes on with nothing: what it lost has to be told.
     */
    static boolean is(Table before, Table table) {
        return !table.rows().isEmpty()
                && before.pages() != null
                && table.pages() != null
                && before.pages().getLast() + 1 == table.pages().getFirst()
                && before.form().equals(table.form())
                && Objects.equals(before.layout(), table.layout())
                && Objects.equals(before.organisation(), table.organisation())
                && Objects.equals(before.fiscalYear(), table.fiscalYear())
                && (table.unit() == null || table.unit().equals(before.unit()))
                && keys(before).equals(keys(table));
    }

    private static List<String> keys(Table table) {
        return table.columns().stream().map(Column::key).toList();
    }

    /** Both as one, under the name of the first. */
    static Table with(Table before, Table rest) {
        List<Integer> pages = new ArrayList<>(before.pages());
        pages.addAll(rest.pages());
        List<Row> rows = new ArrayList<>(before.rows());
        rows.addAll(rest.rows());
        List<String> notes = new ArrayList<>(before.notes());
        notes.addAll(rest.notes());
        return new Table(
                before.id(),
                before.form(),
                before.layout(),
                before.title(),
                before.organisation(),
                before.fiscalYear(),
                before.unit(),
                pages,
                before.columns(),
                rows,
                notes,
                before.empty() && rest.empty());
    }
}
