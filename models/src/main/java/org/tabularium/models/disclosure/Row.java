package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a table.
 *
 * @param id stable over re-extraction: made of form, organisation, code or label, and occurrence
 * @param ranks what the row is, by side: one entry under {@link #WHOLE} in a plain table; one entry a side (such as
 *     {@code revenue}, {@code expenditure}) in a side-by-side table, where each half is an item of its own. A side
 *     whose half is blank has no entry
 * @param cells by column key, in the order of the table's columns; a column that the row has no cell for is absent
 */
@JsonPropertyOrder({"id", "kind", "level", "cells"})
public record Row(String id, Map<String, Rank> ranks, Map<String, Cell> cells) {

    /** The side of a row that has no sides. */
    public static final String WHOLE = "";

    /**
     * What a row, or a half of one, is.
     *
     * @param kind item, subtotal or total
     * @param level depth in the table's hierarchy, 0 for totals of the whole table, 1 for its first level
     */
    public record Rank(RowKind kind, int level) {
        public Rank {
            if (kind == null || level < 0) {
                throw new IllegalArgumentException("a rank has a kind and a level of at least 0");
            }
        }
    }

    public Row {
        ranks = Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The rank of a row without sides; {@code null} in a side-by-side table. */
    public Rank rank() {
        return ranks.get(WHOLE);
    }

    @JsonProperty("kind")
    Object jsonKind() {
        Map<String, RowKind> kinds = new LinkedHashMap<>();
        ranks.forEach((side, rank) -> kinds.put(side, rank.kind()));
        return kinds.containsKey(WHOLE) ? kinds.get(WHOLE) : kinds;
    }

    @JsonProperty("level")
    Object jsonLevel() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        ranks.forEach((side, rank) -> levels.put(side, rank.level()));
        return levels.containsKey(WHOLE) ? levels.get(WHOLE) : levels;
    }

    @JsonProperty("id")
    String jsonId() {
        return id;
    }

    @JsonIgnore
    @Override
    public Map<String, Rank> ranks() {
        return ranks;
    }

    @JsonCreator
    static Row fromJson(
            @JsonProperty("id") String id,
            @JsonProperty("kind") Object kind,
            @JsonProperty("level") Object level,
            @JsonProperty("cells") LinkedHashMap<String, Cell> cells) {
        Map<String, Rank> ranks = new LinkedHashMap<>();
        if (kind instanceof Map<?, ?> kinds && level instanceof Map<?, ?> levels) {
            kinds.forEach((side, name) -> ranks.put((String) side, rank(name, levels.get(side))));
        } else if (kind != null) {
            ranks.put(WHOLE, rank(kind, level));
        }
        return new Row(id, ranks, cells);
    }

    private static Rank rank(Object kind, Object level) {
        for (RowKind known : RowKind.values()) {
            if (known.name().equalsIgnoreCase((String) kind)) {
                return new Rank(known, (Integer) level);
            }
        }
        throw new IllegalArgumentException("no such kind of row: " + kind);
    }
}
