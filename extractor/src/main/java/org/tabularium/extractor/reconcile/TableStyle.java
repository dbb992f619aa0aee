package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** How tables of one document print their amounts: some with separators of thousands and some without. */
final class TableStyle {

    /** Amounts below this have nothing to separate. */
    private static final BigDecimal THOUSAND = new BigDecimal(1000);

    /** How a table prints amounts of a thousand and more. */
    private enum Style {
        SEPARATED,
        PLAIN,
        NONE
    }

    private TableStyle() {}

    static List<Note> check(List<Table> tables) {
        List<Table> separated =
                tables.stream().filter(table -> style(table) == Style.SEPARATED).toList();
        List<Table> plain =
                tables.stream().filter(table -> style(table) == Style.PLAIN).toList();
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

    /** A reader of images may take the separator for dirt, so that only printed characters count. */
    private static Style style(Table table) {
        boolean separated = false;
        boolean plain = false;
        for (var row : table.rows()) {
            for (Cell cell : row.cells().values()) {
                boolean large = cell.state() == State.VALUE
                        && cell.origin() != Origin.OCR
                        && cell.number().abs().compareTo(THOUSAND) >= 0;
                if (large && (cell.text().indexOf(',') >= 0 || cell.text().indexOf('，') >= 0)) {
                    separated = true;
                } else if (large) {
                    plain = true;
                }
            }
        }
        return separated == plain ? Style.NONE : separated ? Style.SEPARATED : Style.PLAIN;
    }
}
