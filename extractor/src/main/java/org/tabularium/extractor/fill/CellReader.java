package org.tabularium.extractor.fill;

import java.util.Collection;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Cell.Amount;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.ColumnType;

/** Printed text as a cell, by what its column holds. */
final class CellReader {

    /** A code and words in one cell: the code is there and not to be had, or it is none. */
    private static final Pattern MIXED = Pattern.compile("\\d{3}.*\\p{IsHan}|\\p{IsHan}.*\\d{3}");

    private final AmountReader amounts = new AmountReader();

    private final ReadingChoice readings = new ReadingChoice();

    /**
     * @param known wordings that the cell may hold: the form's items, the classification's names
     * @param unit of the form's amounts, {@code null} if not known
     */
    Cell read(Printed printed, ColumnType type, Collection<String> known, String unit) {
        return switch (printed.origin()) {
            case OCR -> {
                Cell cell = readings.choose(type == ColumnType.AMOUNT ? Fen.last(printed, unit) : printed, type, known);
                yield cell.reviewed(cell.review() || Fen.isSplit(cell.number(), unit));
            }
            case TEXT ->
                switch (type) {
                    case AMOUNT -> amount(Cell.of(printed));
                    case CODE ->
                        Cell.of(printed).reviewed(MIXED.matcher(printed.text()).find());
                    case LINE, LABEL, TEXT, QUANTITY -> Cell.of(printed);
                };
        };
    }

    /** What an indicator demands: a relation, a number and a unit, or words. */
    Cell value(Printed printed) {
        return switch (printed.origin()) {
            case OCR -> readings.value(printed);
            case TEXT -> Cell.of(printed);
        };
    }

    /** Two numbers in one cell, or a malformed one, want a look; words in an amount column are a matter of checks. */
    private Cell amount(Cell cell) {
        Amount amount = amounts.read(cell.text());
        return cell.worth(amount).reviewed(amount.state() == State.AMBIGUOUS || amount.state() == State.UNREADABLE);
    }
}
