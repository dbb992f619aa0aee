package org.tabularium.extractor.page;

import org.tabularium.extractor.pipeline.Rejection;

/** A file that a reader had to give up on; {@link ContentReader} turns it into a result. */
public final class UnreadableFile extends Exception {

    private final Rejection.Reason reason;

    /** @param detail a sentence for the person who sent the file */
    public UnreadableFile(Rejection.Reason reason, String detail, Throwable cause) {
        super(detail, cause);
        this.reason = reason;
    }

    public UnreadableFile(Rejection.Reason reason, String detail) {
        this(reason, detail, null);
    }

    public Rejection.Reason reason() {
        return reason;
    }
}
