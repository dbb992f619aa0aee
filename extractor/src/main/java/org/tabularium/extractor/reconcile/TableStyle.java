package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/** How tables of one document print their amounts: some with separators of thousands and some without. */
final class TableStyle {

    private static final Pattern SEPARATED = Pattern.compile("\\d,\\d{3}");
    private static final Pattern PLAIN = Pattern.compile("^-?\\d{4,}(\\.\\d+)?$");

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
                    "各表金额格式不一：" + separated.size() + "张表带千分位分隔符，" + plain.size() + "张表（如《" + title(odd)
                            + "》等）与之不同。",
                    "Amounts are printed in two ways: " + separated.size() + " tables separate thousands, " + plain.size()
                            + " do not.",
                    new Spot(null, null, title(odd), null)));
        }
        return notes;
    }

    private static String title(Table table) {
        return table.title() == null ? table.id() : table.title().strip();
    }

    /** A reader of images may take the separator for dirt, so that only printed characters count. */
    private static Style style(Table table) {
        boolean separated = false;
        boolean plain = false;
        for (var row : table.rows()) {
            for (Cell cell : row.cells().values()) {
                if (cell.state() == State.VALUE && cell.origin() != Origin.OCR) {
                    separated |= SEPARATED.matcher(cell.text()).find();
                    plain |= PLAIN.matcher(cell.text().strip()).matches();
                }
            }
        }
        return separated == plain ? Style.NONE : separated ? Style.SEPARATED : Style.PLAIN;
    }
}
