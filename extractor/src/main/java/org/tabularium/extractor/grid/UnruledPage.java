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
        Optional<TableHeader> header = headers.find(segments, start);
        while (header.isPresent()) {
            header = headers.find(segments, table(header.get()));
        }
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
        int header = newHeader().map(TableHeader::from).orElse(segments.size());
        int end = Math.min(header, BodyLines.end(segments, 0, List.of(), continued.strips()));
        if (!isTabular(segments.subList(0, end), continued.strips())) {
            return 0;
        }
        TextTable table = new TextTable(before.page().number(), continued.strips());
        body(table, continued.strips(), 0, end);
        return finish(table, continued, 0, end) ? end : 0;
    }

    /** The first header that is no row: right at a page's top, without a title, only the same header stands again. */
    private Optional<TableHeader> newHeader() {
        Optional<TableHeader> next = nextHeader(0);
        boolean row = next.filter(TableHeader.Likely.class::isInstance)
                .filter(header -> header.from() == 0 && !continued.hasHeader(header.leaves()))
                .isPresent();
        return row ? nextHeader(0, 1) : next;
    }

    /** True for rows: with an amount, or of many texts that all keep to the columns, or items of known forms. */
    private boolean isTabular(List<List<Segment>> rows, ColumnStrips strips) {
        long wide = rows.stream().filter(line -> line.size() > 1).count();
        boolean wider = rows.stream().anyMatch(line -> line.size() > 2);
        boolean amounts = rows.stream().flatMap(List::stream).anyMatch(Segment::isAmount);
        boolean items =
                rows.stream().allMatch(line -> known.item(line.getFirst().text()));
        boolean kept = rows.stream().flatMap(List::stream).allMatch(segment -> strips.holds(segment.box()));
        return !rows.isEmpty() && (items || (wider && kept) || (amounts && 2 * wide >= rows.size()));
    }

    /** A table from its header on; answers the line behind it. */
    private int table(TableHeader header) {
        List<HeaderCell> leaves = header.leaves();
        List<Box> boxes = OpenTable.boxes(leaves);
        int end = Math.min(BodyLines.end(segments, header.to(), boxes, null), beforeLead(header.to()));
        // A form without a row is a form all the same, if its header is long enough to be no chance.
        if (leaves.size() < (end == header.to() ? 3 : 2)) {
            return header.to();
        }
        boolean repeated = continued != null && grids.isEmpty() && continued.hasHeader(leaves);
        ColumnStrips strips =
                repeated ? continued.strips() : header.strips(boxes, body(leaves, afterNumbers(header.to(), end), end));
        Optional<HeaderSpans> spans = header.spans(strips);
        if (spans.isEmpty()) {
            return header.to();
        }
        TextTable table = new TextTable(before.page().number(), strips);
        table.header(spans.get());
        body(table, strips, header.to(), end);
        return finish(table, new OpenTable(leaves, strips), header.from(), end) ? end : header.to();
    }

    /** Numbers of columns stand in their middles and say nothing of their widths. */
    private int afterNumbers(int from, int end) {
        return from < end && HeaderBand.isNumbers(segments.get(from)) ? from + 1 : from;
    }

    /** The line where the title and lead of the next header begin; the number of lines if there is none. */
    private int beforeLead(int from) {
        // Right below a header stands a row, whatever its words: the next table has a title.
        Optional<TableHeader> next = nextHeader(from, from + 1);
        if (next.isEmpty()) {
            return segments.size();
        }
        int end = next.get().from();
        while (end > from && !BodyLines.isRow(segments, from, end - 1, known)) {
            end--;
        }
        // Rows of labels alone may stand above the title: they are told from it by what the body accepts.
        return end == from ? next.get().from() : end;
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
        // A program may draw the border of each cell: together they are the line across.
        List<Double> rules = Edge.join(before.page().rules(), true).stream()
                .filter(edge -> edge.length() >= (strips.right() - strips.left()) / 2)
                .map(Edge::at)
                .sorted()
                .toList();
        table.body(TextRows.of(words(from, to), strips, rules));
    }

    /** False if the columns are none: an amount and something else stand in one cell. Then the lines stay lines. */
    private boolean finish(TextTable table, OpenTable going, int from, int to) {
        if (table.crowded()) {
            return false;
        }
        grids.add(table.grid());
        taken.addAll(words(from, to));
        open = isLast(to) ? going : null;
        return true;
    }

    /** Where the texts of a body stand, also those on the next page that the columns must hold as well. */
    private List<Box> body(List<HeaderCell> leaves, int from, int to) {
        List<Word> words = new ArrayList<>(words(from, to));
        if (next != null && isLast(to)) {
            List<Line> more = WordLines.of(free(next));
            List<List<Segment>> rows = segments(more, known);
            int header = headers.find(rows, 0).map(TableHeader::from).orElse(rows.size());
            ColumnStrips strips = ColumnStrips.of(OpenTable.boxes(leaves), boxes(words));
            int end = Math.min(header, BodyLines.end(rows, 0, List.of(), strips));
            if (isTabular(rows.subList(0, end), strips)) {
                more.subList(0, end).forEach(line -> words.addAll(line.words()));
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
