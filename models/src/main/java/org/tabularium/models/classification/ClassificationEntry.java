package org.tabularium.models.classification;

import java.util.Optional;

/**
 * A code and one of its names.
 *
 * @param scheme functional or economic
 * @param code digits, 3/5/7 (functional) or 3/5 (economic)
 * @param name as the classification has it
 * @param from the first fiscal year in which it is known to have held
 * @param to the last such year; {@code null} if it still holds
 * @param source where the entry is known from
 */
public record ClassificationEntry(Scheme scheme, String code, String name, int from, Integer to, String source) {

    /** Digits of a code of the top level (类). */
    static final int TOP_LENGTH = 3;

    /** Digits that each level below adds. */
    static final int LEVEL_LENGTH = 2;

    /** Which classification a code belongs to. */
    public enum Scheme {
        /** 支出功能分类. */
        FUNCTIONAL,
        /** 支出经济分类: of departments (3…) and of governments (5…). */
        ECONOMIC;

        /**
         * The scheme that a code of expenditure belongs to by its first digit: 2 functional, 3 and 5 economic. Empty for
         * others (1 is revenue) and for what is no code.
         */
        public static Optional<Scheme> of(String code) {
            if (code == null || !code.matches("\\d{3}(\\d{2}){0,2}")) {
                return Optional.empty();
            }
            return switch (code.charAt(0)) {
                case '2' -> Optional.of(FUNCTIONAL);
                case '3', '5' -> Optional.of(ECONOMIC);
                default -> Optional.empty();
            };
        }
    }

    public ClassificationEntry {
        if (code == null || !code.matches("\\d{3}(\\d{2}){0,2}") || name == null || name.isBlank()) {
            throw new IllegalArgumentException("not an entry: " + code + " " + name);
        }
        if (to != null && to < from) {
            throw new IllegalArgumentException(code + " ends before it begins: " + from + " to " + to);
        }
    }

    /** Whether the entry is known to hold in a fiscal year. */
    public boolean holdsIn(int year) {
        return distance(year) == 0;
    }

    /** Years between a fiscal year and the nearest one in which the entry holds; 0 if it holds then. */
    int distance(int year) {
        if (year < from) {
            return from - year;
        }
        return to != null && year > to ? year - to : 0;
    }
}
