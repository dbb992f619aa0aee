package org.tabularium.extractor.fill;

import java.util.Collection;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Cell.Amount;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.ColumnType;

/** Printed text as a cell, by what its column holds. */
final class CellReader {

    private final AmountReader amounts = new AmountReader();

    /**
     * @param known wordings that the cell may hold: the form's items, the classification's names
     */
    Cell read(Printed printed, ColumnType type, Collection<String> known) {
        Cell cell = Cell.of(printed);
        return switch (type) {
            case AMOUNT -> amount(cell);
            case LINE, CODE, LABEL, TEXT, QUANTITY -> cell;
        };
    }

    /** An amount cell whose text is no amount is marked: someone printed something there. */
    private Cell amount(Cell cell) {
        Amount amount = amounts.read(cell.text());
        boolean doubtful =
                switch (amount.state()) {
                    case VALUE, BLANK -> false;
                    case TEXT, UNREADABLE, AMBIGUOUS -> true;
                };
        return cell.worth(amount).reviewed(doubtful && amount.state() != State.TEXT);
    }
}
