package org.tabularium.models.disclosure;

import java.util.List;

/**
 * A table that belongs to no known form, kept whole.
 *
 * @param id within the disclosure, in document order: u1, u2, …
 * @param title the line above it; {@code null} if none
 * @param pages from 1; {@code null} in a file without pages
 * @param rows the cells' texts; a cell that spans several positions stands in the first of them, the others are empty
 */
public record OtherTable(String id, String title, List<Integer> pages, List<List<String>> rows) {
    public OtherTable {
        pages = pages == null ? null : List.copyOf(pages);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
