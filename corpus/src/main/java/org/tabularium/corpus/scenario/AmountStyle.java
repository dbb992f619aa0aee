package org.tabularium.corpus.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How a document writes its amounts.
 *
 * @param unit 元, 千元, 万元 or 亿元
 * @param decimals behind the point
 * @param grouped true for thousands separators
 * @param zero what stands where there is nothing: empty, {@code 0} or {@code 0.00}
 */
public record AmountStyle(String unit, int decimals, boolean grouped, String zero) {

    /** 元. */
    public static final String YUAN = "元";

    /** 万元, ten thousand yuan. */
    public static final String TEN_THOUSAND_YUAN = "万元";

    /** How many digits of yuan a unit leaves out. */
    private static final Map<String, Integer> DIGITS = Map.of(YUAN, 0, "千元", 3, TEN_THOUSAND_YUAN, 4, "亿元", 8);

    private static final int DIGITS_OF_FEN = 2;

    public AmountStyle {
        if (!DIGITS.containsKey(unit)) {
            throw new IllegalArgumentException("no such unit of money: " + unit);
        }
    }

    /** One of the styles that departments use. */
    static AmountStyle any(Random random) {
        boolean grouped = random.nextInt(4) == 0;
        String blank = "";
        return switch (random.nextInt(8)) {
            case 0 -> new AmountStyle(YUAN, 2, grouped, blank);
            case 1 -> new AmountStyle(YUAN, 0, grouped, "0");
            case 2 -> new AmountStyle(TEN_THOUSAND_YUAN, 6, false, blank);
            case 3 -> new AmountStyle(TEN_THOUSAND_YUAN, 2, grouped, "0.00");
            default -> new AmountStyle(TEN_THOUSAND_YUAN, 2, grouped, blank);
        };
    }

    /** One of more: other units, and dashes for what is not there. */
    static AmountStyle foreign(Random random) {
        boolean grouped = random.nextInt(2) == 0;
        String zero = List.of("", "", "0", "0.00", "-", "—", "--").get(random.nextInt(7));
        return switch (random.nextInt(10)) {
            case 0, 1 -> new AmountStyle(YUAN, 2, grouped, zero);
            case 2 -> new AmountStyle("千元", 2, grouped, zero);
            case 3 -> new AmountStyle("亿元", 6, false, zero);
            case 4 -> new AmountStyle(TEN_THOUSAND_YUAN, 6, false, zero);
            default -> new AmountStyle(TEN_THOUSAND_YUAN, 2, grouped, zero);
        };
    }

    /** The smallest amount that it can write, in hundredths of a yuan. */
    long quantum() {
        return BigDecimal.ONE
                .scaleByPowerOfTen(digitsOfUnit() + DIGITS_OF_FEN - decimals)
                .longValueExact();
    }

    private int digitsOfUnit() {
        return DIGITS.get(unit);
    }

    /** The same style in 万元, with decimals enough for every amount that this style can write. */
    AmountStyle inTenThousands() {
        return in(TEN_THOUSAND_YUAN);
    }

    /** The same style in 元, with as many decimals as needed. */
    AmountStyle inYuan() {
        return in(YUAN);
    }

    private AmountStyle in(String other) {
        int more = DIGITS.get(other) - digitsOfUnit();
        return more == 0 ? this : new AmountStyle(other, Math.max(0, decimals + more), grouped && more < 0, zero);
    }

    /**
     * An amount as a table cell states it.
     *
     * @param fen in hundredths of a yuan
     * @throws ArithmeticException if it has more decimals than the style
     */
    public String print(long fen) {
        return fen == 0 ? zero : text(fen, decimals);
    }

    /** An amount as a sentence states it: zero is a figure there, and needless zeros are left out. */
    public String say(long fen) {
        String text = text(fen, decimals);
        return text.contains(".") ? text.replaceFirst("\\.?0+$", "") : text;
    }

    /** An amount with all its decimals, zero too. */
    String text(long fen) {
        return text(fen, decimals);
    }

    private String text(long fen, int scale) {
        BigDecimal amount =
                BigDecimal.valueOf(fen, DIGITS_OF_FEN + digitsOfUnit()).setScale(scale, RoundingMode.UNNECESSARY);
        return grouped ? String.format("%,." + scale + "f", amount) : amount.toPlainString();
    }
}
