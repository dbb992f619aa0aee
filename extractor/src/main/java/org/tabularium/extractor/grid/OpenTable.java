package org.tabularium.extractor.grid;

import java.util.ArrayList;
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

    /** Where the columns' headers stand: a cell above several of them has a part of its box for each. */
    static List<Box> boxes(List<HeaderCell> cells) {
        List<Box> boxes = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            HeaderCell cell = cells.get(i);
            int first = cells.indexOf(cell);
            int count = cells.lastIndexOf(cell) + 1 - first;
            double width = cell.box().width() / count;
            double left = cell.box().x() + (i - first) * width;
            boxes.add(Box.between(left, cell.box().y(), left + width, cell.box().bottom()));
        }
        return boxes;
    }
}
