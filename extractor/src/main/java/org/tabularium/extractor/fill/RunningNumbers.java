package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.recognise.BoundColumn;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Wording;

/**
 * Rows that a form numbers: where it is not sure which number was read, and one of the readings is the next one, that is
 * the likelier. A person still looks.
 */
final class RunningNumbers {

    private RunningNumbers() {}

    /** The same rows, their unsure numbers chosen so that they go on from the row above. */
    static List<Row> settled(List<Row> rows, List<BoundColumn> columns) {
        List<Row> settled = new ArrayList<>(rows);
        columns.stream()
                .map(BoundColumn::definition)
                .filter(column -> column.type() == ColumnType.LINE)
                .forEach(column -> settle(settled, column.key()));
        return settled;
    }

    private static void settle(List<Row> rows, String key) {
        for (int i = 1; i < rows.size(); i++) {
            Cell above = rows.get(i - 1).cells().get(key);
            Cell cell = rows.get(i).cells().get(key);
            if (above != null && cell != null && cell.review()) {
                String next = next(Wording.fold(above.text()));
                if (!Wording.same(cell.text(), next) && cell.alternatives().contains(next)) {
                    rows.set(i, with(rows.get(i), key, read(cell, next)));
                }
            }
        }
    }

    /** Empty if the number above is none. */
    private static String next(String above) {
        return above.matches("\\d{1,4}") ? String.valueOf(Integer.parseInt(above) + 1) : "";
    }

    private static Cell read(Cell cell, String reading) {
        List<String> others = new ArrayList<>(cell.alternatives());
        others.remove(reading);
        others.addFirst(cell.text());
        return new Cell(
                reading, cell.canonical(), cell.value(), cell.places(), cell.origin(), cell.confidence(), others, true);
    }

    private static Row with(Row row, String key, Cell cell) {
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        cells.put(key, cell);
        return new Row(row.id(), row.ranks(), cells);
    }
}
