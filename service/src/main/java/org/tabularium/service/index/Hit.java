package org.tabularium.service.index;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;

/**
 * A hit as the answer tells it, its groups unwrapped.
 *
 * @param kind what it is
 * @param source whose it is
 * @param location where it stands
 * @param matter what it says
 * @param own its texts as printed, whole; not part of the answer
 * @param highlight own text as safe HTML, whose only element is {@code em}
 * @param via the other name by which it was found; {@code null} if it was found as asked
 * @param score only to be compared within one answer
 */
public record Hit(
        HitKind kind,
        @JsonUnwrapped Source source,
        @JsonUnwrapped Location location,
        @JsonUnwrapped Matter matter,
        @JsonIgnore List<String> own,
        String highlight,
        @JsonInclude(JsonInclude.Include.NON_NULL) String via,
        double score) {
    public Hit {
        own = List.copyOf(own);
    }
}
