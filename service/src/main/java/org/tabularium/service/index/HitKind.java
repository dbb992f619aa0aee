package org.tabularium.service.index;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What a hit is. */
public enum HitKind {
    /** A row of a table. */
    ROW,
    /** A line of a performance grid or declaration. */
    INDICATOR,
    /** A performance grid or declaration as a whole. */
    PROJECT,
    /** Prose under a heading. */
    SECTION,
    /** A table, by its title. */
    TABLE,
    /** A document, by its file names and organisation. */
    DOCUMENT;

    /** Its name in requests and answers: small letters. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of that name; empty if there is none. */
    public static Optional<HitKind> of(String key) {
        for (HitKind kind : values()) {
            if (kind.key().equals(key)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
