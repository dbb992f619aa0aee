package org.tabularium.extractor.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Stage;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.Checks;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;

/** Small disclosures by hand: tables of known forms from rows written with | between cells. */
final class TestDisclosures {

    static final FormLibrary FORMS = FormLibrary.load();

    static final Reconciler RECONCILER = new Reconciler(FORMS, Classification.load());

    /** A table of expenditure that adds up: code, name, total, basic, project. */
    private static final List<String> EXPENDITURE = List.of(
            "|合计|120.50|90.50|30.00",
            "201|一般公共服务支出|100.50|70.50|30.00",
            "20103|政府办公厅（室）及相关机构事务|100.50|70.50|30.00",
            "2010301|行政运行|70.50|70.50|",
            "2010302|一般行政管理事务|30.00||30.00",
            "221|住房保障支出|20.00|20.00|",
            "22102|住房改革支出|20.00|20.00|",
            "2210201|住房公积金|20.00|20.00|");

    private TestDisclosures() {}

    /** Rows of a table of expenditure that adds up, to be spoilt. */
    static String[] expenditure() {
        return EXPENDITURE.toArray(String[]::new);
    }

    /** The same with one row printed otherwise. */
    static String[] expenditure(int row, String text) {
        String[] rows = expenditure();
        rows[row] = text;
        return rows;
    }

    /** Errors and warnings of a disclosure once reconciled. */
    static List<Finding> flagged(Disclosure disclosure) {
        return RECONCILER.reconcile(disclosure).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    /** The one error or warning of a disclosure. */
    static Finding only(Disclosure disclosure) {
        List<Finding> found = flagged(disclosure);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    static Disclosure disclosure(List<Table> tables, Section... sections) {
        Disclosure.Source source = new Disclosure.Source("a.docx", "x", "0".repeat(64), null, Disclosure.Kind.WORD);
        return new Disclosure(
                "0",
                source,
                new Disclosure.Producer("test", List.of()),
                new Organisation(null, "青川县示范局"),
                null,
                2023,
                Stage.BUDGET,
                tables,
                List.of(),
                List.of(),
                List.of(),
                Checks.NONE,
                List.of(sections),
                List.of());
    }

    /** A table of a form; the cells of a row in the order of the form's columns, missing ones blank. */
    static Table table(String id, String layout, String form, String unit, String... rows) {
        FormDefinition definition = FORMS.definition(layout, form).orElseThrow();
        List<Column> columns = definition.columns().stream()
                .map(column -> new Column(column.key(), List.of(header(column)), column.type()))
                .toList();
        List<Row> read = new ArrayList<>();
        for (String row : rows) {
            read.add(row(id + "-" + read.size(), columns, row.split("\\|", -1)));
        }
        return new Table(
                id,
                form,
                layout,
                definition.titles().getFirst(),
                new Organisation(null, "青川县示范局"),
                2023,
                unit,
                null,
                columns,
                read,
                List.of(),
                read.isEmpty());
    }

    private static String header(ColumnDefinition column) {
        return column.header().isEmpty() ? column.key() : column.header().getLast();
    }

    private static Row row(String id, List<Column> columns, String[] texts) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String text = i < texts.length ? texts[i] : "";
            cells.put(columns.get(i).key(), cell(text, columns.get(i).type()));
        }
        return new Row(id, Map.of(Row.WHOLE, new Row.Rank(RowKind.ITEM, 1)), cells);
    }

    static Cell cell(String text, ColumnType type) {
        Cell.Value value = null;
        if (type == ColumnType.AMOUNT) {
            String plain = text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? text.replace(",", "") : text;
            value = plain.isBlank()
                    ? new Cell.Amount(State.BLANK, null)
                    : plain.matches("-?\\d+(\\.\\d+)?")
                            ? new Cell.Amount(State.VALUE, new BigDecimal(plain))
                            : new Cell.Amount(text.matches("[\\d,.]+") ? State.AMBIGUOUS : State.TEXT, null);
        }
        return new Cell(text, null, value, List.of(), Origin.TEXT, null, List.of(), false);
    }

    /** A disclosure with one cell printed otherwise. */
    static Disclosure with(Disclosure disclosure, String table, int row, String column, String text) {
        List<Table> tables = disclosure.tables().stream()
                .map(each -> each.id().equals(table) ? with(each, row, column, text) : each)
                .toList();
        return disclosure.reconciled(tables, List.of(), Checks.NONE);
    }

    private static Table with(Table table, int index, String column, String text) {
        List<Row> rows = new ArrayList<>(table.rows());
        Row row = rows.get(index);
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        cells.put(column, cell(text, table.column(column).type()));
        rows.set(index, new Row(row.id(), row.ranks(), cells));
        return with(table, rows);
    }

    static Table with(Table table, List<Row> rows) {
        return new Table(
                table.id(),
                table.form(),
                table.layout(),
                table.title(),
                table.organisation(),
                table.fiscalYear(),
                table.unit(),
                table.pages(),
                table.columns(),
                rows,
                table.notes(),
                table.empty());
    }
}
