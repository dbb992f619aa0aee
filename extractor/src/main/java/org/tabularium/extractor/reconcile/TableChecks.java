package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Wording;

/** Each table by itself: line numbers, units, words among amounts, empty forms, year and organisation. */
final class TableChecks {

    private static final Pattern LINE = Pattern.compile("\\d+");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d\\d)年");
    private static final Pattern DASH = Pattern.compile("[-—–―－\\s/]*");

    private final List<Note> notes = new ArrayList<>();

    /** @param sheets of the tables and others */
    List<Note> check(Disclosure disclosure, List<Sheet> sheets) {
        List<Table> tables = disclosure.tables();
        Map<String, List<Figure>> odd = sheets.stream()
                .flatMap(sheet -> sheet.figures().values().stream())
                .filter(column -> !column.known())
                .flatMap(Amounts::printed)
                .filter(figure -> !figure.known())
                .sorted(Comparator.comparingInt(Figure::id))
                .collect(Collectors.groupingBy(figure -> figure.cell().table()));
        boolean notesUsual = tables.stream()
                .anyMatch(table -> table.empty() && !table.notes().isEmpty());
        for (Table table : tables) {
            lineNumbers(table);
            odd.getOrDefault(table.id(), List.of()).forEach(figure -> amount(table, figure));
            unit(table);
            if (table.empty() && table.notes().isEmpty() && notesUsual) {
                add("empty-without-note", table, "空表未说明本表无数据", "is empty without saying that there are no figures");
            }
            year(table, disclosure.fiscalYear());
        }
        organisations(tables);
        return notes;
    }

    /** The year that stands with the table, or in its title, against the document's; titles may compare two years. */
    private void year(Table table, Integer year) {
        if (year == null) {
            return;
        }
        Set<Integer> named = YEAR.matcher(table.heading())
                .results()
                .map(found -> Integer.valueOf(found.group(1)))
                .collect(Collectors.toSet());
        Integer own = table.fiscalYear();
        Integer other = own != null && !own.equals(year)
                ? own
                : named.isEmpty() || named.contains(year)
                        ? null
                        : named.iterator().next();
        if (other != null) {
            add(
                    "year-of-table",
                    table,
                    "年度为" + other + "，与本文件的" + year + "年度不一致",
                    "is of " + other + ", the document of " + year);
        }
    }

    private void add(String rule, Table table, String zh, String en) {
        Integer page = table.pages() == null || table.pages().isEmpty()
                ? null
                : table.pages().getFirst();
        notes.add(Note.spot(
                rule,
                Severity.WARNING,
                "《" + table.heading() + "》" + zh + "。",
                "\"" + table.heading() + "\" " + en + ".",
                new Spot(page, null, table.heading(), null)));
    }

    private void cell(String rule, Table table, int row, String column, String zh, String en) {
        notes.add(Note.cells(
                rule,
                Severity.WARNING,
                "《" + table.heading() + "》第" + (row + 1) + "行" + zh + "。",
                "Row " + (row + 1) + " of \"" + table.heading() + "\": " + en + ".",
                List.of(new CellReference(table.id(), row, column))));
    }

    /** Numbers run on from row to row; where one does not, the row after tells whether it alone is wrong. */
    private void lineNumbers(Table table) {
        for (Column column : table.columns()) {
            if (column.type() != ColumnType.LINE) {
                continue;
            }
            Integer offset = null;
            for (int row = 0; row < table.rows().size(); row++) {
                Cell cell = table.rows().get(row).cells().get(column.key());
                String text = cell == null ? "" : Wording.fold(cell.text());
                if (!LINE.matcher(text).matches() || text.length() > 6 || cell.origin() == Origin.OCR) {
                    continue;
                }
                int now = Integer.parseInt(text) - row;
                if (offset != null && now != offset) {
                    int should = offset + row;
                    cell(
                            "line-numbers",
                            table,
                            row,
                            column.key(),
                            "序号印为" + text + "，应为" + should,
                            "line number " + text + ", " + should + " is due");
                    boolean alone = next(table, column.key(), row) == offset;
                    now = alone ? offset : now;
                }
                offset = now;
            }
        }
    }

    private static int next(Table table, String column, int row) {
        if (row + 1 >= table.rows().size()) {
            return Integer.MIN_VALUE;
        }
        Cell cell = table.rows().get(row + 1).cells().get(column);
        String text = cell == null ? "" : Wording.fold(cell.text());
        return LINE.matcher(text).matches() && text.length() <= 6
                ? Integer.parseInt(text) - row - 1
                : Integer.MIN_VALUE;
    }

    /** An amount that cannot be reckoned with, but where a reader of images may be to blame. */
    private void amount(Table table, Figure figure) {
        CellReference at = figure.cell();
        String text = figure.text().strip();
        if (figure.state() == State.AMBIGUOUS && !figure.ocr()) {
            cell(
                    "amount-malformed",
                    table,
                    at.row(),
                    at.column(),
                    "金额“" + text + "”书写不规范，不能确定其数值",
                    "the amount " + text + " is malformed: it may be read in several ways");
        }
        if (figure.state() == State.TEXT && !DASH.matcher(text).matches()) {
            cell(
                    "text-in-amount",
                    table,
                    at.row(),
                    at.column(),
                    "金额栏印有文字“" + text + "”",
                    "words in an amount cell: " + text);
        }
    }

    private void unit(Table table) {
        boolean named = table.unit() != null
                || table.columns().stream()
                        .flatMap(column -> column.header().stream())
                        .anyMatch(header -> MoneyUnit.factor(header) != null);
        boolean amounts = !named
                && table.rows().stream()
                        .flatMap(row -> row.cells().values().stream())
                        .anyMatch(cell -> cell.state() == State.VALUE);
        if (amounts) {
            add("unit-missing", table, "未注明金额单位，不能与其他表核对", "names no unit of money; it cannot be compared with others");
        }
    }

    /** The one table that is headed with another organisation than all others. */
    private void organisations(List<Table> tables) {
        Function<Table, String> name =
                table -> Wording.fold(table.organisation().name());
        List<Table> named = tables.stream()
                .filter(table ->
                        table.organisation() != null && table.organisation().name() != null)
                .toList();
        Map<String, List<Table>> byName = named.stream().collect(Collectors.groupingBy(name));
        boolean once = byName.values().stream().anyMatch(each -> each.size() == 1);
        if (byName.size() != 2 || !once || named.size() < 4) {
            return;
        }
        Table odd = byName.values().stream()
                .filter(each -> each.size() == 1)
                .findFirst()
                .orElseThrow()
                .getFirst();
        Organisation usual = byName.values().stream()
                .max(Comparator.comparingInt(List::size))
                .orElseThrow()
                .getFirst()
                .organisation();
        boolean part = name.apply(odd).contains(Wording.fold(usual.name()))
                || Wording.fold(usual.name()).contains(name.apply(odd));
        if (!part) {
            add(
                    "organisation-of-table",
                    odd,
                    "表头单位为“" + odd.organisation().name() + "”，其他各表为“" + usual.name() + "”",
                    "is headed " + odd.organisation().name() + ", all others " + usual.name());
        }
    }
}
