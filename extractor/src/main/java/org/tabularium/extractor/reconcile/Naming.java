package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.List;
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

    /** A cell in a sentence: 《表》“行”的“栏”, 项目“名”的“栏”. */
    String zh(Figure figure) {
        if (figure.cell() == null) {
            return "“" + figure.spot().section() + "”一节“" + quoted(figure.spot()) + "”";
        }
        Table table = tables.get(figure.cell().table());
        return (table == null ? "项目“" + project(figure) + "”的" : "《" + table.heading() + "》") + placeZh(figure);
    }

    /** The same after another cell: its table is not named again. */
    String zh(Figure figure, Figure before) {
        return together(figure, before)
                ? (tables.containsKey(figure.cell().table()) ? "本表" : "该项目的") + placeZh(figure)
                : zh(figure);
    }

    /** Several cells after another; a table that follows itself is named once. */
    String zh(List<Figure> figures, Figure before) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean again = i > 0 && together(figure, figures.get(i - 1));
            names.append(i == 0 ? "" : "、").append(again ? placeZh(figure) : zh(figure, before));
        }
        return names.toString();
    }

    private String placeZh(Figure figure) {
        Table table = tables.get(figure.cell().table());
        String row = table == null ? "" : label(table, figure);
        return (row.isEmpty() ? "" : "“" + row + "”行") + "“" + (table == null ? field(figure) : header(table, figure))
                + "”";
    }

    /** The same in English; row labels stay as printed. */
    String en(Figure figure) {
        if (figure.cell() == null) {
            return "\"" + quoted(figure.spot()) + "\" in section \""
                    + figure.spot().section() + "\"";
        }
        Table table = tables.get(figure.cell().table());
        Vocabulary.FormWords form = table == null ? null : vocabulary.forms().get(table.form());
        return placeEn(figure)
                + (table == null
                        ? " of project " + project(figure)
                        : " in " + (form == null ? table.form() : form.en()));
    }

    /** As {@link #zh(Figure, Figure)}. */
    String en(Figure figure, Figure before) {
        return together(figure, before)
                ? placeEn(figure)
                        + (tables.containsKey(figure.cell().table()) ? " in the same table" : " of the same project")
                : en(figure);
    }

    /** As {@link #zh(List, Figure)}; in English the table is named after the last of its cells. */
    String en(List<Figure> figures, Figure before) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            boolean more = i + 1 < figures.size() && together(figure, figures.get(i + 1));
            names.append(i == 0 ? "" : "; ").append(more ? placeEn(figure) : en(figure, before));
        }
        return names.toString();
    }

    private String placeEn(Figure figure) {
        Table table = tables.get(figure.cell().table());
        if (table == null) {
            return "\"" + field(figure) + "\"";
        }
        Vocabulary.ColumnWords column = vocabulary.columns().get(figure.cell().column());
        String row = label(table, figure);
        return (column == null ? figure.cell().column() : column.en()) + (row.isEmpty() ? "" : " of " + row);
    }

    /** True if two cells stand in one table, or in one declaration. */
    private static boolean together(Figure left, Figure right) {
        return left.cell() != null
                && right.cell() != null
                && left.cell().table().equals(right.cell().table());
    }

    /** The project of a declaration. */
    private String project(Figure figure) {
        return projects.getOrDefault(figure.cell().table(), figure.cell().table());
    }

    /** The field of a declaration, as it is printed first. */
    private String field(Figure figure) {
        return vocabulary.fields().stream()
                .filter(each -> each.paths().contains(figure.cell().column()))
                .findFirst()
                .map(each -> each.labels().getFirst())
                .orElse(figure.cell().column());
    }

    private static String header(Table table, Figure figure) {
        Column column = table.column(figure.cell().column());
        return column == null || column.header().isEmpty()
                ? figure.cell().column()
                : column.header().getLast().replaceAll("\\s", "");
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
