package org.tabularium.service.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a hit says.
 *
 * @param code classification code; {@code null} if it has none
 * @param name what it is about: the row's label, the project, the indicator, the heading, the title
 * @param title of the table that it lies in; {@code null} if none
 * @param project that it belongs to; {@code null} if none
 * @param ancestors the codes above its code, top first
 * @param amounts plain decimals in {@code unit}, by column key; {@code null} where there is no amount
 * @param unit of the amounts as printed; {@code null} if none is
 */
public record Matter(
        String code,
        String name,
        @JsonInclude(JsonInclude.Include.NON_NULL) String title,
        @JsonInclude(JsonInclude.Include.NON_NULL) String project,
        List<Ancestor> ancestors,
        Map<String, String> amounts,
        String unit) {

    /**
     * A code above the hit's.
     *
     * @param name in the hit's year; {@code null} if the classification lacks the code
     */
    public record Ancestor(String code, String name) {}

    public Matter {
        ancestors = List.copyOf(ancestors);
        amounts = Collections.unmodifiableMap(new LinkedHashMap<>(amounts));
    }

    static Matter named(String name) {
        return new Matter(null, name, null, null, List.of(), Map.of(), null);
    }

    /** The same with amounts. */
    Matter worth(Map<String, BigDecimal> numbers, String ofUnit) {
        Map<String, String> plain = new LinkedHashMap<>();
        numbers.forEach((key, number) -> plain.put(key, number == null ? null : number.toPlainString()));
        return new Matter(code, name, title, project, ancestors, plain, ofUnit);
    }

    /** The same under another name. */
    Matter called(String other) {
        return new Matter(code, other, title, project, ancestors, amounts, unit);
    }
}
