package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tabularium.extractor.grid.TextRows.Stack;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/**
 * Rows of a table without rules, with the labels that stand in the middle of several rows.
 *
 * @param rows the words of each row, top to bottom, those of spanning labels left out
 * @param spans the labels that stand for several rows
 */
record SpannedRows(List<List<Word>> rows, List<Span> spans) {

    /** A label set in the middle of its rows is off it by rounding only: less than this part of its height. */
    private static final double OFF = 0.6;

    /**
     * A label of several rows.
     *
     * @param column in which it stands
     * @param from its first row
     * @param to behind its last
     * @param words its words
     */
    record Span(int column, int from, int to, List<Word> words) {}

    SpannedRows {
        rows = List.copyOf(rows);
        spans = List.copyOf(spans);
    }

    /**
     * Tells rows from labels between rows: a label for an even number of rows stands on a line that none of the other
     * columns has a text on.
     *
     * @param lines texts that stand beside each other, top to bottom
     */
    static SpannedRows of(List<List<Stack>> lines) {
        List<List<Stack>> rows = new ArrayList<>();
        List<Stack> between = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isBetween(lines, i)) {
                between.addAll(lines.get(i));
            } else {
                rows.add(lines.get(i));
            }
        }
        List<Span> spans = new ArrayList<>();
        for (int column : columns(between)) {
            Optional<List<Span>> laid = spans(rows, between, column);
            if (laid.isEmpty()) {
                return unspanned(lines);
            }
            spans.addAll(laid.get());
        }
        if (!between.isEmpty()) {
            sparse(rows, between).forEach(column -> spans(rows, between, column).ifPresent(spans::addAll));
        }
        List<List<Word>> left = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int row = r;
            left.add(words(rows.get(r).stream()
                    .filter(stack -> spans.stream()
                            .noneMatch(
                                    span -> span.column() == stack.column() && span.from() <= row && row < span.to()))
                    .toList()));
        }
        // A row of which nothing is left was none: its labels stand in rows of their own then.
        return left.stream().anyMatch(List::isEmpty) ? unspanned(lines) : new SpannedRows(left, spans);
    }

    private static SpannedRows unspanned(List<List<Stack>> lines) {
        return new SpannedRows(lines.stream().map(SpannedRows::words).toList(), List.of());
    }

    /**
     * Rows that rules part. Neighbours that a rule leaves out in a column share its label; figures are a row's own.
     *
     * @param rows the words of each, top to bottom, none empty
     */
    static SpannedRows ruled(List<List<Word>> rows, LevelRules rules) {
        List<Double> middles = rows.stream()
                .map(row -> row.stream()
                        .map(Word::box)
                        .reduce(Box::union)
                        .orElseThrow()
                        .centerY())
                .toList();
        List<Span> spans = new ArrayList<>();
        for (int c = 0; c < rules.strips().count(); c++) {
            int start = 0;
            for (int r = 1; r <= rows.size(); r++) {
                if (r == rows.size() || !rules.open(c, middles.get(r - 1), middles.get(r))) {
                    span(rows, c, start, r, rules.strips()).ifPresent(spans::add);
                    start = r;
                }
            }
        }
        Set<Word> spanning =
                spans.stream().flatMap(span -> span.words().stream()).collect(Collectors.toSet());
        List<List<Word>> left = rows.stream()
                .map(row ->
                        row.stream().filter(word -> !spanning.contains(word)).toList())
                .toList();
        return left.stream().anyMatch(List::isEmpty) ? new SpannedRows(rows, List.of()) : new SpannedRows(left, spans);
    }

    private static Optional<Span> span(List<List<Word>> rows, int column, int from, int to, ColumnStrips strips) {
        List<Word> words = rows.subList(from, to).stream()
                .flatMap(List::stream)
                .filter(word -> strips.of(word.box()) == column)
                .toList();
        boolean label = to - from > 1
                && !words.isEmpty()
                && words.stream().noneMatch(word -> Segment.of(List.of(word)).isFigure());
        return label ? Optional.of(new Span(column, from, to, words)) : Optional.empty();
    }

    private static Set<Integer> columns(List<Stack> stacks) {
        return stacks.stream().map(Stack::column).collect(Collectors.toCollection(TreeSet::new));
    }

    /** True if the rows around a line are fuller than it and have nothing in its columns. */
    private static boolean isBetween(List<List<Stack>> lines, int index) {
        List<Stack> line = lines.get(index);
        if (line.stream().anyMatch(Stack::figures)) {
            return false;
        }
        int key = key(lines);
        if (line.stream().anyMatch(stack -> stack.column() == key)) {
            return false;
        }
        Optional<List<Stack>> above = IntStream.iterate(index - 1, i -> i >= 0, i -> i - 1)
                .mapToObj(lines::get)
                .filter(other -> columns(other).contains(key))
                .findFirst();
        Optional<List<Stack>> below = IntStream.range(index + 1, lines.size())
                .mapToObj(lines::get)
                .filter(other -> columns(other).contains(key))
                .findFirst();
        return above.isPresent()
                && below.isPresent()
                && columns(line).stream()
                        .noneMatch(column -> columns(above.get()).contains(column)
                                || columns(below.get()).contains(column));
    }

    /** The column that most rows have a text in; the rightmost of these. */
    private static int key(List<List<Stack>> lines) {
        int[] counts = new int
                [1
                        + lines.stream()
                                .flatMap(List::stream)
                                .mapToInt(Stack::column)
                                .max()
                                .orElse(0)];
        lines.stream().flatMap(List::stream).forEach(stack -> counts[stack.column()]++);
        int best = 0;
        for (int c = 0; c < counts.length; c++) {
            best = counts[c] >= counts[best] ? c : best;
        }
        return best;
    }

    /** Columns left of those labels, or between them, that are blank in some rows: their labels may span as well. */
    private static List<Integer> sparse(List<List<Stack>> rows, List<Stack> between) {
        Set<Integer> done = columns(between);
        int last = done.stream().max(Comparator.naturalOrder()).orElseThrow();
        return IntStream.rangeClosed(0, last + 1)
                .filter(column -> !done.contains(column))
                .filter(column -> {
                    List<Stack> own = column(rows, column);
                    return !own.isEmpty()
                            && own.size() < rows.size()
                            && own.stream().noneMatch(Stack::figures);
                })
                .boxed()
                .toList();
    }

    private static List<Stack> column(List<List<Stack>> rows, int column) {
        return rows.stream()
                .flatMap(List::stream)
                .filter(stack -> stack.column() == column)
                .toList();
    }

    /**
     * Deals the rows out among the labels of a column so that each stands in the middle of its rows; empty if that is
     * not possible. Rows above the first label may be without: they go on from the page before.
     */
    private static Optional<List<Span>> spans(List<List<Stack>> rows, List<Stack> between, int column) {
        List<Stack> labels = new ArrayList<>(column(rows, column));
        between.stream().filter(stack -> stack.column() == column).forEach(labels::add);
        labels.sort(Comparator.comparingDouble(stack -> stack.box().centerY()));
        List<Box> boxes = rows.stream()
                .map(row -> row.stream().map(Stack::box).reduce(Box::union).orElseThrow())
                .toList();
        int n = rows.size();
        double[][] cost = new double[labels.size() + 1][n + 1];
        int[][] from = new int[labels.size() + 1][n + 1];
        for (double[] line : cost) {
            Arrays.fill(line, Double.POSITIVE_INFINITY);
        }
        for (int first = 0; first <= n; first++) {
            cost[0][first] = first;
        }
        for (int i = 1; i <= labels.size(); i++) {
            for (int end = i; end <= n; end++) {
                for (int start = i - 1; start < end; start++) {
                    double off = off(labels.get(i - 1), boxes, start, end);
                    if (cost[i - 1][start] + off < cost[i][end]) {
                        cost[i][end] = cost[i - 1][start] + off;
                        from[i][end] = start;
                    }
                }
            }
        }
        if (Double.isInfinite(cost[labels.size()][n])) {
            return Optional.empty();
        }
        List<Span> spans = new ArrayList<>();
        int end = n;
        for (int i = labels.size(); i > 0; i--) {
            spans.add(new Span(column, from[i][end], end, labels.get(i - 1).words()));
            end = from[i][end];
        }
        return Optional.of(spans);
    }

    /** How far a label is off the middle of rows, in its heights; infinite if it is not set in the middle. */
    private static double off(Stack label, List<Box> rows, int start, int end) {
        double middle = (rows.get(start).y() + rows.get(end - 1).bottom()) / 2;
        double height = label.lines().getFirst().box().height();
        double off = Math.abs(middle - label.box().centerY()) / height;
        return off <= OFF ? off : Double.POSITIVE_INFINITY;
    }

    private static List<Word> words(List<Stack> stacks) {
        return stacks.stream().flatMap(stack -> stack.words().stream()).toList();
    }
}
