package org.tabularium.service.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Wording;

/** The hits of a table's rows. Own text: all cells but the line numbers, which say nothing of the row. */
final class RowDrafts {

    private final CodeBook codes;
    private final MainAmounts mainAmounts;

    RowDrafts(CodeBook codes, MainAmounts mainAmounts) {
        this.codes = codes;
        this.mainAmounts = mainAmounts;
    }

    /** @param frame of the rows: the table's organisation, year and title */
    List<Draft> of(Table table, Frame frame) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Contents contents = contents(table, table.rows().get(i));
            if (!contents.own().isEmpty() || !contents.figures().isEmpty()) {
                Location location = Location.table(table.id(), table.pages())
                        .row(i)
                        .around(table.rows().get(i).cells().values());
                drafts.add(draft(table, contents, location, frame));
            }
        }
        return drafts;
    }

    /**
     * The cells of a row by what they are.
     *
     * @param own texts but amounts
     * @param figures amounts as printed
     */
    private record Contents(
            List<String> own,
            List<String> figures,
            List<String> labels,
            List<String> codes,
            Map<String, BigDecimal> amounts) {}

    private static Contents contents(Table table, Row row) {
        Contents contents = new Contents(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new LinkedHashMap<>());
        row.cells().forEach((key, cell) -> sort(contents, key, cell, type(table, key, cell)));
        return contents;
    }

    private static ColumnType type(Table table, String key, Cell cell) {
        Column column = table.column(key);
        if (column != null && column.type() != null) {
            return column.type();
        }
        return cell.value() instanceof Cell.Amount ? ColumnType.AMOUNT : ColumnType.TEXT;
    }

    private static void sort(Contents contents, String key, Cell cell, ColumnType type) {
        String wording = cell.wording();
        if (type == ColumnType.AMOUNT) {
            contents.amounts().put(key, cell.number());
        }
        if (wording.isBlank() || type == ColumnType.LINE) {
            return;
        }
        if (cell.number() != null) {
            contents.figures().add(wording);
            return;
        }
        contents.own().add(wording);
        if (type == ColumnType.LABEL) {
            contents.labels().add(wording);
        } else if (type == ColumnType.CODE && Wording.fold(wording).matches("\\d+")) {
            contents.codes().add(Wording.fold(wording));
        }
    }

    private Draft draft(Table table, Contents contents, Location location, Frame frame) {
        String code = contents.codes().isEmpty() ? null : contents.codes().getFirst();
        List<String> names = contents.labels().isEmpty() ? contents.own() : contents.labels();
        List<Matter.Ancestor> ancestors = contents.codes().stream()
                .flatMap(each -> CodeBook.ancestors(each).stream())
                .distinct()
                .map(above -> new Matter.Ancestor(
                        above, codes.name(above, frame.source().year())))
                .toList();
        Matter matter = new Matter(
                        code,
                        names.isEmpty() ? null : names.getFirst(),
                        table.title(),
                        null,
                        code == null
                                ? List.of()
                                : ancestors.stream()
                                        .filter(above -> code.startsWith(above.code()))
                                        .toList(),
                        Map.of(),
                        null)
                .worth(contents.amounts(), table.unit());
        Frame around = frame;
        for (Matter.Ancestor above : ancestors) {
            around = around.under(above.name());
        }
        Card card = new Card(HitKind.ROW, frame.source(), location, matter, names, contents.own(), around.context());
        return new Draft(
                card, contents.figures(), contents.codes(), amounts(table, contents), completions(names, contents));
    }

    private List<Long> amounts(Table table, Contents contents) {
        List<BigDecimal> main = contents.amounts().entrySet().stream()
                .filter(amount -> amount.getValue() != null && mainAmounts.isMain(table, amount.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        List<BigDecimal> all =
                contents.amounts().values().stream().filter(Objects::nonNull).toList();
        return (main.isEmpty() ? all : main)
                .stream()
                        .flatMap(number -> Money.scaled(number, table.unit()).stream())
                        .toList();
    }

    private static List<Completion> completions(List<String> names, Contents contents) {
        List<Completion> completions = new ArrayList<>();
        contents.labels().forEach(label -> completions.add(Completion.of(Completion.Kind.ITEM, label, null)));
        if (contents.codes().size() == 1 && names.size() == 1) {
            completions.add(Completion.of(
                    Completion.Kind.CODE, names.getFirst(), contents.codes().getFirst()));
        }
        return completions;
    }
}
