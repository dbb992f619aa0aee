package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.State;
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

    private static Map<String, Map<Integer, Figure>> figures(Table table, BigDecimal unit, List<Figure> all) {
        int decimals = decimals(table);
        Map<String, Map<Integer, Figure>> found = new LinkedHashMap<>();
        for (Column column : table.columns()) {
            if (column.type() != ColumnType.AMOUNT) {
                continue;
            }
            Map<Integer, Figure> down = found.computeIfAbsent(column.key(), key -> new HashMap<>());
            for (int row = 0; row < table.rows().size(); row++) {
                Cell cell = table.rows().get(row).cells().get(column.key());
                if (cell != null && cell.state() != null) {
                    CellReference place = new CellReference(table.id(), row, column.key());
                    Figure figure = figure(all.size(), place, cell, unit, decimals);
                    all.add(figure);
                    down.put(row, figure);
                }
            }
        }
        return found;
    }

    /** A figure in a cell, reckoned in 元 if the unit is known. */
    static Figure figure(int id, CellReference place, Cell cell, BigDecimal unit, int decimals) {
        BigDecimal factor = unit == null ? BigDecimal.ONE : unit;
        BigDecimal amount = cell.state() == State.VALUE ? cell.number().multiply(factor) : BigDecimal.ZERO;
        int printed = cell.number() == null
                ? decimals
                : Math.max(decimals, cell.number().scale());
        BigDecimal half = BigDecimal.valueOf(5, printed + 1).multiply(factor);
        return new Figure(
                id,
                place,
                null,
                cell.state(),
                amount,
                half,
                unit,
                cell.text(),
                cell.alternatives(),
                cell.origin() == Origin.OCR);
    }

    /**
     * The decimals that figures of a table have: the most frequent number among figures with decimals. A figure with
     * fewer lost zeros at its end, as spreadsheets print them; it is no less exact than its neighbours.
     */
    private static int decimals(Table table) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (Row row : table.rows()) {
            for (Cell cell : row.cells().values()) {
                BigDecimal number = cell.number();
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
