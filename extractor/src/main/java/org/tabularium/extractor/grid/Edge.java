package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.document.Rule;

/**
 * A drawn line, as long as its pieces reach.
 *
 * @param level true if it runs left to right, false if top to bottom
 * @param at its place across its own direction: y of a level line, x of an upright one
 * @param from where it begins along its direction
 * @param to where it ends
 */
record Edge(boolean level, double at, double from, double to) {

    /**
     * Pieces of one line are drawn at one place up to rounding to whole pixels of a screen, which is three quarters of a
     * point.
     */
    private static final double SAME_LINE = 1;

    /** Between pieces of one line: corners left out where borders meet, dashes. No cell is so narrow. */
    private static final double GAP = 4;

    double length() {
        return to - from;
    }

    /** The edges that the rules of one direction make: pieces on one line joined over small gaps. */
    static List<Edge> join(List<Rule> rules, boolean level) {
        List<Edge> pieces = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.horizontal() == level) {
                pieces.add(
                        level
                                ? new Edge(
                                        true,
                                        rule.box().centerY(),
                                        rule.box().x(),
                                        rule.box().right())
                                : new Edge(
                                        false,
                                        rule.box().centerX(),
                                        rule.box().y(),
                                        rule.box().bottom()));
            }
        }
        pieces.sort(Comparator.comparingDouble(Edge::at));
        List<Edge> edges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= pieces.size(); i++) {
            if (i == pieces.size() || pieces.get(i).at() - pieces.get(i - 1).at() > SAME_LINE) {
                joinLine(pieces.subList(start, i), edges);
                start = i;
            }
        }
        return edges;
    }

    private static void joinLine(List<Edge> line, List<Edge> edges) {
        List<Edge> ordered = new ArrayList<>(line);
        ordered.sort(Comparator.comparingDouble(Edge::from));
        Edge open = ordered.getFirst();
        for (Edge piece : ordered.subList(1, ordered.size())) {
            if (piece.from() - open.to() <= GAP) {
                open = open.with(piece);
            } else {
                edges.add(open);
                open = piece;
            }
        }
        edges.add(open);
    }

    /** Both as one, where the longer lies. */
    private Edge with(Edge piece) {
        double place = length() >= piece.length() ? at : piece.at();
        return new Edge(level, place, Math.min(from, piece.from()), Math.max(to, piece.to()));
    }

    /** True if a crossing edge meets this one, up to a tolerance in points. */
    boolean meets(Edge crossing, double tolerance) {
        return crossing.at >= from - tolerance
                && crossing.at <= to + tolerance
                && at >= crossing.from - tolerance
                && at <= crossing.to + tolerance;
    }
}
