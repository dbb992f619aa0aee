package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.form.ColumnType;

/**
 * A table as reconciliation sees it.
 *
 * @param table the table
 * @param unit what its figures are multiplied with to give 元; {@code null} if no unit is printed
 * @param halves left to right; one in a plain table
 * @param figures its amounts by column
 */
record Sheet(Table table, BigDecimal unit, List<Half> halves, Map<String, Amounts> figures) {

    /** The amount of a row in a column; {@code null} if there is no such cell. */
    Figure figure(int row, String column) {
        return column(column).at(row);
    }

    /** The amounts of a column; none if it is not printed. */
    Amounts column(String column) {
        return figures.getOrDefault(column, Amounts.NONE);
    }

    /** The half that a column of amounts belongs to; {@code null} if it is not printed. */
    Half half(String column) {
        for (Half half : halves) {
            if (half.amounts().contains(column)) {
                return half;
            }
        }
        return null;
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
        for (int i = 0; own == null && i < halves.size(); i++) {
            own = halves.get(i).keyed(key);
        }
        return own;
    }
}
