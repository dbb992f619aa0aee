package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Vocabulary;

/** What cells are called in sentences: the table's title, the row's label, the column's header as printed. */
final class Naming {

    private final Vocabulary vocabulary;
    private final Map<String, Table> tables;
    private final Map<String, String> projects;

    Naming(Vocabulary vocabulary, Disclosure disclosure) {
        this.vocabulary = vocabulary;
        this.tables = disclosure.tables().stream().collect(Collectors.toMap(Table::id, Function.identity()));
        this.projects = disclosure.projectDeclarations().stream()
                .filter(each -> each.fields().get("projectName") != null)
                .collect(Collectors.toMap(
                        ProjectDeclaration::id,
                        each -> each.fields().get("projectName").wording()));
    }

    /** The project and the field of a declaration's cell. */
    private String declared(Figure figure) {
        String field = vocabulary.fields().stream()
                .filter(each -> each.paths().contains(figure.cell().column()))
                .findFirst()
                .map(each -> each.labels().getFirst())
                .orElse(figure.cell().column());
        return projects.getOrDefault(figure.cell().table(), figure.cell().table()) + " " + field;
    }

    /** A cell in a sentence: 《表》“行”的“栏”. */
    String zh(Figure figure) {
        if (figure.cell() == null) {
            return "“" + figure.spot().section() + "”一节“" + quoted(figure.spot()) + "”";
        }
        Table table = tables.get(figure.cell().table());
        if (table == null) {
            return "“" + declared(figure) + "”";
        }
        String row = label(table, figure);
        return "《" + table.heading() + "》" + (row.isEmpty() ? "" : "“" + row + "”行") + "“" + header(table, figure)
                + "”";
    }

    /** The same in English; row labels stay as printed. */
    String en(Figure figure) {
        if (figure.cell() == null) {
            return "\"" + quoted(figure.spot()) + "\" in section \""
                    + figure.spot().section() + "\"";
        }
        Table table = tables.get(figure.cell().table());
        if (table == null) {
            return "\"" + declared(figure) + "\"";
        }
        Vocabulary.FormWords form = vocabulary.forms().get(table.form());
        Vocabulary.ColumnWords column = vocabulary.columns().get(figure.cell().column());
        String row = label(table, figure);
        return (column == null ? figure.cell().column() : column.en())
                + (row.isEmpty() ? "" : " of " + row)
                + " in " + (form == null ? table.form() : form.en());
    }

    private static String header(Table table, Figure figure) {
        Column column = table.column(figure.cell().column());
        return column == null || column.header().isEmpty()
                ? figure.cell().column()
                : column.header().getLast().strip();
    }

    /** The label nearest before the cell, with its code. */
    private static String label(Table table, Figure figure) {
        String found = "";
        String code = "";
        for (Column column : table.columns()) {
            if (column.key().equals(figure.cell().column())) {
                break;
            }
            Cell cell = table.rows().get(figure.cell().row()).cells().get(column.key());
            if (cell != null && !cell.text().isBlank()) {
                found = column.type() == ColumnType.LABEL ? cell.wording().strip() : found;
                code = column.type() == ColumnType.CODE ? cell.wording().strip() : code;
            }
        }
        return (code + " " + found).strip();
    }

    /** The words of a spot on one line. */
    static String quoted(Spot spot) {
        return spot.quote().replace("\n", "");
    }

    /** An amount as its table prints amounts, with the unit. */
    static String money(Figure figure, BigDecimal value) {
        return amount(figure, value) + MoneyUnit.name(figure.unit());
    }

    /** An amount as its table prints amounts, without the unit. */
    static String amount(Figure figure, BigDecimal value) {
        return figure.printed(value).toPlainString();
    }
}
