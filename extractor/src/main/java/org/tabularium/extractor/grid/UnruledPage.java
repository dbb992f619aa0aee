package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;

/** One page while its tables are found. */
final class UnruledPage {

    private final PageLayout before;
    private final PageLayout next;
    private final HeaderFinder headers;
    private final HeaderWords known;
    private final List<Line> lines;
    private final List<List<Segment>> segments;
    private final List<Grid> grids = new ArrayList<>();
    private final Set<Word> taken = new HashSet<>();
    private final OpenTable continued;
    private OpenTable open;

    UnruledPage(PageLayout before, PageLayout next, HeaderFinder headers, OpenTable continued) {
        this.before = before;
        this.next = next;
        this.headers = headers;
        this.known = headers.words();
        this.continued = continued;
        lines = WordLines.of(free(before));
        segments = segments(lines, known);
        int start = continued == null ? 0 : goOn();
        while (start < segments.size()) {
            start = next(start);
        }
    }

    /** Reads the first table at or after a line; answers the line behind it. */
    private int next(int start) {
        Optional<TableHeader> header = headers.find(segments, start);
        // What labels a declaration's parts stands above columns of other forms.
        Optional<Integer> declared = FieldBlock.start(segments, start, headers.labels())
                .filter(from -> header.isEmpty() || from <= header.get().from());
        int end = declared.map(this::declaration).orElse(0);
        return end > 0 ? end : header.map(found -> table(found, null)).orElse(segments.size());
    }

    /** A declaration from its first label on; answers the line behind it, 0 if its parts cannot be told for certain. */
    private int declaration(int from) {
        int indicators = headers.labels().indicators(segments, from);
        int last = from;
        for (int i = from; i < indicators; i++) {
            last = headers.labels().leads(segments.get(i)) ? i : last;
        }
        return headers.find(segments, last + 1)
                .filter(header -> header.from() <= indicators && indicators < header.to())
                .flatMap(header -> FieldBlock.of(segments, from, header.from(), headers.labels())
                        .map(block -> table(header, block)))
                .orElse(0);
    }

    private static List<List<Segment>> segments(List<Line> lines, HeaderWords known) {
        return lines.stream().map(line -> Segment.of(line, known)).toList();
    }

