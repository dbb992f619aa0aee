package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.extractor.grid.SpannedRows.Span;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** Makes a grid of a table without rules, as if it had been ruled between its columns and rows. */
final class TextTable {

    /** What a word must reach into two columns to stand across both, as a total's label does. */
    private static final double ACROSS = 0.25;

    private final int page;
    private final ColumnStrips strips;
    private final List<GridCell> cells = new ArrayList<>();
    private final List<Double> tops = new ArrayList<>();
    private double bottom;
    private boolean crowded;

    /** @param page counted from 1 */
    TextTable(int page, ColumnStrips strips) {
        this.page = page;
        this.strips = strips;
    }

    /** Adds the rows of a header; the first rows of the grid. */
    void header(HeaderSpans spans) {
        int leafRow = spans.levels().size();
        for (List<HeaderSpans.Span> level : spans.levels()) {
            startRow(level.stream()
                    .map(span -> span.cell().box())
                    .reduce(Box::union)
                    .orElseThrow());
        }
        spans.leaves().stream()
                .filter(leaf -> leaf != null)
                .map(HeaderCell::box)
                .reduce(Box::union)
                .ifPresent(all -> {
                    tops.add(tops.isEmpty() ? all.y() : Math.max(all.y(), bottom));
                    bottom = all.bottom();
                });
        int[] covered = new int[strips.count()];
        for (int row = 0; row < leafRow; row++) {
            for (HeaderSpans.Span span : spans.levels().get(row)) {
                add(row, span.from(), 1, span.to() - span.from(), span.cell().words());
                for (int c = span.from(); c < span.to(); c++) {
                    covered[c] = row + 1;
                }
            }
        }
        for (int c = 0; c < strips.count(); c++) {
            HeaderCell leaf = spans.leaves().get(c);
            int end = c + 1;
            while (leaf != null
                    && end < strips.count()
                    && leaf.equals(spans.leaves().get(end))) {
                end++;
            }
            add(covered[c], c, leafRow + 1 - covered[c], end - c, leaf == null ? List.of() : leaf.words());
            c = end - 1;
        }
    }

    private void startRow(Box box) {
        tops.add(tops.isEmpty() ? box.y() : (bottom + box.y()) / 2);
        bottom = box.bottom();
    }

    /** Adds the rows of the body. */
    void body(SpannedRows body) {
        int first = tops.size();
        for (int r = 0; r < body.rows().size(); r++) {
            boolean[] covered = new boolean[strips.count()];
            for (Span span : body.spans()) {
                if (span.from() == r) {
                    add(first + r, span.column(), span.to() - span.from(), 1, span.words());
                }
                covered[span.column()] |= span.from() <= r && r < span.to();
            }
            row(body.rows().get(r), covered);
        }
    }

    private void row(List<Word> words, boolean[] covered) {
        startRow(words.stream().map(Word::box).reduce(Box::union).orElseThrow());
        int row = tops.size() - 1;
        List<List<Word>> byColumn = new ArrayList<>();
        for (int c = 0; c < strips.count(); c++) {
            byColumn.add(new ArrayList<>());
        }
        words.forEach(word -> byColumn.get(strips.of(word.box())).add(word));
        for (int c = 0; c < strips.count(); c++) {
            if (covered[c]) {
                continue;
            }
            boolean across =
                    c + 1 < strips.count() && !covered[c + 1] && across(byColumn.get(c), byColumn.get(c + 1), c);
            crowded |= byColumn.get(c).size() > 1
                    && !TextRows.isSign(byColumn.get(c).getFirst())
                    && byColumn.get(c).stream()
                            .anyMatch(word -> Segment.of(List.of(word)).isAmount());
            List<Word> own = byColumn.get(c).isEmpty() && across ? byColumn.get(c + 1) : byColumn.get(c);
            add(row, c, 1, across ? 2 : 1, own);
            c += across ? 1 : 0;
        }
    }

    /** True if the only word of two columns stands across the boundary between them. */
    private boolean across(List<Word> left, List<Word> right, int column) {
        if (left.size() + right.size() != 1) {
            return false;
        }
        Box box = (left.isEmpty() ? right : left).getFirst().box();
        double boundary = strips.edges().get(column + 1);
        return Math.min(boundary - box.x(), box.right() - boundary) >= ACROSS * box.width();
    }

    /** Rows are placed when all are known; until then a cell carries its words' text only. */
    private void add(int row, int column, int rowSpan, int columnSpan, List<Word> words) {
        Place unplaced = new Place(page, new Box(0, 0, 0, 0));
        cells.add(new GridCell(row, column, rowSpan, columnSpan, WordLines.printed(words, unplaced)));
    }

    /** True if a cell holds an amount and something else: what was taken for a column or a row is none. */
    boolean crowded() {
        return crowded;
    }

    Grid grid() {
        List<GridCell> placed = new ArrayList<>();
        for (GridCell cell : cells) {
            int end = cell.row() + cell.rowSpan();
            double lower = end < tops.size() ? tops.get(end) : bottom;
            Box box = Box.between(
                    strips.edges().get(cell.column()),
                    tops.get(cell.row()),
                    strips.edges().get(cell.column() + cell.columnSpan()),
                    lower);
            placed.add(cell.with(new Printed(
                    cell.text(),
                    List.of(new Place(page, box)),
                    cell.printed().origin(),
                    cell.printed().readings())));
        }
        Box all = Box.between(strips.left(), tops.getFirst(), strips.right(), bottom);
        return new Grid(tops.size(), strips.count(), placed, new Place(page, all));
    }
}
