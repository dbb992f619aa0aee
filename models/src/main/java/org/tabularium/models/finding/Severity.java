package org.tabularium.models.finding;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a finding matters. Only errors and warnings flag a cell. */
public enum Severity {
    /** A figure or code contradicts others. */
    @JsonProperty("error")
    ERROR,
    /** Something that a person should look at. */
    @JsonProperty("warning")
    WARNING,
    /** Worth knowing, such as rounding. */
    @JsonProperty("info")
    INFO
}
