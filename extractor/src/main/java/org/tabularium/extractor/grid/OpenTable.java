package org.tabularium.extractor.grid;

import java.util.List;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.models.geometry.Box;

/**
 * A table that may go on on the next page.
 *
 * @param leaves the cells right above its columns; the same words on the next page stand above the same columns
 * @param strips its columns
 */
record OpenTable(List<HeaderCell> leaves, ColumnStrips strips) {

    boolean hasHeader(List<HeaderCell> other) {
        return texts(leaves).equals(texts(other));
    }

    private static List<String> texts(List<HeaderCell> cells) {
        return cells.stream().map(HeaderCell::text).toList();
    }

    static List<Box> boxes(List<HeaderCell> cells) {
        return cells.stream().map(HeaderCell::box).toList();
    }
}
