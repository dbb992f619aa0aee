package org.tabularium.extractor.page.flow;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A demand that its author typed into a sheet (=100%), which the program took for a formula and shows as 100.00%: a
 * formula that computes nothing. Of percentages only: money is often typed with an equals sign, and means no demand.
 */
final class TypedFormula {

    private static final Pattern PERCENTAGE = Pattern.compile("(?:[a-z]+:)?=?\\s*(\\d+(?:\\.\\d+)?)\\s*%");

    private TypedFormula() {}

    /**
     * @param formula as the file has it, with or without its equals sign; {@code null} if the cell has none
     * @param shown what the cell shows
     */
    static String text(String formula, String shown) {
        Matcher matcher = PERCENTAGE.matcher(formula == null ? "" : formula);
        return matcher.matches() ? "=" + matcher.group(1) + "%" : shown;
    }
}
