package org.tabularium.corpus.scenario;

import java.util.List;
import java.util.Map;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;

/** Fills forms of the shape table. */
final class TableMaker {

    private final Words words;
    private final CodeBook book;
    private final AmountStyle style;
    private final Dice dice;
    private final boolean totalLast;

    TableMaker(Words words, CodeBook book, AmountStyle style, Dice dice) {
        this.words = words;
        this.book = book;
        this.style = style;
        this.dice = dice;
        this.totalLast = dice.oneIn(3);
    }

    TruthTable table(FormDefinition form, View view, boolean yearInTitle) {
        String bare = dice.oneIn(2) ? form.titles().getFirst() : dice.pick(form.titles());
        String title = yearInTitle ? view.department().year() + "年" + bare : bare;
        List<ColumnDefinition> columns = form.columns();
        AmountStyle own = styleOf(form);
        boolean money = columns.stream().anyMatch(c -> c.type() == ColumnType.AMOUNT);
        Printing printing = new Printing(columns, own);
        List<Map<String, String>> rows =
                new FormRows(form, printing, view.within(form, title), book, words, totalLast).rows();
        AsideCells asides = new AsideCells(columns, own, view, dice);
        boolean empty = money && rows.stream().noneMatch(row -> statesAmount(columns, row));
        if (empty) {
            rows = printing.withoutAmounts(labelled(form, rows)).stream()
                    .filter(row -> row.values().stream().anyMatch(text -> !text.isEmpty()))
                    .toList();
        }
        rows = asides.fill(rows, empty);
        List<String> notes = empty ? List.of(note(view.department().year())) : null;
        return new TruthTable(
                form.form(),
                title,
                view.printedName(),
                money ? own.unit() : null,
                printing.numbered(rows),
                notes,
                empty ? true : null);
    }

    private AmountStyle styleOf(FormDefinition form) {
        if (form.defaultUnit() == null) {
            return style;
        }
        return form.defaultUnit().equals(AmountStyle.YUAN) ? style.inYuan() : style.inTenThousands();
    }

    private static boolean statesAmount(List<ColumnDefinition> columns, Map<String, String> row) {
        return columns.stream()
                .filter(column -> column.type() == ColumnType.AMOUNT && !TruthTable.isAside(column.key()))
                .anyMatch(column -> row.get(column.key()).matches(".*[1-9].*"));
    }

    /** An empty form keeps the items that it prints anyway; of a form without such it keeps nothing or its total row. */
    private static List<Map<String, String>> labelled(FormDefinition form, List<Map<String, String>> rows) {
        boolean items = form.items().values().stream().anyMatch(list -> list.size() > 1);
        boolean line = form.columns().stream().anyMatch(column -> column.type() == ColumnType.LINE);
        return items || !line ? rows : List.of();
    }

    private String note(int year) {
        return dice.pick(words.emptyNotes()).replace("{year}", Integer.toString(year));
    }
}
