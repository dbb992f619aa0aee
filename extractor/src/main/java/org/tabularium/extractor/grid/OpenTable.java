package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/**
 * A table that may go on on the next page.
 *
 * @param header all cells of its header; the same words on the next page stand above the same columns
 * @param strips its columns
 */
record OpenTable(List<HeaderCell> header, ColumnStrips strips) {

    OpenTable {
        header = List.copyOf(header);
    }

    /** True if it is this table's header: tables of other money may differ in a word above several columns only. */
    boolean hasHeader(TableHeader other) {
        return texts(header).equals(texts(other.cells()));
    }

    private static List<String> texts(List<HeaderCell> cells) {
        return cells.stream()
                .distinct()
                .flatMap(cell -> cell.words().stream())
                .map(Word::text)
                .sorted()
                .toList();
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
