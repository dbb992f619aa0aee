package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.geometry.Box;

/**
 * The columns of a table without upright rules: strips that are parted by white from top to bottom.
 *
 * @param edges of the columns, left to right; one more than there are columns
 */
record ColumnStrips(List<Double> edges) {

    /** Of fewer texts than these any one may be all that tells of a column. */
    private static final int FEW = 12;

    ColumnStrips {
        edges = List.copyOf(edges);
    }

    /**
     * @param leaves what stands right above each column: there are no more columns than these
     * @param body what stands below
     */
    static ColumnStrips of(List<Box> leaves, List<Box> body) {
        List<Box> headers = merged(leaves);
        List<Box> columns = new ArrayList<>(headers);
        List<Box> strips = merged(unbridged(body));
        boolean[] filled = new boolean[headers.size()];
        for (int h = 0; h < filled.length; h++) {
            Box header = headers.get(h);
            filled[h] = strips.stream().anyMatch(strip -> strip.horizontalOverlap(header) > 0);
        }
        List<Box> loose = new ArrayList<>();
        for (Box strip : strips) {
            if (headers.stream().noneMatch(leaf -> leaf.horizontalOverlap(strip) > 0)) {
                loose.add(strip);
                continue;
            }
            body.stream()
                    .filter(text -> text.x() >= strip.x() && text.right() <= strip.right())
                    .sorted(Comparator.comparingDouble(text -> -text.width()))
                    .forEach(text -> widen(columns, text));
        }
        // What stands outside of all headers can only be the outermost column's: it tells of those further in.
        loose.sort(Comparator.comparing(strip -> isBetween(headers, strip)));
        for (Box strip : loose) {
            int column = beside(headers, filled, strip);
            filled[column] = true;
            columns.set(column, columns.get(column).union(strip));
        }
        List<Double> edges = new ArrayList<>();
        edges.add(columns.getFirst().x());
        for (int i = 1; i < columns.size(); i++) {
            edges.add((columns.get(i - 1).right() + columns.get(i).x()) / 2);
        }
        edges.add(columns.stream().mapToDouble(Box::right).max().orElseThrow());
        return new ColumnStrips(ascending(edges));
    }

    private static boolean isBetween(List<Box> headers, Box strip) {
        return strip.x() > headers.getFirst().x()
                && strip.x() < headers.getLast().x();
    }

    /**
     * The column of a strip that no header stands above, since its texts are short and set to one side: the neighbour
     * that has no texts of its own, else the nearer one.
     *
     * @param filled which headers have texts below them, or had some dealt out to them
     */
    private static int beside(List<Box> headers, boolean[] filled, Box strip) {
        int next = 0;
        while (next < headers.size() && headers.get(next).x() < strip.x()) {
            next++;
        }
        int right = next;
        int left = next - 1;
        if (left < 0 || right == headers.size()) {
            return left < 0 ? 0 : left;
        }
        if (filled[left] != filled[right]) {
            return filled[left] ? right : left;
        }
        double toLeft = strip.x() - headers.get(left).right();
        double toRight = headers.get(right).x() - strip.right();
        return toLeft < toRight ? left : right;
    }

    /** Without the texts that alone bridge the white between two columns: a total's label stands across both. */
    static List<Box> unbridged(List<Box> body) {
        if (body.size() < FEW) {
            return body;
        }
        int strips = merged(body).size();
        List<Box> left = new ArrayList<>(body);
        for (Box text : body) {
            List<Box> others = new ArrayList<>(left);
            others.remove(text);
            int without = merged(others).size();
            if (without > strips) {
                left = others;
                strips = without;
            }
        }
        return left;
    }

    /** Texts above each other are of one column. */
    static List<Box> merged(List<Box> leaves) {
        List<Box> ordered = new ArrayList<>(leaves);
        ordered.sort((a, b) -> Double.compare(a.x(), b.x()));
        List<Box> columns = new ArrayList<>();
        for (Box leaf : ordered) {
            if (!columns.isEmpty() && columns.getLast().right() > leaf.x()) {
                columns.add(columns.removeLast().union(leaf));
            } else {
                columns.add(leaf);
            }
        }
        return columns;
    }

    /**
     * Widens the column that a text below belongs to: the one that it shares most with, else the nearest. Never over a
     * neighbour's header.
     */
    private static void widen(List<Box> columns, Box text) {
        int best = nearest(columns, text);
        Box column = columns.get(best);
        double left =
                best == 0 ? Double.NEGATIVE_INFINITY : columns.get(best - 1).right();
        double right = best + 1 == columns.size()
                ? Double.POSITIVE_INFINITY
                : columns.get(best + 1).x();
        double from = Math.min(column.x(), Math.max(left, text.x()));
        double to = Math.max(column.right(), Math.min(right, text.right()));
        columns.set(best, Box.between(from, column.y(), to, column.bottom()));
    }

    private static int nearest(List<Box> columns, Box text) {
        int best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < columns.size(); i++) {
            Box column = columns.get(i);
            double gap = Math.max(column.x() - text.right(), text.x() - column.right());
            double distance = gap > 0 ? gap : -column.horizontalOverlap(text);
            if (distance < least) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    private static List<Double> ascending(List<Double> edges) {
        List<Double> ordered = new ArrayList<>();
        for (double edge : edges) {
            ordered.add(ordered.isEmpty() ? edge : Math.max(edge, ordered.getLast()));
        }
        return ordered;
    }

    int count() {
        return edges.size() - 1;
    }

    double left() {
        return edges.getFirst();
    }

    double right() {
        return edges.getLast();
    }

    /**
     * True if a text stands in one column, as far as these are known: it reaches into a neighbour by a quarter of its
     * width at most.
     */
    boolean holds(Box text) {
        return edges.subList(1, count()).stream()
                .noneMatch(edge -> Math.min(edge - text.x(), text.right() - edge) > text.width() / 4);
    }

    /** The column that holds most of a text. */
    int of(Box text) {
        int best = 0;
        double most = -1;
        for (int c = 0; c < count(); c++) {
            double shared = Math.min(edges.get(c + 1), text.right()) - Math.max(edges.get(c), text.x());
            if (c == 0 || shared > most) {
                best = c;
                most = shared;
            }
        }
        return best;
    }
}
