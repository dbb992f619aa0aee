package org.tabularium.extractor.fill;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell.Amount;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.form.Wording;

/**
 * Printed text as an amount: digits with an optional sign, thousands separators in their places, and any number of
 * decimals. Anything else is no amount, and two numbers in one cell are ambiguous.
 */
public final class AmountReader {

    private static final Pattern NUMBER = Pattern.compile("[¥￥]?([-+]?)(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?");
    private static final Pattern BRACKETED = Pattern.compile("\\(((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?)\\)");
    private static final Pattern NUMERIC = Pattern.compile("[-+\\d,.]+");
    private static final Pattern TWO_NUMBERS = Pattern.compile(".*\\d\\s+[-\\d].*", Pattern.DOTALL);

    /** The amount that a text states. */
    public Amount read(String printed) {
        String folded = Wording.fold(printed);
        if (folded.isEmpty()) {
            return new Amount(State.BLANK, null);
        }
        if (TWO_NUMBERS.matcher(printed.strip()).matches()) {
            return new Amount(State.AMBIGUOUS, null);
        }
        Matcher number = NUMBER.matcher(folded);
        if (number.matches()) {
            String digits = number.group(1).replace("+", "")
                    + number.group(2).replace(",", "")
                    + (number.group(3) == null ? "" : number.group(3));
            return new Amount(State.VALUE, new BigDecimal(digits));
        }
        Matcher negative = BRACKETED.matcher(folded);
        if (negative.matches()) {
            return new Amount(
                    State.VALUE, new BigDecimal("-" + negative.group(1).replace(",", "")));
        }
        boolean numeric = NUMERIC.matcher(folded).matches() && folded.chars().anyMatch(Character::isDigit);
        return new Amount(numeric ? State.AMBIGUOUS : State.TEXT, null);
    }
}
