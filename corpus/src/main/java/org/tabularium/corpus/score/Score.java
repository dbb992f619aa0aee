package org.tabularium.corpus.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well a disclosure, or several, agree with the truth.
 *
 * @param counts every {@link Count}, zeros included
 * @param misses in the order of the truth
 */
public record Score(Map<Count, Long> counts, List<Miss> misses) {

    /** Of nothing. */
    public static final Score NONE = new Score(Map.of(), List.of());

    public Score {
        Map<Count, Long> all = new EnumMap<>(Count.class);
        for (Count count : Count.values()) {
            all.put(count, counts.getOrDefault(count, 0L));
        }
        counts = Collections.unmodifiableMap(all);
        misses = List.copyOf(misses);
    }

    public long count(Count count) {
        return counts.get(count);
    }

    /** Both together: counts added up, so that large documents weigh more. */
    public Score and(Score other) {
        Map<Count, Long> sum = new EnumMap<>(Count.class);
        counts.forEach((count, n) -> sum.put(count, n + other.count(count)));
        List<Miss> all = new ArrayList<>(misses);
        all.addAll(other.misses);
        return new Score(sum, all);
    }

    /** A share in per cent with two decimals; {@code null} of nothing. */
    public BigDecimal percent(Count part, Count whole) {
        return percent(count(part), count(whole));
    }

    private static BigDecimal percent(long part, long whole) {
        return whole == 0 ? null : new BigDecimal(100.0 * part / whole).setScale(2, RoundingMode.HALF_EVEN);
    }

    /** The figures by the names of the reference scorer: shares as numbers, pairs as {@code right/all}, else counts. */
    public Map<String, Object> summary() {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("tables", pair(Count.TABLES_FOUND, Count.TABLES));
        out.put("rows", pair(Count.ROWS_OK, Count.ROWS));
        out.put("tables_extra", count(Count.TABLES_EXTRA));
        out.put("rows_extra", count(Count.ROWS_EXTRA));
        out.put("meta", pair(Count.META_OK, Count.META));
        out.put("cells_pct", percent(Count.CELLS_OK, Count.CELLS));
        out.put("text_pct", percent(Count.TEXT_OK, Count.TEXT));
        out.put("character_pct", percent(count(Count.CHARS) - count(Count.CHAR_ERRORS), count(Count.CHARS)));
        out.put("code_pct", percent(Count.CODE_OK, Count.CODE));
        out.put("numeric_pct", percent(Count.NUM_OK, Count.NUM));
        out.put("numeric_nonempty_pct", percent(Count.NUM_NONEMPTY_OK, Count.NUM_NONEMPTY));
        out.put("wrong_numeric", count(Count.NUM) - count(Count.NUM_OK));
        out.put("silent", count(Count.SILENT));
        out.put("silent_codes", count(Count.SILENT_CODE));
        out.put("silent_values", count(Count.SILENT_VALUE));
        out.put("review_of_printed_pct", percent(Count.PRINTED_REVIEW, Count.NUM_NONEMPTY));
        out.put("printed_amounts", count(Count.NUM_NONEMPTY));
        out.put("grids", pair(Count.GRIDS_FOUND, Count.GRIDS));
        out.put("indicator_cells_pct", percent(Count.IND_CELLS_OK, Count.IND_CELLS));
        out.put("indicators", pair(Count.INDICATORS_OK, Count.INDICATORS));
        out.put("goals", pair(Count.GOALS_OK, Count.GOALS));
        out.put("declarations", pair(Count.DECLS_FOUND, Count.DECLS));
        out.put("declaration_indicators", pair(Count.DECL_IND_OK, Count.DECL_IND));
        out.put("declaration_fields", pair(Count.DECL_FIELDS_OK, Count.DECL_FIELDS));
        return out;
    }

    private String pair(Count part, Count whole) {
        return count(part) + "/" + count(whole);
    }
}
