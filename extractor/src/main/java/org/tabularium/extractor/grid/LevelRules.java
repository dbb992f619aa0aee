package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.document.Page;

/**
 * The level rules of a table without upright ones: those across it part its rows, and where such a rule leaves a column
 * out, one cell of that column stands beside both rows.
 *
 * @param lines the pieces of each rule, top to bottom
 * @param strips the table's columns
 */
record LevelRules(List<List<Edge>> lines, ColumnStrips strips) {

    /** A rule that reaches over half of a table and more parts rows: labels that span rows stand in fewer columns. */
    private static final double ACROSS = 0.5;

    /** Pieces of one rule lie at one place up to the rounding to whole pixels of a screen, in points. */
    private static final double SAME_LINE = 1;

    LevelRules {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /** Those of a page that lie across the columns of a table. */
    static LevelRules of(Page page, ColumnStrips strips) {
        List<List<Edge>> lines = new ArrayList<>();
        for (Edge edge : Edge.join(page.rules(), true)) {
            boolean beside = edge.to() <= strips.left() || edge.from() >= strips.right();
            if (beside) {
                continue;
            }
            if (lines.isEmpty() || edge.at() - lines.getLast().getFirst().at() > SAME_LINE) {
                lines.add(new ArrayList<>());
            }
            lines.getLast().add(edge);
        }
        double least = ACROSS * (strips.right() - strips.left());
        lines.removeIf(line -> line.stream().mapToDouble(Edge::length).sum() < least);
        return new LevelRules(lines, strips);
    }

    /** Where they lie, top to bottom, in points. */
    List<Double> heights() {
        return lines.stream().map(line -> line.getFirst().at()).toList();
    }

    /** True if none of the rules between two heights, of which there is one at least, runs below a column. */
    boolean open(int column, double top, double bottom) {
        double left = strips.edges().get(column);
        double right = strips.edges().get(column + 1);
        List<List<Edge>> between = lines.stream()
                .filter(line -> line.getFirst().at() > top && line.getFirst().at() < bottom)
                .toList();
        return !between.isEmpty() && between.stream().allMatch(line -> over(line, left, right) < (right - left) / 2);
    }

    private static double over(List<Edge> line, double left, double right) {
        return line.stream()
                .mapToDouble(edge -> Math.max(0, Math.min(right, edge.to()) - Math.max(left, edge.from())))
                .sum();
    }
}