    /** Words outside of grids, and in grids of one column: frames around a table with level rules only. */
    private static List<Word> free(PageLayout layout) {
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

    /** A table that began on an earlier page; answers the line behind it. */
    private int goOn() {
        Optional<TableHeader> next = newHeader();
        int header = next.map(TableHeader::from).orElse(segments.size());
        int end = Math.min(header, BodyLines.end(segments, 0, List.of(), continued.strips()));
        if (next.isPresent() && end == header && isRepeatedLead(next.get(), end)) {
            return 0;
        }
        end = next.isPresent() ? Math.min(end, behindRows(0, header)) : end;
        if (!isTabular(segments.subList(0, end), continued.strips())) {
            return 0;
        }
        TextTable table = new TextTable(before.page().number(), continued.strips());
        body(table, continued.strips(), 0, end);
        return finish(table, continued, 0, end) ? end : 0;
    }

    /** True if nothing but words stands above a header that repeats the open table's: they are repeated with it. */
    private boolean isRepeatedLead(TableHeader header, int end) {
        return continued.hasHeader(header)
                && segments.subList(0, end).stream().flatMap(List::stream).noneMatch(Segment::isFigure);
    }

    /** The first header that is no row: right at a page's top, without a title, only the same header stands again. */
    private Optional<TableHeader> newHeader() {
        Optional<TableHeader> next = nextHeader(0);
        boolean row = next.filter(TableHeader.Likely.class::isInstance)
                .filter(header -> header.from() == 0 && !continued.hasHeader(header))
                .isPresent();
        return row ? nextHeader(0, 1) : next;
    }

    /**
     * True for rows: with an amount, or of many texts that all keep to the columns, or items of known forms. A line of
     * one text that keeps to a column may be one of several in a cell.
     */
    private boolean isTabular(List<List<Segment>> rows, ColumnStrips strips) {
        long wide = rows.stream()
                .filter(line -> line.size() > 1 || strips.holds(line.getFirst().box()))
                .count();
        boolean wider = rows.stream().anyMatch(line -> line.size() > 2);
        boolean amounts = rows.stream().flatMap(List::stream).anyMatch(Segment::isAmount) || isOfFigures(rows);
        boolean items =
                rows.stream().allMatch(line -> known.item(line.getFirst().text()));
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

    /**
     * A table from its header on; answers the line behind it.
     *
     * @param fields what a declaration has above that header; {@code null} for any other table
     */
    private int table(TableHeader header, FieldBlock fields) {
        int found = grids.size();
        int end = laid(header, fields);
        return grids.size() > found
                ? end
                : headers.otherwise(segments, header)
                        .map(other -> laid(other, fields))
                        .orElse(end);
    }

    private int laid(TableHeader header, FieldBlock fields) {
        List<HeaderCell> leaves = header.leaves();
        List<Box> boxes = OpenTable.boxes(leaves);
        // A text may run under all columns of one cell: a label that stands over two of them.
        List<Box> cells = leaves.stream().map(HeaderCell::box).distinct().toList();
        int end = Math.min(BodyLines.end(segments, header.to(), cells, null), beforeLead(header.to()));
        // A form without a row is a form all the same, if its header is long enough to be no chance.
        if (leaves.size() < (end == header.to() ? 3 : 2)) {
            return header.to();
        }
        boolean repeated = continued != null && grids.isEmpty() && continued.hasHeader(header);
        ColumnStrips strips = repeated
                ? continued.strips()
                : header.strips(boxes, body(header, Math.min(end, afterNumbers(segments, header.to())), end));
        Optional<HeaderSpans> spans = header.spans(strips);
        if (spans.isEmpty()) {
            return header.to();
        }
        TextTable table = new TextTable(before.page().number(), strips);
        table.header(spans.get());
        body(table, strips, header.to(), end);
        OpenTable going = new OpenTable(header.cells(), strips);
        if (fields != null && FieldGrid.fits(strips)) {
            return finish(table, fields, going, end) ? end : header.to();
        }
        return finish(table, going, header.from(), end) ? end : header.to();
    }

    /** Numbers of columns stand in their middles and say nothing of their widths. */
    private static int afterNumbers(List<List<Segment>> lines, int from) {
        return from < lines.size() && HeaderBand.isNumbers(lines.get(from)) ? from + 1 : from;
    }

    /** The line where the title and lead of the next header begin; the number of lines if there is none. */
    private int beforeLead(int from) {
        // Right below a header stands a row, whatever its words: the next table has a title.
        Optional<TableHeader> next = nextHeader(from, from + 1);
        if (next.isEmpty()) {
            return segments.size();
        }
        return behindRows(from, next.get().from());
    }

    /** The line behind the last row above a header; the header itself if no row is certain. */
    private int behindRows(int from, int header) {
        int end = header;
        while (end > from && !BodyLines.isRow(segments, from, end - 1, known)) {
            end--;
        }
        // Rows of labels alone may stand above the title: they are told from it by what the body accepts.
        return end == from ? header : end;
    }

    /** The header of the table after one whose rows begin at a line. */
    private Optional<TableHeader> nextHeader(int from) {
        return nextHeader(from, from);
    }

    private Optional<TableHeader> nextHeader(int from, int start) {
        Optional<TableHeader> next = headers.find(segments, start);
        while (next.isPresent() && BodyLines.goesOn(segments, from, next.get().from())) {
            next = headers.find(segments, next.get().from() + 1);
        }
        return next;
    }

    private void body(TextTable table, ColumnStrips strips, int from, int to) {
        table.body(TextRows.of(words(from, to), strips, LevelRules.of(before.page(), strips)));
    }

    /** False if the columns are none: an amount and something else stand in one cell. Then the lines stay lines. */
    private boolean finish(TextTable table, OpenTable going, int from, int to) {
        if (table.crowded()) {
            return false;
        }
        add(table.grid(), going, from, to);
        return true;
    }

    private boolean finish(TextTable table, FieldBlock fields, OpenTable going, int to) {
        if (table.crowded()) {
            return false;
        }
        Grid whole = FieldGrid.above(
                fields, table.grid(), going.strips(), before.page().number());
        add(whole, going, fields.from(), to);
        return true;
    }

    private void add(Grid grid, OpenTable going, int from, int to) {
        grids.add(grid);
        taken.addAll(words(from, to));
        open = isLast(to) ? going : null;
    }

    /** Where the texts of a body stand, also those on the next page that the columns must hold as well. */
    private List<Box> body(TableHeader header, int from, int to) {
        List<Word> words = new ArrayList<>(words(from, to));
        if (next != null && isLast(to)) {
            List<Line> more = WordLines.of(free(next));
            List<List<Segment>> rows = segments(more, known);
            OpenTable own =
                    new OpenTable(header.cells(), ColumnStrips.of(OpenTable.boxes(header.leaves()), boxes(words)));
            Optional<TableHeader> top = headers.find(rows, 0);
            Optional<TableHeader> repeated = top.filter(own::hasHeader);
            int first = repeated.map(again -> afterNumbers(rows, again.to())).orElse(0);
            Optional<TableHeader> other = repeated.isPresent() ? headers.find(rows, first) : top;
            int end = BodyLines.end(rows, first, List.of(), own.strips());
            end = Math.min(end, other.map(TableHeader::from).orElse(end));
            if (repeated.isPresent() || isTabular(rows.subList(first, end), own.strips())) {
                more.subList(first, end).forEach(line -> words.addAll(line.words()));
            }
        }
        return boxes(words);
    }

    private static List<Box> boxes(List<Word> words) {
        return words.stream().map(Word::box).toList();
    }

    /** True if nothing but a page's number stands from a line on. */
    private boolean isLast(int to) {
        return segments.subList(to, segments.size()).stream().allMatch(BodyLines::isPageNumber);
    }

    private List<Word> words(int from, int to) {
        return lines.subList(from, to).stream()
                .flatMap(line -> line.words().stream())
                .toList();
    }

    /** The table that may go on on the next page; {@code null} if none. */
    OpenTable open() {
        return open;
    }

    /** True if no table without rules was found. */
    boolean isEmpty() {
        return grids.isEmpty();
    }

    PageLayout layout() {
        if (isEmpty()) {
            return before;
        }
        Page page = before.page();
        List<Grid> all = new ArrayList<>(grids);
        before.grids().stream()
                .filter(grid -> grids.stream().noneMatch(found -> replaces(found, grid)))
                .forEach(all::add);
        all.sort(Comparator.comparingDouble((Grid grid) -> grid.place().box().y())
                .thenComparingDouble(grid -> grid.place().box().x()));
        List<Word> outside = page.words().stream()
                .filter(word -> !taken.contains(word) && all.stream().noneMatch(grid -> holds(grid, word)))
                .toList();
        return new PageLayout(page, all, WordLines.of(outside));
    }

    private boolean replaces(Grid found, Grid framed) {
        return framed.columns() == 1
                && framed.place().box().overlap(found.place().box()) > 0;
    }

    private boolean holds(Grid grid, Word word) {
        return !grids.contains(grid)
                && before.lines().stream().noneMatch(line -> line.words().contains(word))
                && grid.place().box().contains(word.box().centerX(), word.box().centerY());
    }
}
