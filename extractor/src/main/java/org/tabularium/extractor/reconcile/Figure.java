package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.List;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding.Spot;

/**
 * A printed amount that checks reckon with: of a table, a declaration, an indicator or the prose.
 *
 * @param id its place in the ledger, from 0
 * @param cell where it stands; {@code null} in prose
 * @param spot where it stands in prose; {@code null} in a cell
 * @param state blank, zero, unread and ambiguous are different things
 * @param amount in 元, or in the table's own unit if that is not known; zero unless the state is a value
 * @param half half a unit of the last printed decimal, in the same unit: the figure stands for amount ± half
 * @param unit what the printed figure is multiplied with to give 元; {@code null} if no unit is printed
 * @param text as printed
 * @param alternatives other readings
 * @param ocr true if read off an image
 */
record Figure(
        int id,
        CellReference cell,
        Spot spot,
        State state,
        BigDecimal amount,
        BigDecimal half,
        BigDecimal unit,
        String text,
        List<String> alternatives,
        boolean ocr) {

    /** One place in one ledger is one figure. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Figure figure && figure.id == id;
    }

    @Override
    public int hashCode() {
        return id;
    }

    /** True if the figure can be reckoned with: a value, or a blank, which adds nothing. */
    boolean known() {
        return state == State.VALUE || state == State.BLANK;
    }

    boolean blank() {
        return state == State.BLANK;
    }

    boolean zero() {
        return amount.signum() == 0;
    }

    /** An amount in 元 as it would be printed beside this figure. */
    BigDecimal printed(BigDecimal value) {
        BigDecimal own = unit == null ? value : value.divide(unit);
        BigDecimal last = (unit == null ? half : half.divide(unit)).multiply(BigDecimal.TWO);
        int decimals =
                last.signum() == 0 ? 2 : Math.max(0, last.stripTrailingZeros().scale());
        return own.setScale(
                Math.max(decimals, Math.max(0, own.stripTrailingZeros().scale())));
    }
}
