package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The declaration of one project (项目支出绩效目标申报表).
 *
 * @param id within the disclosure, in document order: d1, d2, …
 * @param organisation {@code null} if not known
 * @param fiscalYear {@code null} if not known
 * @param unit of the funds; {@code null} if none is printed
 * @param pages from 1; {@code null} in a file without pages
 * @param funds amounts by side ({@code implementation}, {@code annual}), then source ({@code total}, {@code central}, …)
 * @param goals by side
 * @param indicators by side
 * @param fields all other parts by name ({@code projectName}, {@code overview}, …), in the order of the form
 */
@JsonPropertyOrder({"id", "organisation", "fiscalYear", "unit", "pages"})
public record ProjectDeclaration(
        String id,
        Organisation organisation,
        Integer fiscalYear,
        String unit,
        List<Integer> pages,
        Map<String, Map<String, Cell>> funds,
        Map<String, Cell> goals,
        Map<String, List<Indicator>> indicators,
        @JsonAnySetter Map<String, Cell> fields) {

    public ProjectDeclaration {
        pages = pages == null ? null : List.copyOf(pages);
        funds = Collections.unmodifiableMap(new LinkedHashMap<>(funds));
        goals = Collections.unmodifiableMap(new LinkedHashMap<>(goals));
        indicators = Collections.unmodifiableMap(new LinkedHashMap<>(indicators));
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    @JsonAnyGetter
    @Override
    public Map<String, Cell> fields() {
        return fields;
    }
}
