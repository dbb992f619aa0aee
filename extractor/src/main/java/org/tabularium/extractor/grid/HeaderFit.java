package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.extractor.grid.HeaderSpans.Span;
import org.tabularium.extractor.grid.KnownHeader.Column;
import org.tabularium.models.document.Word;

/** Lays the words of some lines over the columns of a known form: each word is in a cell, each column has its own. */
final class HeaderFit {

    /** Steps after which words that repeat are taken for none of the form's: real headers need two a column. */
    private static final int MOST_STEPS = 2000;

    /** Cells beside and above each other are apart, but for the rounding of their words' boxes, in points. */
    private static final double TOUCHING = 2;

    private final KnownHeader header;
    private final List<List<Word>> lines;
    private final List<HeaderCell> cells;
    private final HeaderCell[] leaves;
    private int steps;
    private TableHeader.Fitted found;

    private HeaderFit(KnownHeader header, List<List<Word>> lines) {
        this.header = header;
        this.lines = lines;
        this.cells = new ArrayList<>(
                WordingCells.of(header, lines.stream().flatMap(List::stream).toList()));
        cells.sort(Comparator.comparingDouble((HeaderCell cell) -> cell.box().centerX())
                .thenComparingDouble(cell -> cell.box().y()));
        this.leaves = new HeaderCell[header.columns().size()];
    }

    /**
     * The header that begins at the first of some lines.
     *
     * @param from the index that the first line has on its page
     */
    static Optional<TableHeader.Fitted> of(KnownHeader header, List<List<Word>> lines, int from) {
        HeaderFit fit = new HeaderFit(header, lines);
        fit.assign(0, Double.NEGATIVE_INFINITY, from);
        return Optional.ofNullable(fit.found);
    }

    private boolean assign(int column, double right, int from) {
        if (++steps > MOST_STEPS) {
            return false;
        }
        if (column == leaves.length) {
            found = complete(from);
            return found != null;
        }
        Column wanted = header.columns().get(column);
        for (HeaderCell cell : cells) {
            if (cell.box().x() > right - TOUCHING && wanted.leaf().contains(cell.folded())) {
                leaves[column] = cell;
                if (assign(column + 1, cell.box().right(), from)) {
                    return true;
                }
            }
        }
        leaves[column] = null;
        return wanted.optional() && assign(column + 1, right, from);
    }

    /** The header, if its cells take all words of its lines; else {@code null}. */
    private TableHeader.Fitted complete(int from) {
        List<Column> columns = new ArrayList<>();
        List<HeaderCell> own = new ArrayList<>();
        for (int c = 0; c < leaves.length; c++) {
            for (int k = 0; leaves[c] != null && k < header.columns().get(c).width(); k++) {
                columns.add(header.columns().get(c));
                own.add(leaves[c]);
            }
        }
        Set<HeaderCell> used = new HashSet<>(own);
        List<List<Span>> levels = new ArrayList<>();
        int depth = columns.stream()
                .mapToInt(column -> column.levels().size())
                .max()
                .orElse(1);
        for (int level = 0; level < depth - 1; level++) {
            List<Span> spans = spans(columns, own, level, used);
            if (!spans.isEmpty()) {
                levels.add(spans);
            }
        }
        int end = end(used);
        return own.size() > 1 && end > 0 ? new TableHeader.Fitted(from, from + end, own, levels) : null;
    }

    /** The cells of a level, each over the columns that share it. */
    private List<Span> spans(List<Column> columns, List<HeaderCell> own, int level, Set<HeaderCell> used) {
        List<Span> spans = new ArrayList<>();
        int start = 0;
        for (int c = 1; c <= columns.size(); c++) {
            if (c == columns.size() || !columns.get(start).shares(columns.get(c), level)) {
                boolean deep = level < columns.get(start).levels().size() - 1;
                Optional<HeaderCell> above = deep
                        ? above(columns.get(start).levels().get(level), own.subList(start, c), used)
                        : Optional.empty();
                if (above.isPresent()) {
                    used.add(above.get());
                    spans.add(new Span(above.get(), start, c));
                }
                start = c;
            }
        }
        return spans;
    }

    /** The cell of these words above some columns, the nearest to their middle. */
    private Optional<HeaderCell> above(Set<String> wordings, List<HeaderCell> below, Set<HeaderCell> used) {
        double left = below.stream().mapToDouble(cell -> cell.box().x()).min().orElseThrow();
        double right =
                below.stream().mapToDouble(cell -> cell.box().right()).max().orElseThrow();
        double top = below.stream().mapToDouble(cell -> cell.box().y()).min().orElseThrow();
        return cells.stream()
                .filter(cell -> !used.contains(cell) && wordings.contains(cell.folded()))
                .filter(cell -> cell.box().bottom() < top + TOUCHING
                        && cell.box().right() > left
                        && cell.box().x() < right)
                .min(Comparator.comparingDouble(cell -> Math.abs(2 * cell.box().centerX() - left - right)));
    }

    /** How many lines the used cells fill, to the last word; 0 if they leave one out. */
    private int end(Set<HeaderCell> used) {
        Set<Word> words = new HashSet<>();
        used.forEach(cell -> words.addAll(cell.words()));
        int end = 0;
        int filled = 0;
        for (int i = 0; i < lines.size(); i++) {
            end = lines.get(i).stream().anyMatch(words::contains) ? i + 1 : end;
            filled = filled == i && words.containsAll(lines.get(i)) ? i + 1 : filled;
        }
        return filled >= end ? end : 0;
    }
}
