package org.tabularium.service.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.document.Place;
import org.tabularium.models.geometry.Box;

/**
 * Where a hit stands in its document. Parts that it does not lie in are {@code null}.
 *
 * @param table id of its table, of a known form or not
 * @param target id of its performance grid
 * @param declaration id of its declaration
 * @param side of an indicator in a declaration
 * @param row index in the table, from 0
 * @param indicator index in the grid or side, from 0
 * @param section index in the disclosure, from 0
 * @param page from 1; {@code null} in a file without pages
 * @param box around its cells on that page; {@code null} where only the page is known
 */
public record Location(
        @JsonInclude(JsonInclude.Include.NON_NULL) String table,
        @JsonInclude(JsonInclude.Include.NON_NULL) String target,
        @JsonInclude(JsonInclude.Include.NON_NULL) String declaration,
        @JsonInclude(JsonInclude.Include.NON_NULL) String side,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer row,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer indicator,
        @JsonInclude(JsonInclude.Include.NON_NULL) Integer section,
        Integer page,
        Box box) {

    /** The document as a whole. */
    static final Location WHOLE = new Location(null, null, null, null, null, null, null, null, null);

    static Location table(String id, List<Integer> pages) {
        return new Location(id, null, null, null, null, null, null, first(pages), null);
    }

    static Location target(String id, List<Integer> pages) {
        return new Location(null, id, null, null, null, null, null, first(pages), null);
    }

    static Location declaration(String id, List<Integer> pages) {
        return new Location(null, null, id, null, null, null, null, first(pages), null);
    }

    static Location section(int index, Integer page) {
        return new Location(null, null, null, null, null, null, index, page, null);
    }

    /** Id of the table, grid or declaration; {@code null} if it lies in none. */
    public String part() {
        return table != null ? table : target != null ? target : declaration;
    }

    /** Index of the row, indicator or section; {@code null} if it is none of them. */
    public Integer index() {
        return row != null ? row : indicator != null ? indicator : section;
    }

    Location row(int index) {
        return new Location(table, target, declaration, side, index, indicator, section, page, box);
    }

    Location indicator(String ofSide, int index) {
        return new Location(table, target, declaration, ofSide, row, index, section, page, box);
    }

    /** The same, around cells: on the page of the first that has a place. */
    Location around(Iterable<Cell> cells) {
        List<Place> places = new ArrayList<>();
        cells.forEach(cell -> places.addAll(cell.places()));
        if (places.isEmpty()) {
            return this;
        }
        int first = places.getFirst().page();
        Box around = places.stream()
                .filter(place -> place.page() == first)
                .map(Place::box)
                .reduce(Box::union)
                .orElseThrow();
        return new Location(table, target, declaration, side, row, indicator, section, first, around);
    }

    private static Integer first(List<Integer> pages) {
        return pages == null || pages.isEmpty() ? null : pages.getFirst();
    }
}
