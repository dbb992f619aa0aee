package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.extractor.grid.HeaderSpans.Span;
import org.tabularium.models.geometry.Box;

/**
 * The columns of a table whose header cells are set in their middles, as these forms are printed: then a column ends as
 * far to the right of its header's middle as it begins to the left, and one edge gives all others. That edge is where
 * fewest texts are cut.
 */
final class CentredColumns {

    /** How fine the first edge is looked for, in points: a third of the narrowest padding. */
    private static final double STEP = 0.5;

    /** Header words are centred up to rounding and a border's width, in points. */
    private static final double ROUNDING = 1.5;

    /** An edge that a spread header cell shows counts as much as this many texts: they may be too long for their cells. */
    private static final int HEAD = 3;

    private final List<Box> leaves;
    private final List<Span> heads;
    private final List<Box> body;

    private CentredColumns(List<Box> leaves, List<Span> heads, List<Box> body) {
        this.leaves = leaves;
        this.heads = heads;
        this.body = body;
    }

    /**
     * The columns; empty if the header is not centred.
     *
     * @param leaves the box right above each column, left to right
     * @param heads the cells above several columns
     * @param body the texts below
     */
    static Optional<ColumnStrips> of(List<Box> leaves, List<Span> heads, List<Box> body) {
        return new CentredColumns(leaves, heads, body).widest();
    }

    /** How many texts the edges of columns cut or leave out. */
    static int cuts(List<Double> edges, List<Box> texts) {
        int cuts = 0;
        for (Box text : texts) {
            boolean cut = edges.stream().anyMatch(edge -> edge > text.x() + 1 && edge < text.right() - 1);
            boolean out = text.right() < edges.getFirst() || text.x() > edges.getLast();
            cuts += cut || out ? 1 : 0;
        }
        return cuts;
    }

    /** The middle of the widest range of first edges that cut fewest texts. */
    private Optional<ColumnStrips> widest() {
        double first = leaves.getFirst().x();
        double reach = leaves.getLast().right() - first;
        int least = Integer.MAX_VALUE;
        List<Double> best = List.of();
        List<Double> run = new ArrayList<>();
        for (double from = first - reach; from <= first + ROUNDING; from += STEP) {
            int cost = cost(edges(from));
            if (cost > least || cost == Integer.MAX_VALUE) {
                run = new ArrayList<>();
                continue;
            }
            if (cost < least) {
                least = cost;
                best = List.of();
                run = new ArrayList<>();
            }
            run.add(from);
            best = run.size() > best.size() ? List.copyOf(run) : best;
        }
        return best.isEmpty()
                ? Optional.empty()
                : Optional.of(new ColumnStrips(edges((best.getFirst() + best.getLast()) / 2)));
    }

    private List<Double> edges(double from) {
        List<Double> edges = new ArrayList<>();
        edges.add(from);
        for (Box leaf : leaves) {
            edges.add(2 * leaf.centerX() - edges.getLast());
        }
        return edges;
    }

    private int cost(List<Double> edges) {
        for (int i = 0; i < leaves.size(); i++) {
            boolean inside = edges.get(i) <= leaves.get(i).x() + ROUNDING
                    && edges.get(i + 1) >= leaves.get(i).right() - ROUNDING;
            if (!inside) {
                return Integer.MAX_VALUE;
            }
        }
        int cost = cuts(edges, body);
        for (Span head : heads) {
            double middle = (edges.get(head.from()) + edges.get(head.to())) / 2;
            cost += Math.abs(middle - head.cell().box().centerX()) > ROUNDING ? HEAD : 0;
        }
        return cost;
    }
}
