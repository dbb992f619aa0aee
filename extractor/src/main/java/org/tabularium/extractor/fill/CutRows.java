package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.document.Origin;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;

/**
 * Rows of scans that a line which is none of the table's may have cut in two: the frame of a stamp, a crease. One half has
 * the words, the other the figures, and what is blank in each is no printed blank.
 */
final class CutRows {

    /** Words read at less than this are likelier wrong than right: something lies over them, or only a part is left. */
    private static final double LEGIBLE = 0.5;

    private CutRows() {}

    /**
     * The same rows; in halves of rows what is blank wants a look.
     *
     * @param rows top to bottom
     */
    static List<Row> marked(List<Row> rows, List<ColumnDefinition> columns) {
        List<Row> marked =
                new ArrayList<>(rows.stream().map(row -> marked(row, columns)).toList());
        for (int i = 1; i < marked.size(); i++) {
            if (areHalves(marked.get(i - 1), marked.get(i), columns)) {
                Row above = beside(marked.get(i - 1), marked.get(i), columns);
                marked.set(i, beside(marked.get(i), marked.get(i - 1), columns));
                marked.set(i - 1, above);
            }
        }
        return marked;
    }

    /**
     * True if one name stands beside two rows of which only one has a code: each coded row has a name of its own, so that an
     * edge of shade or a stroke between its figures cut it.
     */
    private static boolean areHalves(Row above, Row below, List<ColumnDefinition> columns) {
        boolean name = false;
        boolean code = false;
        for (ColumnDefinition column : columns) {
            Cell one = above.cells().get(column.key());
            Cell other = below.cells().get(column.key());
            if (one != null && other != null) {
                boolean same = one.origin() == Origin.OCR
                        && !one.text().isBlank()
                        && !one.places().isEmpty()
                        && one.places().equals(other.places());
                name |= column.type() == ColumnType.LABEL && same;
                code |= column.type() == ColumnType.CODE
                        && one.text().isBlank() != other.text().isBlank();
            }
        }
        return name && code;
    }

    /** A half of a row: its blank amounts want a look where the other half has figures. */
    private static Row beside(Row half, Row other, List<ColumnDefinition> columns) {
        Map<String, Cell> cells = new LinkedHashMap<>(half.cells());
        for (ColumnDefinition column : columns) {
            Cell figure = other.cells().get(column.key());
            if (column.type() == ColumnType.AMOUNT
                    && figure != null
                    && !figure.text().isBlank()) {
                cells.computeIfPresent(column.key(), (key, cell) -> cell.text().isBlank() ? cell.reviewed(true) : cell);
            }
        }
        return new Row(half.id(), half.ranks(), cells);
    }

    private static Row marked(Row row, List<ColumnDefinition> columns) {
        boolean figures = false;
        boolean words = false;
        boolean illegible = false;
        for (ColumnDefinition column : columns) {
            Cell cell = row.cells().get(column.key());
            if (cell != null && cell.origin() == Origin.OCR && !cell.text().isBlank()) {
                boolean label = column.type() == ColumnType.LABEL;
                figures |= column.type() == ColumnType.AMOUNT;
                words |= label || column.type() == ColumnType.CODE;
                illegible |= label && cell.canonical() == null && cell.confidence() < LEGIBLE;
            }
        }
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        for (ColumnDefinition column : columns) {
            boolean amount = column.type() == ColumnType.AMOUNT;
            boolean named = column.type() == ColumnType.LABEL || column.type() == ColumnType.CODE;
            if ((amount && illegible) || (named && figures && !words)) {
                cells.computeIfPresent(column.key(), (key, cell) -> cell.text().isBlank() ? cell.reviewed(true) : cell);
            }
        }
        return cells.equals(row.cells()) ? row : new Row(row.id(), row.ranks(), cells);
    }
}
