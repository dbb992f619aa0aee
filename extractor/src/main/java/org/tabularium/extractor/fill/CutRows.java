package org.tabularium.extractor.fill;

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

    /** The same rows; in halves of rows what is blank wants a look. */
    static List<Row> marked(List<Row> rows, List<ColumnDefinition> columns) {
        return rows.stream().map(row -> marked(row, columns)).toList();
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
