package org.tabularium.service.http.export;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.OtherTable;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.disclosure.Table;
import org.tabularium.service.http.export.Sheet.Value;

/** The tables, grids, declarations and other tables of a disclosure as sheets. */
public final class Sheets {

    /** A column of a grid: its printed header, and where its cells are. */
    private record GridColumn(String header, Function<Indicator, Cell> cell) {}

    private static final List<GridColumn> GRID = List.of(
            new GridColumn("一级指标", Indicator::level1),
            new GridColumn("二级指标", Indicator::level2),
            new GridColumn("三级指标", Indicator::level3),
            new GridColumn("绩效指标描述", Indicator::description),
            new GridColumn("指标值", Indicator::value),
            new GridColumn("指标值确定依据", Indicator::basis));

    private Sheets() {}

    /** All of a disclosure, tables first, each kind in document order. */
    public static List<Sheet> of(Disclosure disclosure) {
        return Stream.of(
                        disclosure.tables().stream().map(Sheets::table),
                        disclosure.performanceTargets().stream().map(Sheets::grid),
                        disclosure.projectDeclarations().stream().map(Sheets::declaration),
                        disclosure.otherTables().stream().map(Sheets::other))
                .flatMap(sheets -> sheets)
                .toList();
    }

    /** The one of an id; empty if there is none. */
    public static Optional<Sheet> find(Disclosure disclosure, String id) {
        return of(disclosure).stream().filter(sheet -> sheet.id().equals(id)).findFirst();
    }

    private static Sheet table(Table table) {
        List<List<String>> headers = table.columns().stream()
                .map(column -> column.header().isEmpty() ? List.of(column.key()) : column.header())
                .toList();
        List<List<Value>> rows = table.rows().stream()
                .map(row -> table.columns().stream()
                        .map(Column::key)
                        .map(key -> Value.of(row.cells().get(key)))
                        .toList())
                .toList();
        List<String> lead = new ArrayList<>();
        if (table.organisation() != null && table.organisation().name() != null) {
            lead.add(table.organisation().name());
        }
        if (table.unit() != null) {
            lead.add("单位：" + table.unit());
        }
        return new Sheet(table.id(), orEmpty(table.title()), lead, headers, rows, table.notes());
    }

    private static Sheet grid(PerformanceTarget target) {
        List<GridColumn> columns = GRID.stream()
                .filter(column -> target.indicators().stream()
                        .anyMatch(indicator -> column.cell().apply(indicator) != null))
                .toList();
        List<GridColumn> shown = columns.isEmpty() ? GRID : columns;
        return new Sheet(
                target.id(),
                target.projectName() == null ? "" : target.projectName().text(),
                target.goals().stream().map(Cell::text).toList(),
                shown.stream().map(column -> List.of(column.header())).toList(),
                target.indicators().stream()
                        .map(indicator -> shown.stream()
                                .map(column -> Value.of(column.cell().apply(indicator)))
                                .toList())
                        .toList(),
                List.of());
    }

    private static Sheet declaration(ProjectDeclaration declaration) {
        List<List<Value>> rows = new ArrayList<>();
        declaration.fields().forEach((key, cell) -> rows.add(field(key, cell)));
        declaration
                .funds()
                .forEach((side, sources) ->
                        sources.forEach((source, cell) -> rows.add(field("funds." + side + "." + source, cell))));
        declaration.goals().forEach((side, cell) -> rows.add(field("goals." + side, cell)));
        declaration
                .indicators()
                .forEach((side, indicators) ->
                        indicators.forEach(indicator -> rows.add(indicator("indicators." + side, indicator))));
        Cell name = declaration.fields().get("projectName");
        return new Sheet(
                declaration.id(),
                name == null ? "" : name.text(),
                declaration.unit() == null ? List.of() : List.of("单位：" + declaration.unit()),
                Stream.of("栏目", "一级指标", "二级指标", "三级指标", "内容").map(List::of).toList(),
                rows,
                List.of());
    }

    private static List<Value> field(String key, Cell cell) {
        return List.of(Value.of(key), Value.NOTHING, Value.NOTHING, Value.NOTHING, Value.of(cell));
    }

    private static List<Value> indicator(String key, Indicator indicator) {
        return List.of(
                Value.of(key),
                Value.of(indicator.level1()),
                Value.of(indicator.level2()),
                Value.of(indicator.level3()),
                Value.of(indicator.value()));
    }

    private static Sheet other(OtherTable table) {
        int width = table.rows().stream().mapToInt(List::size).max().orElse(1);
        List<List<Value>> rows = table.rows().stream()
                .map(row -> {
                    List<Value> values = new ArrayList<>(Collections.nCopies(width, Value.NOTHING));
                    for (int i = 0; i < row.size(); i++) {
                        values.set(i, Value.of(row.get(i)));
                    }
                    return values;
                })
                .map(List::copyOf)
                .toList();
        List<List<String>> headers = Stream.iterate(1, column -> column + 1)
                .limit(width)
                .map(column -> List.of(Integer.toString(column)))
                .toList();
        return new Sheet(table.id(), orEmpty(table.title()), List.of(), headers, rows, List.of());
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
