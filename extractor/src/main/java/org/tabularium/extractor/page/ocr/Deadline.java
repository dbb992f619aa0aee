package org.tabularium.extractor.page.ocr;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/** Ends the work on a page whose time is up, or that nobody waits for any more. Asked between words. */
final class Deadline implements Runnable {

    /** The time is up. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final long end;

    Deadline(Duration time) {
        end = System.nanoTime() + time.toNanos();
    }

    /**
     * @throws Passed if the time is up
     * @throws CancellationException if this thread was interrupted
     */
    @Override
    public void run() {
        if (Thread.interrupted()) {
            throw new CancellationException("the reading of a page was cancelled");
        }
        if (System.nanoTime() - end > 0) {
            throw new Passed();
        }
    }
}
