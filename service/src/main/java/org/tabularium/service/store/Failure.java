package org.tabularium.service.store;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Why a document could not be read.
 *
 * @param reason its kind
 * @param detail a sentence for the person who sent it: what was found and what to do
 */
public record Failure(Reason reason, String detail) {

    /** Kinds of failure. */
    public enum Reason {
        /** No bytes. */
        @JsonProperty("empty")
        EMPTY,
        /** A kind of file that is not read. */
        @JsonProperty("unsupported")
        UNSUPPORTED,
        /** Needs a password. */
        @JsonProperty("encrypted")
        ENCRYPTED,
        /** Truncated or broken. */
        @JsonProperty("damaged")
        DAMAGED,
        /** More pages, bytes or time than allowed. */
        @JsonProperty("over-limit")
        OVER_LIMIT,
        /** The process died again and again while reading it. */
        @JsonProperty("crashed")
        CRASHED,
        /** A bug of ours. */
        @JsonProperty("internal")
        INTERNAL
    }
}
