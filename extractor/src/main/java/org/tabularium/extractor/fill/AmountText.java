package org.tabularium.extractor.fill;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tabularium.models.form.Wording;

/** Money as it is printed: digits, an optional sign, thousands separators in their places, an optional fraction. */
public final class AmountText {

    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?");

    private AmountText() {}

    /**
     * The amount that a text prints, with its printed decimals; empty if the whole text is not one. Full-width forms and
     * spaces are folded; a separator in a wrong place makes it no amount, since a misread point looks just like that.
     */
    public static Optional<BigDecimal> parse(String printed) {
        String folded = Wording.fold(printed);
        if (GROUPED.matcher(folded).matches()) {
            return Optional.of(new BigDecimal(folded.replace(",", "")));
        }
        return PLAIN.matcher(folded).matches() ? Optional.of(new BigDecimal(folded)) : Optional.empty();
    }

    /** True if the number would be printed so: no zero leads a longer whole part, as it does when ink was misread. */
    static boolean wellFormed(String printed) {
        String folded = Wording.fold(printed);
        String unsigned = folded.startsWith("-") ? folded.substring(1) : folded;
        return !(unsigned.length() > 1 && unsigned.charAt(0) == '0' && Character.isDigit(unsigned.charAt(1)));
    }
}
