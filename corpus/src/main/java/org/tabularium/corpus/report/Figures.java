package org.tabularium.corpus.report;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tabularium.corpus.score.Count;
import org.tabularium.corpus.score.Score;

/**
 * Figures by group and measure: what a baseline holds and a report shows.
 *
 * @param groups measures by group; shares in per cent, everything else counts
 */
public record Figures(Map<String, Map<String, BigDecimal>> groups) {

    /** The group of all scans together: confidences are judged over many. */
    private static final String ALL_SCANS = "scans together";

    /** Amounts read with a confidence of at least 0.99; {@code sure_right_pct} of them are right. */
    static final String SURE_AMOUNTS = "sure_amounts";

    /** Added to a group's name for the same documents without the last room. */
    static final String UNPROVED = ", before reconciliation";

    public Figures {
        Map<String, Map<String, BigDecimal>> copy = new TreeMap<>();
        groups.forEach(
                (group, measures) -> copy.put(group, Collections.unmodifiableMap(new LinkedHashMap<>(measures))));
        groups = Collections.unmodifiableMap(copy);
    }

    /** Of outcomes, each group by itself. */
    public static Figures of(List<Outcome> outcomes) {
        Map<String, Score> scores = new TreeMap<>();
        outcomes.forEach(outcome -> scores.merge(outcome.of().group(), outcome.score(), Score::and));
        Map<String, Map<String, BigDecimal>> groups = new TreeMap<>();
        scores.forEach((group, score) -> groups.put(group, measures(score)));
        groups.forEach((group, measures) -> measures.put("unread", BigDecimal.valueOf(unread(outcomes, group))));
        outcomes.stream()
                .filter(outcome -> Peer.isScan(outcome.of()))
                .map(Outcome::score)
                .reduce(Score::and)
                .ifPresent(score -> groups.put(ALL_SCANS, measures(score)));
        Map<String, Score> before = new TreeMap<>();
        outcomes.stream()
                .filter(outcome -> outcome.unproved() != null)
                .forEach(outcome -> before.merge(outcome.of().group(), outcome.unproved(), Score::and));
        before.forEach((group, score) -> groups.put(group + UNPROVED, marks(score)));
        return new Figures(groups);
    }

    /** Documents that were refused, or on which the reader broke down. */
    private static long unread(List<Outcome> outcomes, String group) {
        return outcomes.stream()
                .filter(outcome -> outcome.of().group().equals(group) && outcome.rejection() != null)
                .count();
    }

    private static Map<String, BigDecimal> measures(Score score) {
        Map<String, BigDecimal> out = new LinkedHashMap<>();
        share(out, "tables_pct", score.percent(Count.TABLES_FOUND, Count.TABLES));
        share(out, "rows_pct", score.percent(Count.ROWS_OK, Count.ROWS));
        share(out, "amounts_pct", score.percent(Count.NUM_NONEMPTY_OK, Count.NUM_NONEMPTY));
        share(out, "codes_pct", score.percent(Count.CODE_OK, Count.CODE));
        share(out, "texts_pct", score.percent(Count.TEXT_OK, Count.TEXT));
        share(out, "meta_pct", score.percent(Count.META_OK, Count.META));
        share(out, "indicator_cells_pct", score.percent(Count.IND_CELLS_OK, Count.IND_CELLS));
        share(out, "goals_pct", score.percent(Count.GOALS_OK, Count.GOALS));
        share(out, "declaration_indicators_pct", score.percent(Count.DECL_IND_OK, Count.DECL_IND));
        share(out, "declaration_fields_pct", score.percent(Count.DECL_FIELDS_OK, Count.DECL_FIELDS));
        if (score.count(Count.SURE) > 0) {
            share(out, "sure_right_pct", score.percent(Count.SURE_OK, Count.SURE));
            count(out, SURE_AMOUNTS, score.count(Count.SURE));
        }
        share(out, "marked_pct", score.percent(Count.STRANGE_MARKED, Count.STRANGE));
        count(out, "tables_extra", score.count(Count.TABLES_EXTRA));
        count(out, "rows_extra", score.count(Count.ROWS_EXTRA));
        out.putAll(marks(score));
        return out;
    }

    /** What reconciliation may change: what is to be looked at, and what is wrong without a mark. */
    private static Map<String, BigDecimal> marks(Score score) {
        Map<String, BigDecimal> out = new LinkedHashMap<>();
        share(out, "review_pct", score.percent(Count.PRINTED_REVIEW, Count.NUM_NONEMPTY));
        count(out, "silent", score.count(Count.SILENT));
        count(out, "silent_codes", score.count(Count.SILENT_CODE));
        count(out, "silent_values", score.count(Count.SILENT_VALUE));
        return out;
    }

    private static void share(Map<String, BigDecimal> out, String name, BigDecimal value) {
        if (value != null) {
            out.put(name, value);
        }
    }

    private static void count(Map<String, BigDecimal> out, String name, long value) {
        out.put(name, BigDecimal.valueOf(value));
    }

    /** True if more of a measure is better: shares of what is right; of extra, silent and reviewed things less is. */
    static boolean moreIsBetter(String measure) {
        return measure.endsWith("_pct") && !measure.startsWith("review");
    }
}
