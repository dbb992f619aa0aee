package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The columns of a table whose file knows only each cell's edges: the strips between all edges of the table.
 *
 * @param edges in twips (1/20 point), ascending
 */
record ColumnEdges(List<Integer> edges) {

    /**
     * Edges closer than this are one, in twips: Word writes one column's edges a few twips apart from row to row, and no
     * column with text in it is 3 points narrow.
     */
    private static final int TOLERANCE = 60;

    ColumnEdges {
        edges = List.copyOf(edges);
    }

    /** Of all edges of all cells, in any order. */
    static ColumnEdges of(Collection<Integer> all) {
        List<Integer> apart = new ArrayList<>();
        for (int edge : new TreeSet<>(all)) {
            if (apart.isEmpty() || edge - apart.getLast() > TOLERANCE) {
                apart.add(edge);
            }
        }
        return new ColumnEdges(apart);
    }

    /** The column that begins at an edge. */
    int index(int edge) {
        int index = 0;
        while (index + 1 < edges.size() && edges.get(index + 1) <= edge) {
            index++;
        }
        return index;
    }
}
