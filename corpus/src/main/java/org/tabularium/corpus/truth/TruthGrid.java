package org.tabularium.corpus.truth;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The performance targets of one project.
 *
 * @param projectName without numbering
 * @param organisation whose project it is
 * @param goals in order
 * @param indicators texts by column key; a label that spans lines is repeated on each
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record TruthGrid(
        String projectName, String organisation, List<String> goals, List<Map<String, String>> indicators) {

    public TruthGrid {
        goals = List.copyOf(goals);
        indicators = indicators.stream()
                .map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row)))
                .toList();
    }

    /** The same grid with other indicators. */
    public TruthGrid with(List<Map<String, String>> other) {
        return new TruthGrid(projectName, organisation, goals, other);
    }
}
