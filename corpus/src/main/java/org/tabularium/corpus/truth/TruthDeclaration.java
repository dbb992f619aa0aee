package org.tabularium.corpus.truth;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The declaration of one project.
 *
 * @param projectName as printed
 * @param funds amounts as printed, either by source ({@code total}, {@code municipal}, …) and equal on both sides, or
 *     by side and then source
 * @param implementation indicators of the implementation period: level 1 to 3 and value
 * @param annual indicators of the year, likewise
 * @param fields other parts by name: texts, or objects where a part has two sides
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TruthDeclaration(
        String projectName,
        Map<String, Object> funds,
        List<List<String>> implementation,
        List<List<String>> annual,
        @JsonAnySetter Map<String, Object> fields) {

    public TruthDeclaration {
        funds = funds == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(funds));
        implementation = implementation == null
                ? List.of()
                : implementation.stream().map(List::copyOf).toList();
        annual = annual == null ? List.of() : annual.stream().map(List::copyOf).toList();
        fields = fields == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @JsonAnyGetter
    @Override
    public Map<String, Object> fields() {
        return fields;
    }

    /** The text of a field; {@code null} if it has none or is no plain text. */
    public String text(String name) {
        return fields.get(name) instanceof String text ? text : null;
    }

    /** An amount by source that holds on both sides; {@code null} if amounts are told by side, or not at all. */
    public String fund(String source) {
        return funds.get(source) instanceof String text ? text : null;
    }
}
