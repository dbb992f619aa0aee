package org.tabularium.models.classification;

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

    /** Which classification a code belongs to. */
    public enum Scheme {
        /** 支出功能分类. */
        FUNCTIONAL,
        /** 支出经济分类. */
        ECONOMIC
    }

    public ClassificationEntry {
        if (code == null || !code.matches("\\d{3,7}") || name == null || name.isBlank()) {
            throw new IllegalArgumentException("not an entry: " + code + " " + name);
        }
    }
}
