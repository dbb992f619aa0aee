package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A ratio in percent, with what it would be if the amounts were off by half their last decimal.
 *
 * @param low the least that it may be
 * @param exact of the amounts as printed
 * @param high the most that it may be
 */
record Ratio(BigDecimal low, BigDecimal exact, BigDecimal high) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    static Ratio of(BigDecimal part, BigDecimal partHalf, BigDecimal whole, BigDecimal wholeHalf) {
        BigDecimal exact = percent(part, whole);
        BigDecimal low = percent(part.subtract(partHalf), whole.add(wholeHalf));
        BigDecimal high = percent(part.add(partHalf), whole.subtract(wholeHalf));
        return new Ratio(low.min(high), exact, low.max(high));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? BigDecimal.ZERO : part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    boolean right(Mention printed) {
        return exact(printed).compareTo(printed.number()) == 0;
    }

    /** What should be printed, in the decimals that are printed. */
    BigDecimal exact(Mention printed) {
        return exact.setScale(printed.number().scale(), RoundingMode.HALF_UP);
    }

    /** True if amounts that round to the printed ones could give the printed percentage. */
    boolean possible(Mention printed) {
        BigDecimal half =
                new BigDecimal("0.5").scaleByPowerOfTen(-printed.number().scale());
        return printed.number().compareTo(low.subtract(half)) >= 0
                && printed.number().compareTo(high.add(half)) <= 0;
    }
}
