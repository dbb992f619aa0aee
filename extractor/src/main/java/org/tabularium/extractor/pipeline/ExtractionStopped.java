package org.tabularium.extractor.pipeline;

/** Thrown by a {@link Progress} to stop an extraction. */
public final class ExtractionStopped extends RuntimeException {

    /** Why it was stopped. */
    public enum Reason {
        CANCELLED,
        TIME_LIMIT
    }

    private final Reason reason;

    public ExtractionStopped(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
