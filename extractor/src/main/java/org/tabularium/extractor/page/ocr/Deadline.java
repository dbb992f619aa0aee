package org.tabularium.extractor.page.ocr;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.CancellationException;

/**
 * Ends the work on a page whose time is up, or that nobody waits for any more. Asked between words. The time is the reading
 * thread's own (processor time), so that a busy machine does not lose pages.
 */
final class Deadline implements Runnable {

    /** The time is up. */
    static final class Passed extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final long end;

    /** Begins now, for the calling thread. */
    Deadline(Duration time) {
        end = threads.getCurrentThreadCpuTime() + time.toNanos();
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
        if (threads.getCurrentThreadCpuTime() > end) {
            throw new Passed();
        }
    }
}
