package org.tabularium.service.ingest;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.tabularium.extractor.pipeline.ExtractionStopped;
import org.tabularium.extractor.pipeline.Progress;

/** Hears one extraction: passes on how far it is, and stops it when it is out of time or no longer wanted. */
final class JobProgress implements Progress {

    /** Ten times a second is as often as an eye follows, and as often as the store is asked. */
    private static final long QUIET_NANOS = Duration.ofMillis(100).toNanos();

    private final Watch watch;
    private final String document;
    private final BooleanSupplier wanted;
    private final long deadline;
    private final AtomicReference<Stage> lastStage = new AtomicReference<>();
    private final AtomicLong lastTold;

    JobProgress(Watch watch, String document, Duration time, BooleanSupplier wanted) {
        this.watch = watch;
        this.document = document;
        this.wanted = wanted;
        this.deadline = System.nanoTime() + time.toNanos();
        this.lastTold = new AtomicLong(System.nanoTime() - QUIET_NANOS);
    }

    @Override
    public void report(Stage stage, int page, int pages) {
        long now = System.nanoTime();
        if (now - deadline > 0) {
            throw new ExtractionStopped(ExtractionStopped.Reason.TIME_LIMIT);
        }
        boolean newStage = lastStage.getAndSet(stage) != stage;
        long told = lastTold.get();
        if (!newStage && (now - told < QUIET_NANOS || !lastTold.compareAndSet(told, now))) {
            return;
        }
        if (!wanted.getAsBoolean()) {
            throw new ExtractionStopped(ExtractionStopped.Reason.CANCELLED);
        }
        watch.moved(document, new Step(stage, page, pages));
    }
}
