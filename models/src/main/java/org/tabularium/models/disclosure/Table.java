package org.tabularium.models.disclosure;

import java.util.List;

/**
 * A table of a known form.
 *
 * @param id within the disclosure, in document order: t1, t2, …
 * @param form the form's id
 * @param layout the layout whose definition it was bound by; {@code null} if it was bound by header words alone
 * @param title as printed
 * @param organisation printed above it; {@code null} if none is
 * @param fiscalYear the year that the figures are for; {@code null} if not known
 * @param unit of its amounts as printed (元, 万元); {@code null} if none is printed
 * @param pages from 1, ascending; {@code null} in a file without pages
 * @param columns left to right
 * @param rows top to bottom; side-by-side code groups are unfolded, the left group first
 * @param notes printed under it
 * @param empty true if the form states no amount at all
 */
public record Table(
        String id,
        String form,
        String layout,
        String title,
        Organisation organisation,
        Integer fiscalYear,
        String unit,
        List<Integer> pages,
        List<Column> columns,
        List<Row> rows,
        List<String> notes,
        boolean empty) {
    public Table {
        pages = pages == null ? null : List.copyOf(pages);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** What people call it: its title as printed, else its id. */
    public String heading() {
        return title == null || title.isBlank() ? id : title.strip();
    }

    /** The column of a key; {@code null} if the table has none. */
    public Column column(String key) {
        return columns.stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElse(null);
    }
}
