package org.tabularium.corpus.scenario;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/**
 * How a document writes its amounts.
 *
 * @param unit 元 or 万元
 * @param decimals behind the point
 * @param grouped true for thousands separators
 * @param zero what stands where there is nothing: empty, {@code 0} or {@code 0.00}
 */
public record AmountStyle(String unit, int decimals, boolean grouped, String zero) {

    /** 元. */
    public static final String YUAN = "元";

    /** 万元, ten thousand yuan. */
    public static final String TEN_THOUSAND_YUAN = "万元";

    private static final int DIGITS_OF_TEN_THOUSAND = 4;
    private static final int DIGITS_OF_FEN = 2;

    public AmountStyle {
        if (!unit.equals(YUAN) && !unit.equals(TEN_THOUSAND_YUAN)) {
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

    /** The smallest amount that it can write, in hundredths of a yuan. */
    long quantum() {
        return BigDecimal.ONE
                .scaleByPowerOfTen(digitsOfUnit() + DIGITS_OF_FEN - decimals)
                .longValueExact();
    }

    private int digitsOfUnit() {
        return unit.equals(YUAN) ? 0 : DIGITS_OF_TEN_THOUSAND;
    }

    /** The same style in 万元, with decimals enough for every amount that this style can write. */
    AmountStyle inTenThousands() {
        return unit.equals(TEN_THOUSAND_YUAN)
                ? this
                : new AmountStyle(TEN_THOUSAND_YUAN, decimals + DIGITS_OF_TEN_THOUSAND, false, zero);
    }

    /** The same style in 元, with as many decimals as needed. */
    AmountStyle inYuan() {
        return unit.equals(YUAN)
                ? this
                : new AmountStyle(YUAN, Math.max(0, decimals - DIGITS_OF_TEN_THOUSAND), grouped, zero);
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
