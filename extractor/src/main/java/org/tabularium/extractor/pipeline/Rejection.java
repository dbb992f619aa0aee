package org.tabularium.extractor.pipeline;

/**
 * Why a file gave no disclosure.
 *
 * @param reason its kind
 * @param mediaType what the bytes were found to be; {@code null} if nothing is known
 * @param detail a sentence for the person who sent it: what was found and what to do
 */
public record Rejection(Reason reason, String mediaType, String detail) {

    /** Kinds of rejection. */
    public enum Reason {
        /** No bytes. */
        EMPTY,
        /** A kind of file that is not read. */
        UNSUPPORTED,
        /** Needs a password. */
        ENCRYPTED,
        /** Truncated or broken. */
        DAMAGED,
        /** More pages, bytes or time than allowed. */
        OVER_LIMIT
    }
}
