package org.tabularium.service.index;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question to the archive. Filters that are absent ({@code null} or empty) do not filter.
 *
 * @param q words, {@code "phrases"} and {@code -exclusions}
 * @param code a classification code; full-width digits are read too
 * @param exact true for the code itself without those below it
 * @param organisation a part of its name, or its whole code
 * @param region whole
 * @param years fiscal years, any of them
 * @param forms form ids, any of them
 * @param kinds of hits, any of them
 * @param findings true for documents with errors only, false for those without
 * @param min least main amount in 元, inclusive
 * @param max largest main amount in 元, inclusive
 * @param from hits to leave out at the beginning
 * @param size hits to tell
 * @param order of the hits
 */
public record SearchRequest(
        String q,
        String code,
        boolean exact,
        String organisation,
        String region,
        Set<Integer> years,
        Set<String> forms,
        Set<HitKind> kinds,
        Boolean findings,
        BigDecimal min,
        BigDecimal max,
        int from,
        int size,
        Order order) {

    /** How deep a page may lie: what is further down is read from the CSV of all hits. */
    public static final int DEEPEST = 10_000;

    /** Orders of hits. */
    public enum Order {
        RELEVANCE("relevance"),
        AMOUNT("amount"),
        AMOUNT_DOWN("-amount"),
        YEAR("year"),
        YEAR_DOWN("-year");

        private final String key;

        Order(String key) {
            this.key = key;
        }

        /** Its name in requests. */
        public String key() {
            return key;
        }
    }

    public SearchRequest {
        years = Set.copyOf(years);
        forms = Set.copyOf(forms);
        kinds = Set.copyOf(kinds);
        if (from < 0 || size < 0 || from + size > DEEPEST) {
            throw new IllegalArgumentException("from and size reach from 0 to " + DEEPEST);
        }
    }

    /** True if there are words or filters. */
    public boolean asksAnything() {
        return q != null || filters();
    }

    /** True if anything but the words narrows the hits. */
    boolean filters() {
        return Stream.of(code, organisation, region, findings, min, max).anyMatch(Objects::nonNull)
                || !(years.isEmpty() && forms.isEmpty() && kinds.isEmpty());
    }

    /** Everything that carries these words, the first twenty hits. */
    public static SearchRequest words(String q) {
        return new SearchRequest(
                q, null, false, null, null, Set.of(), Set.of(), Set.of(), null, null, null, 0, 20, Order.RELEVANCE);
    }

    /** Everything under this code, the first twenty hits. */
    public static SearchRequest under(String code) {
        return new SearchRequest(
                null, code, false, null, null, Set.of(), Set.of(), Set.of(), null, null, null, 0, 20, Order.RELEVANCE);
    }
}
