package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tabularium.extractor.recognise.BoundColumn;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.document.Origin;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;

/**
 * Codes that a scan lost. A form codes its items or does not: where most items of a column have a code, a scanned one
 * without has lost it, to a stamp or to the cell beside, and a person should look. Totals have none.
 */
final class LostCodes {

    /** So many items with a code for each without. */
    private static final int MOST = 3;

    private LostCodes() {}

    /** The same rows; blank codes that were lost want a look. */
    static List<Row> marked(List<Row> rows, List<BoundColumn> columns) {
        List<Row> marked = new ArrayList<>(rows);
        List<ColumnDefinition> definitions =
                columns.stream().map(BoundColumn::definition).toList();
        for (ColumnDefinition code : definitions) {
            if (code.type() != ColumnType.CODE) {
                continue;
            }
            definitions.stream()
                    .filter(column -> column.type() == ColumnType.LABEL && Objects.equals(column.side(), code.side()))
                    .findFirst()
                    .ifPresent(name -> mark(marked, code, name));
        }
        return marked;
    }

    private static void mark(List<Row> rows, ColumnDefinition code, ColumnDefinition name) {
        List<Integer> blank = new ArrayList<>();
        int coded = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Cell printed = row.cells().get(code.key());
            if (printed != null && isScannedItem(row, name)) {
                boolean lost = printed.text().isBlank();
                coded += lost ? 0 : 1;
                if (lost) {
                    blank.add(i);
                }
            }
        }
        if (coded >= MOST * blank.size()) {
            blank.forEach(i -> rows.set(i, reviewed(rows.get(i), code.key())));
        }
    }

    private static boolean isScannedItem(Row row, ColumnDefinition name) {
        Cell label = row.cells().get(name.key());
        Row.Rank whole = row.ranks().get(Row.WHOLE);
        Row.Rank rank = name.side() == null ? whole : row.ranks().getOrDefault(name.side(), whole);
        return label != null
                && label.origin() == Origin.OCR
                && !label.text().isBlank()
                && rank != null
                && rank.kind() == RowKind.ITEM;
    }

    private static Row reviewed(Row row, String column) {
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        cells.computeIfPresent(column, (key, cell) -> cell.reviewed(true));
        return new Row(row.id(), row.ranks(), cells);
    }
}
