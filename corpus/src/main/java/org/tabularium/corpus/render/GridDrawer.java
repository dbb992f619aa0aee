package org.tabularium.corpus.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tabularium.corpus.render.DrawnTable.DrawnCell;
import org.tabularium.corpus.render.Piece.Align;
import org.tabularium.corpus.truth.TruthGrid;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;

/** Draws a performance grid: the goals, then the indicators, equal labels merged. */
final class GridDrawer {

    /** Level 1 and 2: the columns whose equal neighbours are one cell. */
    private static final int MERGED_COLUMNS = 2;

    private static final double WISHED = 9;
    private static final double LEAST = 4;

    private GridDrawer() {}

    static DrawnTable draw(FormDefinition form, TruthGrid grid, Style style, int year) {
        List<ColumnDefinition> columns = form.columns();
        List<DrawnCell> cells = new ArrayList<>();
        int row = 0;
        String goals = form.fields().stream()
                .filter(field -> field.paths().contains("goals"))
                .map(field -> field.labels().getFirst())
                .findFirst()
                .orElse(null);
        if (goals != null) {
            cells.add(new DrawnCell(0, 0, 1, 1, goals, Align.CENTRE));
            cells.add(new DrawnCell(0, 1, 1, columns.size() - 1, String.join("\n", grid.goals()), Align.LEFT));
            row++;
        }
        List<List<String>> paths = columns.stream()
                .map(column -> column.header().stream()
                        .map(words -> FormColumns.wording(words, style, year))
                        .toList())
                .toList();
        cells.addAll(Header.cells(paths, row));
        row += Header.depth(paths);
        int header = row;
        List<List<String>> texts = grid.indicators().stream()
                .map(indicator -> texts(columns, indicator))
                .toList();
        cells.addAll(merged(texts, row));
        row += texts.size();
        return new DrawnTable(
                Collections.nCopies(columns.size(), WISHED),
                Collections.nCopies(columns.size(), LEAST),
                header,
                row,
                cells);
    }

    private static List<String> texts(List<ColumnDefinition> columns, Map<String, String> indicator) {
        return columns.stream()
                .map(column -> indicator.getOrDefault(column.key(), ""))
                .toList();
    }

    /** Cells of rows in which equal labels of the first two columns, below each other, are one cell. */
    static List<DrawnCell> merged(List<List<String>> rows, int firstRow) {
        List<DrawnCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                if (c < MERGED_COLUMNS && r > 0 && continues(rows, r, c)) {
                    continue;
                }
                int end = r + 1;
                while (c < MERGED_COLUMNS && end < rows.size() && continues(rows, end, c)) {
                    end++;
                }
                Align align = c < MERGED_COLUMNS ? Align.CENTRE : Align.LEFT;
                cells.add(new DrawnCell(firstRow + r, c, end - r, 1, rows.get(r).get(c), align));
            }
        }
        return cells;
    }

    /** True if a label is that of the row above, and so are the labels to its left. */
    private static boolean continues(List<List<String>> rows, int row, int column) {
        for (int c = 0; c <= column; c++) {
            if (!Objects.equals(rows.get(row).get(c), rows.get(row - 1).get(c))) {
                return false;
            }
        }
        return true;
    }
}
