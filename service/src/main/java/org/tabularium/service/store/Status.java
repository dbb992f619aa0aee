package org.tabularium.service.store;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a document is on its way. */
public enum Status {
    @JsonProperty("queued")
    QUEUED,
    @JsonProperty("processing")
    PROCESSING,
    @JsonProperty("done")
    DONE,
    @JsonProperty("failed")
    FAILED;

    /** True if no work is left. */
    public boolean ended() {
        return this == DONE || this == FAILED;
    }
}
