package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;

/**
 * The lines of a page that stand in no grid, in which tables without rules are looked for.
 *
 * @param lines from the top
 * @param segments of each line: what stands apart on it
 * @param headers finds the headers in them
 */
record PageLines(List<Line> lines, List<List<Segment>> segments, HeaderFinder headers) {

    /** Those of a page that was read for its ruled grids. */
    static PageLines of(PageLayout layout, HeaderFinder headers) {
        List<Line> lines = WordLines.of(free(layout));
        List<List<Segment>> segments =
                lines.stream().map(line -> Segment.of(line, headers.words())).toList();
        return new PageLines(lines, segments, headers);
    }

    /** Words outside of grids, and in grids of one column: frames around a table with level rules only. */
    static List<Word> free(PageLayout layout) {
        List<Word> words = new ArrayList<>();
        layout.lines().forEach(line -> words.addAll(line.words()));
        for (Grid grid : layout.grids()) {
            if (grid.columns() == 1) {
                Box box = grid.place().box();
                Set<Word> outside = new HashSet<>(words);
                layout.page().words().stream()
                        .filter(word ->
                                box.contains(word.box().centerX(), word.box().centerY()))
                        .filter(word -> !outside.contains(word))
                        .forEach(words::add);
            }
        }
        return words;
    }

    /** How many there are. */
    int size() {
        return segments.size();
    }

    /** The segments of some lines. */
    List<List<Segment>> between(int from, int to) {
        return segments.subList(from, to);
    }

    /** The words of some lines. */
    List<Word> words(int from, int to) {
        return lines.subList(from, to).stream()
                .flatMap(line -> line.words().stream())
                .toList();
    }

    /** The first header at or after a line. */
    Optional<TableHeader> header(int from) {
        return headers.find(segments, from);
    }

    /** The first header at or after a line that is no row of the table whose rows begin at another. */
    Optional<TableHeader> headerBehindRows(int rows, int from) {
        Optional<TableHeader> next = header(from);
        while (next.isPresent() && BodyLines.goesOn(segments, rows, next.get().from())) {
            next = header(next.get().from() + 1);
        }
        return next;
    }

    /** The line behind the last row above a header; the header itself if no row is certain. */
    int behindRows(int from, int header) {
        int end = header;
        while (end > from && !BodyLines.isRow(segments, from, end - 1, headers.words())) {
            end--;
        }
        // Rows of labels alone may stand above the title: they are told from it by what the body accepts.
        return end == from ? header : end;
    }

    /** The line behind numbers of columns, which stand in their middles and say nothing of their widths. */
    int afterNumbers(int from) {
        return from < size() && HeaderBand.isNumbers(segments.get(from)) ? from + 1 : from;
    }

    /** True if nothing but a page's number stands from a line on. */
    boolean isLast(int to) {
        return between(to, size()).stream().allMatch(BodyLines::isPageNumber);
    }

    /**
     * True for lines that are rows: with an amount, or of many texts that all keep to the columns, or items of known
     * forms. A line of one text that keeps to a column may be one of several in a cell.
     */
    boolean isTabular(int from, int to, ColumnStrips strips) {
        List<List<Segment>> rows = between(from, to);
        long wide = rows.stream()
                .filter(line -> line.size() > 1 || strips.holds(line.getFirst().box()))
                .count();
        boolean wider = rows.stream().anyMatch(line -> line.size() > 2);
        boolean amounts = rows.stream().flatMap(List::stream).anyMatch(Segment::isAmount) || isOfFigures(rows);
        boolean items = rows.stream()
                .allMatch(line -> headers.words().item(line.getFirst().text()));
        boolean kept = rows.stream().flatMap(List::stream).allMatch(segment -> strips.holds(segment.box()));
        return !rows.isEmpty() && (items || (wider && kept) || (amounts && 2 * wide >= rows.size()));
    }

    /** True if most lines hold two figures, as codes with amounts in full yuan do: prose does not set them apart. */
    private static boolean isOfFigures(List<List<Segment>> rows) {
        long figures = rows.stream()
                .filter(line -> line.stream().filter(Segment::isFigure).count() > 1)
                .count();
        return 2 * figures >= rows.size();
    }

    /** The words with which these lines go on with a table; none if they do not. */
    List<Word> goingOn(OpenTable table) {
        Optional<TableHeader> top = header(0);
        Optional<TableHeader> repeated = top.filter(table::hasHeader);
        int first = repeated.map(again -> afterNumbers(again.to())).orElse(0);
        Optional<TableHeader> other = repeated.isPresent() ? header(first) : top;
        int end = BodyLines.end(segments, first, List.of(), table.strips());
        end = Math.min(end, other.map(TableHeader::from).orElse(end));
        boolean goesOn = repeated.isPresent() || isTabular(first, end, table.strips());
        return goesOn ? words(first, end) : List.of();
    }
}
