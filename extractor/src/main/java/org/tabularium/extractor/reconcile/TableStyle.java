package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** How tables of one document print their amounts: some with separators of thousands and some without. */
final class TableStyle {

    /** A thousand has four digits; amounts below have nothing to separate. */
    private static final int DIGITS = 4;

    /** How a table prints amounts of a thousand and more. */
    private enum Style {
        SEPARATED,
        PLAIN,
        NONE;

        private Style and(Style other) {
            return this == other ? this : NONE;
        }
    }

    private TableStyle() {}

    /** @param sheets of the tables and others */
    static List<Note> check(List<Table> tables, List<Sheet> sheets) {
        Map<String, Style> styles = new HashMap<>();
        for (Sheet sheet : sheets) {
            Style style = style(sheet);
            if (style != null) {
                styles.merge(sheet.table().id(), style, Style::and);
            }
        }
        List<Table> separated = styled(tables, styles, Style.SEPARATED);
        List<Table> plain = styled(tables, styles, Style.PLAIN);
        List<Note> notes = new ArrayList<>();
        if (!separated.isEmpty() && !plain.isEmpty()) {
            Table odd = (separated.size() < plain.size() ? separated : plain).getFirst();
            notes.add(Note.spot(
                    "amount-format",
                    Severity.INFO,
                    "各表金额格式不一：" + separated.size() + "张表带千分位分隔符，" + plain.size() + "张表不带（"
                            + (separated.size() < plain.size() ? "带的" : "不带的") + "如《" + odd.heading() + "》）。",
                    "Amounts are printed in two ways: " + separated.size() + " tables separate thousands, "
                            + plain.size() + " do not (\"" + odd.heading() + "\" is one of the fewer).",
                    new Spot(null, null, odd.heading(), null)));
        }
        return notes;
    }

    private static List<Table> styled(List<Table> tables, Map<String, Style> styles, Style style) {
        return tables.stream().filter(table -> styles.get(table.id()) == style).toList();
    }

    /**
     * That of a table's large amounts; {@code null} if it has none. A reader of images may take the separator for dirt, so
     * that only printed characters count.
     */
    private static Style style(Sheet sheet) {
        Style style = null;
        for (Amounts column : sheet.figures().values()) {
            for (int row = 0; !column.blank() && row < column.rows(); row++) {
                Figure figure = column.at(row);
                if (figure != null && !figure.ocr() && large(figure)) {
                    boolean separated =
                            figure.text().indexOf(',') >= 0 || figure.text().indexOf('，') >= 0;
                    Style own = separated ? Style.SEPARATED : Style.PLAIN;
                    style = style == null ? own : style.and(own);
                }
            }
        }
        return style;
    }

    /** True from a thousand of the printed unit on. */
    private static boolean large(Figure figure) {
        if (figure.state() != State.VALUE || figure.text().length() < DIGITS) {
            return false;
        }
        int unit = figure.unit() == null ? 0 : whole(figure.unit()) - 1;
        return whole(figure.amount()) - unit >= DIGITS;
    }

    /** The digits before the point. */
    private static int whole(BigDecimal number) {
        return number.precision() - number.scale();
    }
}
