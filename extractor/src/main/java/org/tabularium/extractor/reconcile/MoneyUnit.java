package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.form.Wording;

/** Units of money as Chinese prints them: 元 with a power of ten before it. Never guessed from the size of figures. */
final class MoneyUnit {

    private static final Pattern PRINTED = Pattern.compile("([十百千万亿]*)元");

    private static final BigDecimal TEN_THOUSAND = BigDecimal.TEN.pow(4);

    private MoneyUnit() {}

    /** What a figure in the unit is multiplied with to give 元; {@code null} if the text names no unit. */
    static BigDecimal factor(String printed) {
        Matcher unit = PRINTED.matcher(Wording.fold(printed));
        if (printed.indexOf('元') < 0 || !unit.find()) {
            return null;
        }
        int power = unit.group(1).chars().map(MoneyUnit::zeros).sum();
        return BigDecimal.TEN.pow(power);
    }

    /** What a unit is called; empty for none. */
    static String name(BigDecimal factor) {
        if (factor == null) {
            return "";
        }
        int power = factor.precision() - factor.scale() - 1;
        String yi = "亿".repeat(power / 8);
        return List.of("", "十", "百", "千", "万", "十万", "百万", "千万").get(power % 8) + yi + "元";
    }

    /** An amount in 元 as sentences tell it: in 万元 from ten thousand on, without zeros at its end. */
    static String say(BigDecimal amount) {
        boolean large = amount.abs().compareTo(TEN_THOUSAND) >= 0;
        BigDecimal number = large ? amount.divide(TEN_THOUSAND) : amount;
        BigDecimal bare = number.stripTrailingZeros();
        return (bare.scale() < 0 ? bare.setScale(0) : bare).toPlainString() + (large ? "万元" : "元");
    }

    private static int zeros(int sign) {
        return switch (sign) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
        };
    }
}
