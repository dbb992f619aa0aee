package org.tabularium.service.index;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.OtherTable;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Stage;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.geometry.Box;
import org.tabularium.service.ingest.IndexPort;

/** Writes a small disclosure for tests. Cells stand on page 1, a row each 20 points further down. */
final class Paper {

    private final String id;
    private final Organisation organisation;
    private final Integer year;
    private final List<Table> tables = new ArrayList<>();
    private final List<PerformanceTarget> targets = new ArrayList<>();
    private final List<ProjectDeclaration> declarations = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<OtherTable> others = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    Paper(String id, String organisation, Integer year) {
        this.id = id;
        this.organisation = organisation == null ? null : new Organisation(null, organisation);
        this.year = year;
    }

    /** A table of rows "code | name | total". */
    Paper expenditure(String unit, String... rows) {
        return table(
                "expenditure-summary",
                "部门预算支出总表",
                null,
                unit,
                List.of(
                        column("functionCode", ColumnType.CODE),
                        column("functionName", ColumnType.LABEL),
                        column("total", ColumnType.AMOUNT)),
                rows);
    }

    /** A table of rows whose cells stand apart by bars. */
    Paper table(String form, String title, Organisation of, String unit, List<Column> columns, String... rows) {
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            all.add(row(rows[i].split("\\|", -1), columns, i));
        }
        String number = "t" + (tables.size() + 1);
        tables.add(new Table(number, form, "test", title, of, null, unit, List.of(1), columns, all, List.of(), false));
        return this;
    }

    Paper target(String project, String goal, String... indicators) {
        List<Indicator> lines = new ArrayList<>();
        for (String line : indicators) {
            String[] cells = line.split("\\|", -1);
            lines.add(new Indicator(cell(cells[0]), cell(cells[1]), cell(cells[2]), null, cell(cells[3]), null));
        }
        targets.add(new PerformanceTarget(
                "p" + (targets.size() + 1), null, null, cell(project), List.of(1), List.of(cell(goal)), lines));
        return this;
    }

    Paper declaration(String project, String unit, String annualTotal, String overview) {
        Map<String, Cell> fields = new LinkedHashMap<>();
        fields.put("projectName", cell(project));
        fields.put("overview", cell(overview));
        declarations.add(new ProjectDeclaration(
                "d" + (declarations.size() + 1),
                null,
                null,
                unit,
                List.of(1),
                Map.of("annual", Map.of("total", amount(annualTotal, 0))),
                Map.of(),
                Map.of(
                        "annual",
                        List.of(new Indicator(cell("产出指标"), cell("数量指标"), cell("设备数量"), null, cell("≥3台"), null))),
                fields));
        return this;
    }

    Paper section(String title, String text) {
        sections.add(new Section(title, 1, text));
        return this;
    }

    Paper other(String title, List<List<String>> rows) {
        others.add(new OtherTable("u" + (others.size() + 1), title, List.of(1), rows));
        return this;
    }

    Paper finding(Finding finding) {
        findings.add(finding);
        return this;
    }

    IndexPort.Entry entry() {
        return new IndexPort.Entry(id, List.of(id + ".pdf"), Instant.EPOCH, disclosure());
    }

    Disclosure disclosure() {
        return new Disclosure(
                id,
                new Disclosure.Source(id + ".pdf", "application/pdf", id, 1, Disclosure.Kind.TEXT),
                new Disclosure.Producer("test", List.of()),
                organisation,
                null,
                year,
                Stage.BUDGET,
                tables,
                targets,
                declarations,
                findings,
                Checks.NONE,
                sections,
                others);
    }

    static Column column(String key, ColumnType type) {
        return new Column(key, List.of(), type);
    }

    private static Row row(String[] texts, List<Column> columns, int index) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            boolean amount = columns.get(i).type() == ColumnType.AMOUNT;
            cells.put(columns.get(i).key(), amount ? amount(texts[i], index) : cell(texts[i], 100 * i, 20 * index));
        }
        return new Row("r" + index, Map.of(Row.WHOLE, new Row.Rank(RowKind.ITEM, 1)), cells);
    }

    private static Cell amount(String text, int index) {
        Cell.Amount amount = text.isEmpty()
                ? new Cell.Amount(State.BLANK, null)
                : new Cell.Amount(State.VALUE, new BigDecimal(text.replace(",", "")));
        return cell(text, 400, 20 * index).worth(amount);
    }

    private static Cell cell(String text) {
        return cell(text, 0, 0);
    }

    private static Cell cell(String text, double x, double y) {
        return Cell.of(Printed.of(text, new Place(1, new Box(x, y, 80, 10))));
    }
}
