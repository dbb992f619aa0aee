package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;

/**
 * A figure taken for another amount.
 *
 * @param figure as printed
 * @param amount in 元, that it would have to be
 * @param gain broken identities that it mends less whole ones that it breaks
 * @param target true if the figure is a sum of others somewhere
 */
record Change(Figure figure, BigDecimal amount, int gain, boolean target) {

    /**
     * How unlikely the slip is, from 0: another reading of the same ink, a slip of the pen (one digit more, less or
     * other, two digits swapped, the point moved, a figure left out), any other amount of a sum, of an addend, and one
     * that cannot be meant: a negative one, or one with more decimals than the figure has.
     */
    int oddity() {
        String printed = printed();
        String other = wanted();
        if (figure.alternatives().stream().map(text -> text.replace(",", "")).anyMatch(other::equals)) {
            return 0;
        }
        if (!possible()) {
            return target ? 4 : 5;
        }
        boolean slip = figure.blank() || Slip.between(printed, other);
        return (slip ? 1 : 2) + (target ? 0 : 1);
    }

    /** False for an amount that cannot be meant. */
    boolean possible() {
        return amount.signum() >= 0 && decimals(wanted()) <= decimals(printed());
    }

    private static int decimals(String amount) {
        return amount.length() - amount.indexOf('.');
    }

    private String printed() {
        return figure.printed(figure.amount()).toPlainString();
    }

    private String wanted() {
        return figure.printed(amount).toPlainString();
    }
}
