package org.tabularium.service.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a person may mean who typed its beginning.
 *
 * @param kind what it is
 * @param text as printed, without a list's number and without the blanks that spread it over a cell
 * @param code {@code null} for anything but codes
 */
public record Completion(Kind kind, String text, @JsonInclude(JsonInclude.Include.NON_NULL) String code) {

    private static final Pattern SPREAD = Pattern.compile("(?<=\\p{IsHan})[\\s\\u3000]+(?=\\p{IsHan})");

    /** What a printed label, name or title offers. */
    static Completion of(Kind kind, String printed, String code) {
        return new Completion(
                kind, SPREAD.matcher(ListNumber.without(printed).strip()).replaceAll(""), code);
    }

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
