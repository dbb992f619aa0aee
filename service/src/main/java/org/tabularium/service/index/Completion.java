package org.tabularium.service.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * What a person may mean who typed its beginning.
 *
 * @param kind what it is
 * @param text as printed
 * @param code {@code null} for anything but codes
 */
public record Completion(Kind kind, String text, @JsonInclude(JsonInclude.Include.NON_NULL) String code) {

    /** Kinds of completions. */
    public enum Kind {
        ITEM,
        PROJECT,
        ORGANISATION,
        CODE;

        @JsonValue
        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
