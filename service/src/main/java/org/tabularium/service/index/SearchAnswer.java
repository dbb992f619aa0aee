package org.tabularium.service.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * What the archive knows of a question.
 *
 * @param total number of all hits, exact
 * @param from hits left out at the beginning
 * @param size hits asked for
 * @param tookMillis time spent
 * @param hits best first, or as ordered
 * @param facets by field: how many of all hits carry which value, most first
 */
public record SearchAnswer(
        long total, int from, int size, long tookMillis, List<Hit> hits, Map<String, List<Count>> facets) {

    /**
     * A value and how many hits carry it.
     *
     * @param value to filter by
     * @param name for people, where the value is a code; else {@code null}
     */
    public record Count(String value, @JsonInclude(JsonInclude.Include.NON_NULL) String name, long count) {}

    public SearchAnswer {
        hits = List.copyOf(hits);
    }
}
