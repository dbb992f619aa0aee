package org.tabularium.corpus.glyph;

import java.awt.Font;
import java.util.Locale;
import java.util.Random;

/** What stands in the cells of disclosures: amounts, codes, counts, shares, values with relations, and words. */
final class NumberStrings {

    /** Characters that stand beside digits, and letters: the model learns that they are none of its classes. */
    private static final String OTHERS =
            "年月日万元个次台辆人工作完成支出合收入预算度项目是不在有大上下中国单位质量时效本达无套名件篇期册卷批场条户一二三四五六七八九十" + "ABCDEFKMabcdefgo:+*";

    private static final String RELATIONS = "≥≤≥≤=<>~/";

    private final Random dice;

    NumberStrings(Random dice) {
        this.dice = dice;
    }

    /** One that a face can print. */
    String next(Font face) {
        int kind = dice.nextInt(20);
        if (kind < 6) {
            return amount();
        } else if (kind < 9) {
            return digits(dice.nextBoolean() ? 7 : dice.nextBoolean() ? 5 : 3);
        } else if (kind == 9) {
            return digits(1 + dice.nextInt(2));
        } else if (kind == 10) {
            return digits(1 + dice.nextInt(2)) + (dice.nextBoolean() ? "%" : ".5%");
        } else if (kind == 11) {
            return "(" + digits(1 + dice.nextInt(3)) + "." + digits(1) + ")";
        } else if (kind < 14) {
            return value(face);
        } else if (kind == 14) {
            return dashed();
        } else if (kind == 15) {
            return digits(2 + dice.nextInt(8));
        } else if (kind == 16) {
            return digits(1 + dice.nextInt(2)) + "." + digits(1 + dice.nextInt(3));
        }
        return words(face, 2 + dice.nextInt(4)) + digits(2);
    }

    private String amount() {
        String pattern = dice.nextInt(3) == 0 ? "%,.2f" : dice.nextInt(6) == 0 ? "%.4f" : "%.2f";
        String amount = String.format(Locale.ROOT, pattern, Math.exp(dice.nextDouble() * 18 - 1) / 10);
        return dice.nextInt(12) == 0 ? "-" + amount : amount;
    }

    private String value(Font face) {
        char relation = RELATIONS.charAt(dice.nextInt(RELATIONS.length()));
        if (!face.canDisplay(relation)) {
            relation = '=';
        }
        String before = relation == '~' || relation == '/' ? digits(1 + dice.nextInt(3)) : "";
        String unit = dice.nextBoolean() ? "%" : dice.nextBoolean() ? words(face, 1) : "";
        return before + relation + digits(1 + dice.nextInt(3)) + unit;
    }

    private String dashed() {
        return switch (dice.nextInt(5)) {
            case 0 -> "-";
            case 1, 2 -> digits(4) + "-" + digits(2);
            case 3, 4 -> digits(2) + "-" + digits(2) + "%";
            default -> throw new IllegalStateException("a die of five sides");
        };
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append((char) ('0' + dice.nextInt(10)));
        }
        return digits.toString();
    }

    private String words(Font face, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            char c = OTHERS.charAt(dice.nextInt(OTHERS.length()));
            words.append(face.canDisplay(c) ? String.valueOf(c) : "");
        }
        return words.toString();
    }
}
