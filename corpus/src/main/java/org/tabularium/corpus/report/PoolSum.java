package org.tabularium.corpus.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tabularium.corpus.score.Count;
import org.tabularium.corpus.score.Miss;
import org.tabularium.corpus.score.Score;

/** What several documents came to. */
final class PoolSum {

    private static final double MILLIS = 1000;

    /** Measures of the reference scorer that say how well a scan was read. */
    private static final List<String> TOLD = List.of(
            "tables",
            "rows",
            "tables_extra",
            "rows_extra",
            "meta",
            "text_pct",
            "character_pct",
            "code_pct",
            "silent",
            "silent_codes",
            "silent_values",
            "grids",
            "indicators",
            "goals",
            "declarations",
            "declaration_fields");

    private final List<String> unread = new ArrayList<>();
    private Score score = Score.NONE;
    private Score unproved = Score.NONE;
    private int documents;
    private int pages;
    private long millis;

    void add(Outcome outcome) {
        documents++;
        if (outcome.rejection() != null) {
            unread.add(outcome.of().file() + ": " + outcome.rejection());
        }
        score = score.and(outcome.score());
        unproved = unproved.and(outcome.unproved() == null ? outcome.score() : outcome.unproved());
        pages += outcome.pages();
        millis += outcome.millis();
    }

    /** The documents that were not read, and why. */
    List<String> unread() {
        return List.copyOf(unread);
    }

    /** What is wrong and told nowhere, or by table or page only. */
    List<Miss> silent() {
        return score.misses().stream().filter(Miss::silent).toList();
    }

    /** How many amounts were printed. */
    long printed() {
        return score.count(Count.NUM_NONEMPTY);
    }

    private long wrong() {
        return score.count(Count.NUM) - score.count(Count.NUM_OK);
    }

    /** All figures. */
    String line() {
        Map<String, Object> summary = score.summary();
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%d documents, %d pages, %d amounts: %d wrong; %d sure, %d of them wrong; review %s %%, before"
                        + " reconciliation %s %%; %.2f s a page",
                documents,
                pages,
                printed(),
                wrong(),
                score.count(Count.SURE),
                score.count(Count.SURE) - score.count(Count.SURE_OK),
                score.percent(Count.PRINTED_REVIEW, Count.NUM_NONEMPTY),
                unproved.percent(Count.PRINTED_REVIEW, Count.NUM_NONEMPTY),
                millis / MILLIS / Math.max(1, pages)));
        for (String name : TOLD) {
            line.append("; ").append(name).append(' ').append(summary.get(name));
            if (name.equals("silent")) {
                line.append(", of these told by table or page ").append(score.count(Count.SILENT_TOLD));
            }
        }
        return line.toString();
    }
}
