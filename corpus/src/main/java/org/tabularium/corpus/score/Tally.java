package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts and misses while they are being gathered. */
final class Tally {

    private final Map<Count, Long> counts = new EnumMap<>(Count.class);
    private final List<Miss> misses = new ArrayList<>();

    void add(Count count, long n) {
        counts.merge(count, n, Long::sum);
    }

    void add(Count count) {
        add(count, 1);
    }

    void addIf(boolean condition, Count count) {
        add(count, condition ? 1 : 0);
    }

    /** Characters wanted, and how many of them are wrong: never more than there are. */
    void characters(String want, String got) {
        int wanted = Distance.length(want);
        add(Count.CHARS, wanted);
        add(Count.CHAR_ERRORS, Math.min(wanted, Distance.between(want, got)));
    }

    void miss(String where, String want, String got, boolean silent, JsonNode cell) {
        misses.add(new Miss(where, want, got, silent, cell));
    }

    void miss(String where, String want, String got) {
        miss(where, want, got, false, MissingNode.getInstance());
    }

    Score score() {
        return new Score(counts, misses);
    }
}
