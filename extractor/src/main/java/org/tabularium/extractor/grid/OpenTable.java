package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
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

    /** Of two sheets that a feeder drew in, one is longer or leans more by no more than this over its width, in points. */
    static final double WARPED = 6;

    OpenTable {
        header = List.copyOf(header);
    }

    /**
     * True if it is this table's header: the same words in the same places of the line, but for the way the sheet lay in the
     * scanner. Tables of other money may differ in a word above several columns only, or in nothing but their columns'
     * widths.
     */
    boolean hasHeader(TableHeader other) {
        List<Word> own = words();
        List<Word> others = words(other.cells());
        if (!texts(own).equals(texts(others))) {
            return false;
        }
        DoubleSummaryStatistics shift = IntStream.range(0, own.size())
                .mapToDouble(i -> others.get(i).box().x() - own.get(i).box().x())
                .summaryStatistics();
        return own.isEmpty() || shift.getMax() - shift.getMin() <= WARPED;
    }

    /** All words of its header. */
    List<Word> words() {
        return words(header);
    }

    private static List<Word> words(List<HeaderCell> cells) {
        return cells.stream()
                .distinct()
                .flatMap(cell -> cell.words().stream())
                .sorted(Comparator.comparing(Word::text)
                        .thenComparingDouble(word -> word.box().x()))
                .toList();
    }

    private static List<String> texts(List<Word> words) {
        return words.stream().map(Word::text).toList();
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
