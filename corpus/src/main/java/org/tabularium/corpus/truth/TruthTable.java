package org.tabularium.corpus.truth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of a known form.
 *
 * @param form its id
 * @param title as printed
 * @param organisation printed above it, with its code; {@code null} if none is printed
 * @param unit of its amounts as printed; {@code null} if none is printed
 * @param rows cell texts by column key, in the order of the columns, which is the same in every row
 * @param notes printed under it; {@code null} if none
 * @param empty true if it states no amount; {@code null} if it does
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TruthTable(
        String form,
        String title,
        String organisation,
        String unit,
        List<Map<String, String>> rows,
        List<String> notes,
        Boolean empty) {

    public TruthTable {
        rows = rows.stream()
                .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                .toList();
        notes = notes == null ? null : List.copyOf(notes);
    }

    /** What the key of a column begins with that the contract has no place for, such as last year's figures. */
    private static final String ASIDE = "aside";

    /** True for a column that is printed and that no disclosure may tell. */
    public static boolean isAside(String key) {
        return key.startsWith(ASIDE);
    }

    /** The same table without such columns: what a disclosure must tell. */
    public TruthTable withoutAsides() {
        return with(rows.stream()
                .map(row -> {
                    Map<String, String> keyed = new LinkedHashMap<>(row);
                    keyed.keySet().removeIf(TruthTable::isAside);
                    return keyed;
                })
                .toList());
    }

    /** The same table with other rows. */
    public TruthTable with(List<Map<String, String>> other) {
        return new TruthTable(form, title, organisation, unit, other, notes, empty);
    }
}
