package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.extractor.recognise.BoundColumn;
import org.tabularium.extractor.recognise.FieldLabel;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** The rows of indicators in a performance grid or declaration, side by side lists told apart. */
final class IndicatorList {

    /** The side of a grid that has one list. */
    static final String ONLY = "";

    private static final String VALUE = "value";
    private static final String RELATION = "relation";
    private static final String UNIT = "valueUnit";

    private static final Cell NOTHING = Cell.of(Printed.NOTHING);

    private final QuantityReader quantities = new QuantityReader();
    private final CellReader cells = new CellReader();
    private final Recognised.Form form;
    private final Map<String, List<String>> levels;

    /** @param levels the names that the upper levels may have, by column */
    IndicatorList(Recognised.Form form, Map<String, List<String>> levels) {
        this.form = form;
        this.levels = levels;
    }

    /** The indicators by side, top to bottom; a row that says nothing on a side is none of it. */
    Map<String, List<Indicator>> read() {
        Map<String, List<Indicator>> sides = new LinkedHashMap<>();
        for (BoundColumn column : form.binding().bound()) {
            if (side(column) != null) {
                sides.putIfAbsent(side(column), new ArrayList<>());
            }
        }
        if (sides.isEmpty()) {
            sides.put(ONLY, new ArrayList<>());
        }
        Grid grid = form.table().grid();
        for (int r = form.header().body(); r < grid.rows() && !endsList(grid, r); r++) {
            if (!repeatsHeader(grid, r) && !hasFieldLabel(grid, r)) {
                addRow(sides, r);
            }
        }
        return sides;
    }

    private static String side(BoundColumn column) {
        return column.definition().side();
    }

    private void addRow(Map<String, List<Indicator>> sides, int r) {
        Map<BoundColumn, Printed> printed =
                whole(new BodyRow(form, r).cells(form.binding().bound()));
        sides.forEach((side, list) -> {
            Map<String, Cell> parts = new LinkedHashMap<>();
            boolean own = false;
            for (Map.Entry<BoundColumn, Printed> entry : printed.entrySet()) {
                String columnSide = side(entry.getKey());
                if (columnSide == null || columnSide.equals(side)) {
                    String key = entry.getKey().definition().key();
                    parts.put(
                            key,
                            key.equals(VALUE)
                                    ? cells.value(entry.getValue())
                                    : cells.read(
                                            entry.getValue(),
                                            ColumnType.TEXT,
                                            levels.getOrDefault(key, List.of()),
                                            null));
                    own |= !entry.getValue().isBlank() && !key.equals("level1") && !key.equals("level2");
                }
            }
            if (own) {
                list.add(indicator(parts, list.isEmpty() ? null : list.getLast()));
            }
        });
    }

    /** A value with its sign and unit, where a form prints these in columns of their own. */
    private Map<BoundColumn, Printed> whole(Map<BoundColumn, Printed> printed) {
        Map<BoundColumn, Printed> whole = new LinkedHashMap<>(printed);
        printed.forEach((column, own) -> {
            if (column.definition().key().equals(VALUE)) {
                Printed sign = beside(printed, column, RELATION);
                Printed signed = quantities.isRelation(sign.text()) ? sign.join(own) : own;
                whole.put(column, signed.join(beside(printed, column, UNIT)));
            }
        });
        whole.keySet().removeIf(column -> isPart(column.definition().key()));
        return whole;
    }

    private static boolean isPart(String key) {
        return key.equals(RELATION) || key.equals(UNIT);
    }

    /** What stands in a column of the same list as another; nothing if there is none. */
    private static Printed beside(Map<BoundColumn, Printed> printed, BoundColumn column, String key) {
        return printed.entrySet().stream()
                .filter(entry -> entry.getKey().definition().key().equals(key)
                        && Objects.equals(side(entry.getKey()), side(column)))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Printed.NOTHING);
    }

    /** The upper levels stand once for all indicators below them where a form draws no spanning cell. */
    private Indicator indicator(Map<String, Cell> parts, Indicator above) {
        Cell level1 = inherited(parts.get("level1"), above == null ? null : above.level1());
        boolean sameParent =
                above != null && Wording.same(level1.text(), above.level1().text());
        Cell level2 = inherited(parts.get("level2"), sameParent ? above.level2() : null);
        Cell value = parts.getOrDefault(VALUE, NOTHING);
        return new Indicator(
                level1,
                level2,
                parts.getOrDefault("level3", NOTHING),
                parts.get("description"),
                value.worth(quantities.read(value.wording())),
                parts.get("basis"));
    }

    private static Cell inherited(Cell own, Cell above) {
        if (own == null) {
            return NOTHING;
        }
        return own.text().isBlank() && above != null ? above : own;
    }

    /**
     * The list ends where a labelled field begins again (负责人, 填报日期 …), unless it is the head of the grid printed
     * again on the next page, which a scan may have read otherwise than before.
     */
    private boolean endsList(Grid grid, int row) {
        return hasFieldLabel(grid, row) && !repeatsHead(grid, row);
    }

    private boolean hasFieldLabel(Grid grid, int row) {
        return labels(grid, row).findAny().isPresent();
    }

    private Stream<String> labels(Grid grid, int row) {
        return grid.row(row).stream()
                .filter(cell -> cell.row() == row && isFieldLabel(cell))
                .map(cell -> FieldLabel.fold(cell.text()));
    }

    /**
     * True if fields that stand above the header stand here again, and below them the header; or any fields where the grid
     * begins with its header, because a scan lost what stands above it.
     */
    private boolean repeatsHead(Grid grid, int row) {
        Set<String> above = IntStream.range(0, form.header().from())
                .boxed()
                .flatMap(r -> labels(grid, r))
                .collect(Collectors.toSet());
        int last = row;
        while (last < grid.rows()
                && hasFieldLabel(grid, last)
                && (form.header().from() == 0 || labels(grid, last).allMatch(above::contains))) {
            last++;
        }
        return last > row && last < grid.rows() && repeatsHeader(grid, last);
    }

    private boolean isFieldLabel(GridCell cell) {
        String text = FieldLabel.fold(cell.text());
        return !text.isEmpty()
                && form.definition().fields().stream()
                        .map(FieldDefinition::labels)
                        .flatMap(List::stream)
                        .anyMatch(label -> FieldLabel.fold(label).equals(text));
    }

    /** True if most cells of a row say what the header says: no indicator is called so, and a scan misreads a few. */
    private boolean repeatsHeader(Grid grid, int row) {
        List<String> header = texts(grid, form.header().from());
        List<String> own = texts(grid, row);
        return own.equals(header)
                || (own.size() > 1 && 2 * own.stream().filter(header::contains).count() > own.size());
    }

    private static List<String> texts(Grid grid, int row) {
        return grid.row(row).stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .map(cell -> Wording.fold(cell.text()))
                .toList();
    }
}
