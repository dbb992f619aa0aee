package org.tabularium.service.index;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tabularium.models.form.Wording;

/** Amounts of different units on one scale: whole hundredths of a 分 (1/10,000 元), the finest that 万元 tables print. */
final class Money {

    private static final int DECIMALS_OF_YUAN = 4;
    private static final Map<String, Integer> POWERS_OF_TEN = powers();

    private Money() {}

    /** The scaled amount; empty where no unit is printed or it is no unit of money: units are never guessed. */
    static Optional<Long> scaled(BigDecimal number, String unit) {
        String folded = Wording.fold(unit);
        return POWERS_OF_TEN.entrySet().stream()
                .filter(power -> folded.endsWith(power.getKey()))
                .findFirst()
                .map(power -> scaled(number.scaleByPowerOfTen(power.getValue())));
    }

    /** A scaled amount in 元; what is too large for the scale becomes its end. */
    static long scaled(BigDecimal yuan) {
        BigDecimal scaled = yuan.scaleByPowerOfTen(DECIMALS_OF_YUAN).setScale(0, RoundingMode.HALF_EVEN);
        return scaled.min(BigDecimal.valueOf(Long.MAX_VALUE))
                .max(BigDecimal.valueOf(Long.MIN_VALUE))
                .longValue();
    }

    /** Longer names first: 万元 ends with 元. */
    private static Map<String, Integer> powers() {
        Map<String, Integer> powers = new LinkedHashMap<>();
        powers.put("百万元", 6);
        powers.put("十万元", 5);
        powers.put("亿元", 8);
        powers.put("万元", 4);
        powers.put("千元", 3);
        powers.put("百元", 2);
        powers.put("元", 0);
        return powers;
    }
}
