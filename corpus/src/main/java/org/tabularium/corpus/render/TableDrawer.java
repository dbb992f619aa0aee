package org.tabularium.corpus.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.corpus.render.DrawnTable.DrawnCell;
import org.tabularium.corpus.render.FormColumns.Printed;
import org.tabularium.corpus.render.Piece.Align;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;

/** Draws a form of the shape table. */
final class TableDrawer {

    /** The word before the column numbers. */
    private static final String COLUMN_NUMBERS = "栏次";
    /** No label column is wished wider, in ems: longer labels wrap. */
    private static final double WIDEST_LABEL = 14;

    private static final int LEAD_COLUMNS = 3;

    private final FormDefinition form;
    private final TruthTable table;
    private final Style style;
    private final int year;
    private final FormColumns columns;
    private final List<DrawnCell> cells = new ArrayList<>();
    private int row;

    TableDrawer(FormDefinition form, TruthTable table, Style style, int year) {
        this.form = form;
        this.table = table;
        this.style = style;
        this.year = year;
        this.columns = FormColumns.of(form, table, style, year);
    }

    DrawnTable draw() {
        if (leadInside()) {
            lead();
        }
        cells.addAll(Header.cells(columns.paths(), row));
        row += Header.depth(columns.paths());
        if (style.columnNumbers() && columns.columns().size() > LEAD_COLUMNS) {
            numbers();
        }
        int headerRows = row;
        for (List<Map<String, String>> beside : Groups.of(form).beside(table.rows())) {
            body(beside);
        }
        return new DrawnTable(widths(true), widths(false), headerRows, row, cells);
    }

    /** A first row of three cells needs three columns. */
    boolean leadInside() {
        return style.lead() == Style.Lead.INSIDE
                && columns.columns().size() >= LEAD_COLUMNS
                && table.unit() != null
                && !statesUnit()
                && table.organisation() != null;
    }

    private void lead() {
        int third = columns.columns().size() / LEAD_COLUMNS;
        int rest = columns.columns().size() - 2 * third;
        cells.add(new DrawnCell(row, 0, 1, third, style.quirks().owner() + table.organisation(), Align.LEFT));
        cells.add(new DrawnCell(row, third, 1, rest, "预算年度：" + year, Align.CENTRE));
        cells.add(new DrawnCell(row, third + rest, 1, third, style.quirks().unit() + table.unit(), Align.RIGHT));
        row++;
    }

    private void numbers() {
        int number = 0;
        int column = 0;
        while (column < columns.columns().size()) {
            Printed first = columns.columns().get(column);
            int end = column + 1;
            while (end < columns.columns().size()
                    && columns.columns().get(end).definition().equals(first.definition())) {
                end++;
            }
            String text = numbers(first.definition()) ? Integer.toString(++number) : label(column);
            cells.add(new DrawnCell(row, column, 1, end - column, text, Align.CENTRE));
            column = end;
        }
        row++;
    }

    private boolean numbers(ColumnDefinition column) {
        return style.quirks().numbersAmounts()
                ? column.type() == ColumnType.AMOUNT || column.type() == ColumnType.QUANTITY
                : column.type() != ColumnType.LINE;
    }

    /** What stands below a column without number: 栏次 below every line number, or below the first column of a half. */
    private String label(int column) {
        boolean first =
                column == 0 || columns.columns().get(column - 1).definition().type() == ColumnType.AMOUNT;
        boolean line = columns.columns().get(column).definition().type() == ColumnType.LINE;
        return (style.quirks().numbersAmounts() ? first : line) ? COLUMN_NUMBERS : "";
    }

    /** True if a header says in which unit the amounts are. */
    boolean statesUnit() {
        return columns.paths().stream()
                .flatMap(List::stream)
                .anyMatch(words -> words.contains("（" + table.unit() + "）"));
    }

    private void body(List<Map<String, String>> beside) {
        int column = 0;
        while (column < columns.columns().size()) {
            Printed printed = columns.columns().get(column);
            Map<String, String> texts =
                    beside.get(Math.max(0, printed.definition().group() - 1));
            String text = printed.text(texts);
            int span = sharedSum(column, text, beside)
                    ? figureOf(column, beside) - column
                    : labelSpan(column, text, texts);
            cells.add(new DrawnCell(row, column, 1, span, set(printed, text), align(printed, span)));
            column += span;
        }
        row++;
    }

    private String set(Printed printed, String text) {
        boolean amount = printed.definition().type() == ColumnType.AMOUNT;
        boolean label = printed.definition().type() == ColumnType.CODE
                || printed.definition().type() == ColumnType.LABEL;
        return amount && style.quirks().wideDigits()
                ? Typesetting.wide(text)
                : label && style.quirks().spread() ? Typesetting.distributed(text) : text;
    }

    /** True for the label of a sum whose figure stands below the list beside. */
    private boolean sharedSum(int column, String text, List<Map<String, String>> beside) {
        int group = columns.columns().get(column).definition().group();
        return !text.isEmpty() && group > 0 && beside.get(group - 1).size() == 1 && group < beside.size();
    }

    /** The next column with a text in a row. */
    private int figureOf(int column, List<Map<String, String>> beside) {
        int end = column + 1;
        while (end < columns.columns().size()) {
            Printed printed = columns.columns().get(end);
            if (!printed.text(beside.get(printed.definition().group() - 1)).isEmpty()) {
                return end;
            }
            end++;
        }
        return end;
    }

    /** A label in a code column (合计) spans the code's pieces and the name beside it. */
    private int labelSpan(int column, String text, Map<String, String> texts) {
        Printed printed = columns.columns().get(column);
        if (printed.definition().type() != ColumnType.CODE || text.isEmpty() || text.matches("\\d+")) {
            return 1;
        }
        int end = column + 1;
        while (end < columns.columns().size()
                && columns.columns().get(end).definition().group()
                        == printed.definition().group()
                && isBlankName(columns.columns().get(end), texts)) {
            end++;
        }
        return end - column;
    }

    private static boolean isBlankName(Printed printed, Map<String, String> texts) {
        ColumnType type = printed.definition().type();
        boolean name = type == ColumnType.LABEL || (type == ColumnType.CODE && printed.part() > 0);
        return name && printed.text(texts).isEmpty();
    }

    private static Align align(Printed printed, int span) {
        if (span > 1) {
            return Align.CENTRE;
        }
        return switch (printed.definition().type()) {
            case AMOUNT, QUANTITY -> Align.RIGHT;
            case LINE -> Align.CENTRE;
            case CODE, LABEL, TEXT -> Align.LEFT;
        };
    }

    private List<Double> widths(boolean wished) {
        List<Double> out = new ArrayList<>();
        for (Printed printed : columns.columns()) {
            double longest = table.rows().stream()
                    .mapToDouble(texts -> Typesetting.ems(printed.text(texts)))
                    .max()
                    .orElse(0);
            boolean wraps = printed.definition().type() == ColumnType.LABEL
                    || printed.definition().type() == ColumnType.TEXT;
            double header = wished ? 3 : 2;
            out.add(1 + Math.max(header, wraps ? Math.min(longest, wished ? WIDEST_LABEL : 4) : longest));
        }
        return out;
    }
}
