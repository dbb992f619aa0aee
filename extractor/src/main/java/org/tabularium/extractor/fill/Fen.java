package org.tabularium.extractor.fill;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.Wording;

/**
 * No amount in yuan is smaller than a fen, a hundredth. What reads like more decimals has a comma that looks like a point on
 * a coarse scan (470,800 as 470.800), or has lost one.
 */
final class Fen {

    private static final String YUAN = "元";

    /** A yuan has a hundred fen. */
    private static final int DECIMALS = 2;

    /** Any less than the others will do. */
    private static final double LESS = 0.9;

    private static final AmountReader AMOUNTS = new AmountReader();

    private Fen() {}

    /**
     * A printed text with the readings that can be no amount in its unit behind the others, and less sure than those.
     *
     * @param unit of the amount, {@code null} if not known
     */
    static Printed last(Printed printed, String unit) {
        List<Reading> possible = new ArrayList<>(printed.readings());
        possible.removeIf(reading -> isSplit(number(reading), unit));
        double most = possible.stream()
                .filter(reading -> number(reading) != null)
                .mapToDouble(Reading::confidence)
                .max()
                .orElse(-1);
        if (most < 0 || possible.size() == printed.readings().size()) {
            return printed;
        }
        for (Reading reading : printed.readings()) {
            if (isSplit(number(reading), unit)) {
                possible.add(
                        new Reading(reading.text(), Math.min(reading.confidence(), LESS * most), reading.reader()));
            }
        }
        return new Printed(possible.getFirst().text(), printed.places(), printed.origin(), possible);
    }

    private static BigDecimal number(Reading reading) {
        return AMOUNTS.read(Wording.fold(reading.text())).number();
    }

    /** True of an amount in yuan with more decimals than a fen has; false of {@code null}. */
    static boolean isSplit(BigDecimal amount, String unit) {
        return amount != null && YUAN.equals(unit) && amount.scale() > DECIMALS;
    }
}
