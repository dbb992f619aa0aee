package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.form.ColumnType;

/**
 * A table as reconciliation sees it.
 *
 * @param table the table
 * @param unit what its figures are multiplied with to give 元; {@code null} if no unit is printed
 * @param halves left to right; one in a plain table
 * @param figures its amounts by column, then by row
 */
record Sheet(Table table, BigDecimal unit, List<Half> halves, Map<String, Map<Integer, Figure>> figures) {

    /** The amount of a row in a column; {@code null} if there is no such cell. */
    Figure figure(int row, String column) {
        return figures.getOrDefault(column, Map.of()).get(row);
    }

    /** The half that a column of amounts belongs to. */
    Optional<Half> half(String column) {
        return halves.stream().filter(half -> half.amounts().contains(column)).findFirst();
    }

    boolean prints(String column) {
        return figures.containsKey(column);
    }

    /** All amount columns, left to right. */
    List<String> amounts() {
        return table.columns().stream()
                .filter(column -> column.type() == ColumnType.AMOUNT)
                .map(Column::key)
                .distinct()
                .toList();
    }

    /** The line that rules call so, in the half of a column, else in any; {@code null} if it is not printed. */
    Line keyed(Half half, String key) {
        Line own = half.keyed(key);
        return own != null
                ? own
                : halves.stream()
                        .map(each -> each.keyed(key))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }
}
