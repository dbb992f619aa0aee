package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.page.flow.DrawnRows.DrawnCell;
import org.tabularium.models.document.Content.Element;

/** A table of an .rtf while it is read: rows with each cell's right edge, from which its columns follow at its end. */
final class RtfTable {

    /** Width of a cell that no edge is stated for, in twips: only files with broken rows have one. */
    private static final int UNSTATED = 1000;

    /**
     * A cell as a row's definition has it.
     *
     * @param right its right edge, in twips
     * @param continued true if it goes on from the cell above
     * @param mergedLeft true if it is one with the cell to its left
     */
    record Definition(int right, boolean continued, boolean mergedLeft) {}

    /**
     * What the rows from here on are like.
     *
     * @param left the left edge of the first cell, in twips
     */
    record RowDefinition(int left, List<Definition> cells) {
        RowDefinition {
            cells = List.copyOf(cells);
        }
    }

    private record Row(RowDefinition definition, List<List<Element>> cells) {}

    private final List<Row> rows = new ArrayList<>();
    private List<List<Element>> open = new ArrayList<>();
    private List<Element> content = new ArrayList<>();

    /** Adds to the current cell. */
    void add(Element element) {
        content.add(element);
    }

    void endCell() {
        open.add(content);
        content = new ArrayList<>();
    }

    void endRow(RowDefinition definition) {
        if (!open.isEmpty()) {
            rows.add(new Row(definition, open));
            open = new ArrayList<>();
        }
    }

    /** The table, then what is nested in it; only its content if it is a frame around one cell. */
    List<Element> elements() {
        endRow(new RowDefinition(0, List.of()));
        List<List<Element>> contents =
                rows.stream().flatMap(row -> row.cells().stream()).toList();
        List<Element> nested = contents.stream()
                .flatMap(List::stream)
                .filter(Element.Table.class::isInstance)
                .toList();
        if (contents.size() == 1 && !nested.isEmpty()) {
            return contents.getFirst();
        }
        List<Element> all = new ArrayList<>();
        if (!contents.isEmpty()) {
            all.add(new Element.Table(drawn().grid()));
        }
        all.addAll(nested);
        return all;
    }

    private DrawnRows drawn() {
        List<Integer> all = new ArrayList<>();
        rows.forEach(row -> {
            all.add(row.definition().left());
            for (int c = 0; c < row.cells().size(); c++) {
                all.add(right(row.definition(), c));
            }
        });
        ColumnEdges edges = ColumnEdges.of(all);
        DrawnRows drawn = new DrawnRows();
        rows.forEach(row -> drawn.add(row(row, edges)));
        return drawn;
    }

    private static int right(RowDefinition row, int cell) {
        int stated = row.cells().size();
        if (cell < stated) {
            return row.cells().get(cell).right();
        }
        int last = stated == 0 ? row.left() : row.cells().getLast().right();
        return last + (cell - stated + 1) * UNSTATED;
    }

    private static List<DrawnCell> row(Row row, ColumnEdges edges) {
        List<DrawnCell> cells = new ArrayList<>();
        int next = edges.index(row.definition().left());
        for (int c = 0; c < row.cells().size(); c++) {
            int end = Math.max(next + 1, edges.index(right(row.definition(), c)));
            Definition own = c < row.definition().cells().size()
                    ? row.definition().cells().get(c)
                    : new Definition(0, false, false);
            if (own.mergedLeft() && !cells.isEmpty()) {
                DrawnCell left = cells.removeLast();
                cells.add(new DrawnCell(left.column(), end - left.column(), left.continued(), left.printed()));
            } else {
                cells.add(new DrawnCell(
                        next,
                        end - next,
                        own.continued(),
                        CellText.of(row.cells().get(c))));
            }
            next = end;
        }
        return cells;
    }
}
