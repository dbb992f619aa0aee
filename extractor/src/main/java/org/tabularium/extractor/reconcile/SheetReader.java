package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;

/** Makes sheets of tables: figures in one unit, rows as items with codes and keys. */
final class SheetReader {

    private final FormLibrary forms;
    private final LineReader lines;

    SheetReader(FormLibrary forms, Codes codes, Map<String, List<List<String>>> nesting) {
        this.forms = forms;
        this.lines = new LineReader(forms, codes, nesting);
    }

    LineReader lines() {
        return lines;
    }

    /** The sheet of a table; its figures are added to {@code all}, which gives them their ids. */
    Sheet read(Table table, Integer year, Set<String> organisations, List<Figure> all) {
        FormDefinition form = table.layout() == null
                ? null
                : forms.definition(table.layout(), table.form()).orElse(null);
        Integer of = table.fiscalYear() == null ? year : table.fiscalYear();
        BigDecimal unit = unit(table, form);
        return new Sheet(table, unit, halves(table, form, of, organisations), figures(table, unit, all));
    }

    private static BigDecimal unit(Table table, FormDefinition form) {
        if (table.unit() != null) {
            return MoneyUnit.factor(table.unit());
        }
        return table.columns().stream()
                .filter(column -> column.type() == ColumnType.AMOUNT)
                .flatMap(column -> column.header().stream())
                .map(MoneyUnit::factor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(
                        () -> form == null || form.defaultUnit() == null ? null : MoneyUnit.factor(form.defaultUnit()));
    }

    /** A half starts where columns of words or codes follow amounts. */
    private List<Half> halves(Table table, FormDefinition form, Integer year, Set<String> organisations) {
        List<List<Column>> parts = new ArrayList<>();
        boolean amountsSeen = true;
        for (Column column : table.columns()) {
            boolean names = column.type() == ColumnType.LABEL || column.type() == ColumnType.CODE;
            if (amountsSeen && (names || parts.isEmpty())) {
                parts.add(new ArrayList<>());
                amountsSeen = false;
            }
            amountsSeen |= column.type() == ColumnType.AMOUNT;
            parts.getLast().add(column);
        }
        return parts.stream()
                .map(part -> half(table, form, part, new LineReader.Setting(year, organisations)))
                .toList();
    }

    private Half half(Table table, FormDefinition form, List<Column> part, LineReader.Setting setting) {
        String label = key(part, ColumnType.LABEL);
        String code = key(part, ColumnType.CODE);
        List<String> amounts = part.stream()
                .filter(column -> column.type() == ColumnType.AMOUNT)
                .map(Column::key)
                .toList();
        return new Half(
                label,
                code,
                amounts,
                lines.read(table, form, new LineReader.Columns(labels(part), code, amounts), setting));
    }

    private static List<String> labels(List<Column> part) {
        return part.stream()
                .filter(column -> column.type() == ColumnType.LABEL)
                .map(Column::key)
                .toList();
    }

    private static String key(List<Column> part, ColumnType type) {
        return part.stream()
                .filter(column -> column.type() == type)
                .map(Column::key)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, Amounts> figures(Table table, BigDecimal unit, List<Figure> all) {
        Map<String, Cell[]> cells = cells(table);
        Measure measure = Measure.of(unit, decimals(cells.values()));
        Map<String, Amounts> found = new LinkedHashMap<>();
        cells.forEach((column, down) -> {
            Figure[] figures = new Figure[down.length];
            for (int row = 0; row < down.length; row++) {
                if (down[row] != null) {
                    CellReference place = new CellReference(table.id(), row, column);
                    figures[row] = figure(all.size(), place, down[row], measure);
                    all.add(figures[row]);
                }
            }
            found.put(column, new Amounts(figures));
        });
        return found;
    }

    /** The cells of money by column, then by row; {@code null} where a row has none. */
    private static Map<String, Cell[]> cells(Table table) {
        Map<String, Cell[]> cells = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column.type() == ColumnType.AMOUNT) {
                cells.put(column.key(), new Cell[table.rows().size()]);
            }
        }
        for (int row = 0; row < table.rows().size(); row++) {
            Map<String, Cell> across = table.rows().get(row).cells();
            for (Map.Entry<String, Cell[]> down : cells.entrySet()) {
                Cell cell = across.get(down.getKey());
                down.getValue()[row] = cell == null || cell.state() == null ? null : cell;
            }
        }
        return cells;
    }

    /**
     * How amounts are printed in a table.
     *
     * @param unit as in {@link Figure}
     * @param decimals that most of its figures have
     * @param half half a unit of the last of them, in 元 if the unit is known
     */
    record Measure(BigDecimal unit, int decimals, BigDecimal half) {

        static Measure of(BigDecimal unit, int decimals) {
            return new Measure(unit, decimals, half(unit, decimals));
        }

        private static BigDecimal half(BigDecimal unit, int decimals) {
            BigDecimal half = BigDecimal.valueOf(5, decimals + 1);
            return unit == null ? half : half.multiply(unit);
        }

        private BigDecimal amount(BigDecimal number) {
            return unit == null ? number : number.multiply(unit);
        }

        private BigDecimal half(BigDecimal number) {
            return number.scale() > decimals ? half(unit, number.scale()) : half;
        }
    }

    /** A figure in a cell, reckoned in 元 if the unit is known. */
    static Figure figure(int id, CellReference place, Cell cell, Measure measure) {
        BigDecimal number = cell.number();
        return new Figure(
                id,
                place,
                null,
                cell.state(),
                number == null ? BigDecimal.ZERO : measure.amount(number),
                number == null ? measure.half() : measure.half(number),
                measure.unit(),
                cell.text(),
                cell.alternatives(),
                cell.origin() == Origin.OCR);
    }

    /**
     * The decimals that figures of a table have: the most frequent number among figures with decimals. A figure with
     * fewer lost zeros at its end, as spreadsheets print them; it is no less exact than its neighbours.
     */
    private static int decimals(Collection<Cell[]> columns) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Cell[] column : columns) {
            for (Cell cell : column) {
                BigDecimal number = cell == null ? null : cell.number();
                if (number != null && number.scale() > 0) {
                    counts.merge(number.scale(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(0);
    }
}
