package org.tabularium.corpus.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;

/**
 * What stands in columns that the contract has no place for: figures of about the size of those beside them, of the year
 * before or in other parts, changes in per cent, and whose a row is.
 */
final class AsideCells {

    /** Of a row's largest figure, in per cent: another year's is about the same, a part is less. */
    private static final int ABOUT = 120;

    private static final String UNIT = "asideUnit";
    private static final int[] CHANGES = {-3000, 9000};

    private final List<ColumnDefinition> asides;
    private final List<ColumnDefinition> amounts;
    private final AmountStyle style;
    private final View view;
    private final Dice dice;

    AsideCells(List<ColumnDefinition> columns, AmountStyle style, View view, Dice dice) {
        this.asides = columns.stream()
                .filter(column -> TruthTable.isAside(column.key()) && column.type() != ColumnType.LINE)
                .toList();
        this.amounts = columns.stream()
                .filter(column -> column.type() == ColumnType.AMOUNT && !TruthTable.isAside(column.key()))
                .toList();
        this.style = style;
        this.view = view;
        this.dice = dice;
    }

    /**
     * The rows with these columns filled.
     *
     * @param empty true if the form states no amounts: these state none either
     */
    List<Map<String, String>> fill(List<Map<String, String>> rows, boolean empty) {
        List<Map<String, String>> filled = new ArrayList<>();
        for (Map<String, String> row : rows) {
            Map<String, String> copy = new LinkedHashMap<>(row);
            asides.forEach(column -> copy.put(column.key(), empty ? "" : text(column, row)));
            filled.add(copy);
        }
        return filled;
    }

    private String text(ColumnDefinition column, Map<String, String> row) {
        BigDecimal largest = largest(row);
        return switch (column.type()) {
            case AMOUNT -> largest.signum() == 0 ? style.zero() : amount(largest);
            case QUANTITY -> largest.signum() == 0 ? "" : change();
            default -> column.key().startsWith(UNIT) && !isSum(row) ? unit(column) : "";
        };
    }

    private String amount(BigDecimal largest) {
        BigDecimal share = BigDecimal.valueOf(dice.between(1, ABOUT), 2);
        BigDecimal figure = largest.multiply(share).setScale(style.decimals(), RoundingMode.HALF_UP);
        String sign = dice.oneIn(8) ? "-" : "";
        return figure.signum() == 0 ? style.zero() : sign + figure.toPlainString();
    }

    private String change() {
        return BigDecimal.valueOf(dice.between(CHANGES[0], CHANGES[1]), 2) + "%";
    }

    private String unit(ColumnDefinition column) {
        Department.Unit unit = view.units().getFirst();
        return column.key().endsWith("Name") ? unit.name() : unit.code() == null ? "" : unit.code();
    }

    private static boolean isSum(Map<String, String> row) {
        return row.values().contains("合计");
    }

    private BigDecimal largest(Map<String, String> row) {
        return amounts.stream()
                .map(column -> row.getOrDefault(column.key(), "").replace(",", ""))
                .filter(text -> text.matches("\\d+(\\.\\d+)?"))
                .map(BigDecimal::new)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
    }
}
