package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
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
    private final PageLines lines;
    private final List<Grid> grids = new ArrayList<>();
    private final Set<Word> taken = new HashSet<>();
    private final OpenTable continued;
    private OpenTable open;

    UnruledPage(PageLayout before, PageLayout next, HeaderFinder headers, OpenTable continued) {
        this.before = before;
        this.next = next;
        this.headers = headers;
        this.continued = continued;
        lines = PageLines.of(before, headers);
        int start = continued == null ? 0 : goOn();
        while (start < lines.size()) {
            start = next(start);
        }
    }

    /** Reads the first table at or after a line; answers the line behind it. */
    private int next(int start) {
        Optional<TableHeader> header = lines.header(start);
        // What labels a declaration's parts stands above columns of other forms.
        Optional<Integer> declared = FieldBlock.start(lines.segments(), start, headers.labels())
                .filter(from -> header.isEmpty() || from <= header.get().from());
        int end = declared.map(this::declaration).orElse(0);
        return end > 0 ? end : header.map(found -> table(found, null)).orElse(lines.size());
    }

    /** A declaration from its first label on; answers the line behind it, 0 if its parts cannot be told for certain. */
    private int declaration(int from) {
        int indicators = headers.labels().indicators(lines.segments(), from);
        int last = from;
        for (int i = from; i < indicators; i++) {
            last = headers.labels().leads(lines.segments().get(i)) ? i : last;
        }
        return lines.header(last + 1)
                .filter(header -> header.from() <= indicators && indicators < header.to())
                .flatMap(header -> FieldBlock.of(lines.segments(), from, header.from(), headers.labels())
                        .map(block -> table(header, block)))
                .orElse(0);
    }

    /** A table that began on an earlier page; answers the line behind it. */
    private int goOn() {
        Optional<TableHeader> next = newHeader();
        int header = next.map(TableHeader::from).orElse(lines.size());
        int end = Math.min(header, BodyLines.end(lines.segments(), 0, List.of(), continued.strips()));
        if (next.isPresent() && end == header && isRepeatedLead(next.get(), end)) {
            return 0;
        }
        end = next.isPresent() ? Math.min(end, lines.behindRows(0, header)) : end;
        if (!lines.isTabular(0, end, continued.strips())) {
            return 0;
        }
        TextTable table = new TextTable(before.page().number(), continued.strips());
        body(table, continued.strips(), 0, end);
        return finish(table, continued, 0, end) ? end : 0;
    }

    /** True if nothing but words stands above a header that repeats the open table's: they are repeated with it. */
    private boolean isRepeatedLead(TableHeader header, int end) {
        return continued.hasHeader(header)
                && lines.between(0, end).stream().flatMap(List::stream).noneMatch(Segment::isFigure);
    }

    /** The first header that is no row: right at a page's top, without a title, only the same header stands again. */
    private Optional<TableHeader> newHeader() {
        Optional<TableHeader> next = lines.headerBehindRows(0, 0);
        boolean row = next.filter(TableHeader.Likely.class::isInstance)
                .filter(header -> header.from() == 0 && !continued.hasHeader(header))
                .isPresent();
        return row ? lines.headerBehindRows(0, 1) : next;
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
                : headers.otherwise(lines.segments(), header)
                        .map(other -> laid(other, fields))
                        .orElse(end);
    }

    private int laid(TableHeader header, FieldBlock fields) {
        List<HeaderCell> leaves = header.leaves();
        List<Box> boxes = OpenTable.boxes(leaves);
        // A text may run under all columns of one cell: a label that stands over two of them.
        List<Box> cells = leaves.stream().map(HeaderCell::box).distinct().toList();
        int end = Math.min(BodyLines.end(lines.segments(), header.to(), cells, null), beforeLead(header.to()));
        // A form without a row is a form all the same, if its header is long enough to be no chance.
        if (leaves.size() < (end == header.to() ? 3 : 2)) {
            return header.to();
        }
        boolean repeated = continued != null && grids.isEmpty() && continued.hasHeader(header);
        ColumnStrips strips = repeated
                ? continued.strips()
                : header.strips(boxes, body(header, Math.min(end, lines.afterNumbers(header.to())), end));
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

    /** The line where the title and lead of the next header begin; the number of lines if there is none. */
    private int beforeLead(int from) {
        // Right below a header stands a row, whatever its words: the next table has a title.
        return lines.headerBehindRows(from, from + 1)
                .map(next -> lines.behindRows(from, next.from()))
                .orElse(lines.size());
    }

    private void body(TextTable table, ColumnStrips strips, int from, int to) {
        table.body(TextRows.of(lines.words(from, to), strips, LevelRules.of(before.page(), strips)));
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
        taken.addAll(lines.words(from, to));
        open = lines.isLast(to) ? going : null;
    }

    /** Where the texts of a body stand, also those on the next page that the columns must hold as well. */
    private List<Box> body(TableHeader header, int from, int to) {
        List<Word> words = new ArrayList<>(lines.words(from, to));
        if (next != null && lines.isLast(to)) {
            ColumnStrips strips = ColumnStrips.of(OpenTable.boxes(header.leaves()), boxes(words));
            OpenTable going = new OpenTable(header.cells(), strips);
            PageLayout settled = RepeatedHeader.settled(next, going, headers);
            words.addAll(PageLines.of(settled, headers).goingOn(going));
        }
        return boxes(words);
    }

    private static List<Box> boxes(List<Word> words) {
        return words.stream().map(Word::box).toList();
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
