package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an amount cell holds. Blank, zero, unreadable and ambiguous are four different things. */
public enum State {
    /** An amount; zero is one. */
    @JsonProperty("value")
    VALUE,
    /** Nothing is printed. */
    @JsonProperty("blank")
    BLANK,
    /** Something that is no amount. */
    @JsonProperty("text")
    TEXT,
    /** Ink that could not be read. */
    @JsonProperty("unreadable")
    UNREADABLE,
    /** Read in more than one way, none sure. */
    @JsonProperty("ambiguous")
    AMBIGUOUS
}
