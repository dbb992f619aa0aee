package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the figures of a disclosure are: planned or spent. */
public enum Stage {
    /** 预算. */
    @JsonProperty("budget")
    BUDGET,
    /** 决算. */
    @JsonProperty("finalAccount")
    FINAL_ACCOUNT
}
