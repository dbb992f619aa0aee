package org.tabularium.corpus.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthDeclaration;
import org.tabularium.corpus.truth.TruthGrid;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.extractor.fill.AmountReader;
import org.tabularium.extractor.fill.QuantityReader;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;

/**
 * What a reader who makes no mistakes would take from a scenario: its truth as a disclosure, without printing and
 * reading a document. Reconciliation can so be tried on thousands of documents in seconds.
 */
final class Transcript {

    private static final Pattern ORGANISATION = Pattern.compile("(\\d{3,})?\\s*(.*)");
    private static final Pattern YEAR = Pattern.compile("20\\d\\d");
    private static final List<String> SIDES = List.of("implementation", "annual");
    private static final String WHOLE = "合计";

    private final FormLibrary library;
    private final AmountReader amounts = new AmountReader();
    private final QuantityReader quantities = new QuantityReader();

    Transcript(FormLibrary library) {
        this.library = library;
    }

    Disclosure of(Scenario scenario) {
        Truth truth = scenario.truth();
        List<Table> tables = new ArrayList<>();
        truth.tables().forEach(table -> tables.add(table("t" + (tables.size() + 1), truth, table)));
        List<PerformanceTarget> targets = new ArrayList<>();
        truth.grids().forEach(grid -> targets.add(target("p" + (targets.size() + 1), truth, grid)));
        List<ProjectDeclaration> declarations = new ArrayList<>();
        truth.declarations()
                .forEach(each -> declarations.add(declaration("d" + (declarations.size() + 1), truth, each)));
        List<Section> sections = scenario.narrative().stream()
                .map(prose -> new Section(prose.title(), null, String.join("\n", prose.paragraphs())))
                .toList();
        return new Disclosure(
                "0",
                new Disclosure.Source("scenario", "text/plain", "0".repeat(64), null, Disclosure.Kind.WORD),
                new Disclosure.Producer("corpus", List.of()),
                organisation(truth.organisation()),
                null,
                truth.fiscalYear(),
                truth.stage(),
                tables,
                targets,
                declarations,
                List.of(),
                Checks.NONE,
                sections,
                List.of());
    }

    private static Organisation organisation(String printed) {
        Matcher parts = ORGANISATION.matcher(printed == null ? "" : printed);
        return printed != null && parts.matches() ? new Organisation(parts.group(1), parts.group(2)) : null;
    }

    /** The year that a title names, else the document's. */
    private static Integer year(String title, Integer document) {
        Matcher year = YEAR.matcher(title == null ? "" : title);
        return year.find() ? Integer.valueOf(year.group()) : document;
    }

    private Table table(String id, Truth truth, TruthTable of) {
        Map<String, ColumnDefinition> columns = new LinkedHashMap<>();
        library.definition(truth.layout(), of.form())
                .orElseThrow()
                .columns()
                .forEach(column -> columns.putIfAbsent(column.key(), column));
        List<Row> rows = new ArrayList<>();
        of.rows().forEach(row -> rows.add(row(id + "-" + rows.size(), columns, row)));
        return new Table(
                id,
                of.form(),
                truth.layout(),
                of.title() == null ? of.form() : of.title(),
                organisation(of.organisation()),
                year(of.title(), truth.fiscalYear()),
                of.unit(),
                null,
                columns.values().stream()
                        .map(column ->
                                new Column(column.key(), printed(column.header(), truth.fiscalYear()), column.type()))
                        .toList(),
                rows,
                of.notes() == null ? List.of() : of.notes(),
                Boolean.TRUE.equals(of.empty()));
    }

    /** The first of the wordings that each element of a header may have, as tables are printed. */
    private static List<String> printed(List<String> header, int year) {
        return header.stream()
                .map(element -> element.substring(0, (element + "|").indexOf('|'))
                        .replace("{year}", year + "年")
                        .replace("{lastYear}", (year - 1) + "年"))
                .toList();
    }

    private Row row(String id, Map<String, ColumnDefinition> columns, Map<String, String> texts) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        columns.forEach((key, column) -> {
            if (texts.containsKey(key)) {
                cells.put(key, cell(texts.get(key), column.type()));
            }
        });
        boolean total = texts.containsValue(WHOLE);
        return new Row(
                id, Map.of(Row.WHOLE, total ? new Row.Rank(RowKind.TOTAL, 0) : new Row.Rank(RowKind.ITEM, 1)), cells);
    }

    private Cell cell(String text, ColumnType type) {
        Cell.Value value = type == ColumnType.AMOUNT ? amounts.read(text) : null;
        return new Cell(text, null, value, List.of(), Origin.TEXT, null, List.of(), false);
    }

    private Cell text(String text) {
        return cell(text == null ? "" : text, ColumnType.TEXT);
    }

    private PerformanceTarget target(String id, Truth truth, TruthGrid grid) {
        return new PerformanceTarget(
                id,
                organisation(grid.organisation()),
                truth.fiscalYear(),
                text(grid.projectName()),
                null,
                grid.goals().stream().map(this::text).toList(),
                grid.indicators().stream()
                        .map(row ->
                                indicator(row.get("level1"), row.get("level2"), row.get("level3"), row.get("value")))
                        .toList());
    }

    private Indicator indicator(String level1, String level2, String level3, String value) {
        Cell worth = text(value).worth(quantities.read(value == null ? "" : value));
        return new Indicator(text(level1), text(level2), text(level3), null, worth, null);
    }

    private ProjectDeclaration declaration(String id, Truth truth, TruthDeclaration of) {
        Map<String, Map<String, Cell>> funds = new LinkedHashMap<>();
        of.funds().forEach((key, value) -> fund(funds, key, value));
        return new ProjectDeclaration(
                id,
                null,
                truth.fiscalYear(),
                "元",
                null,
                funds,
                Map.of(),
                Map.of("implementation", indicators(of.implementation()), "annual", indicators(of.annual())),
                Map.of("projectName", text(of.projectName())));
    }

    /** A source on both sides, or one side with its sources. */
    private void fund(Map<String, Map<String, Cell>> funds, String key, Object value) {
        if (value instanceof String amount) {
            SIDES.forEach(side -> funds.computeIfAbsent(side, each -> new LinkedHashMap<>())
                    .put(key, cell(amount, ColumnType.AMOUNT)));
        } else if (value instanceof Map<?, ?> sources) {
            sources.forEach((source, amount) -> funds.computeIfAbsent(key, each -> new LinkedHashMap<>())
                    .put(source.toString(), cell(amount.toString(), ColumnType.AMOUNT)));
        }
    }

    private List<Indicator> indicators(List<List<String>> rows) {
        return rows.stream()
                .map(row -> indicator(row.get(0), row.get(1), row.get(2), row.getLast()))
                .toList();
    }
}
