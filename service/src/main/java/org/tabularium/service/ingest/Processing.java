package org.tabularium.service.ingest;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tabularium.extractor.pipeline.Extraction;
import org.tabularium.extractor.pipeline.ExtractionStopped;
import org.tabularium.extractor.pipeline.Extractor;
import org.tabularium.extractor.pipeline.Rejection;
import org.tabularium.service.config.IngestSettings;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.Documents;
import org.tabularium.service.store.Failure;

/** Runs a job: extracts its document, stores what came of it, indexes it. */
public final class Processing implements Queue.Worker {

    /** A document that a process died over this often is not tried again: it would take the service down for ever. */
    static final int ATTEMPTS = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Processing.class);

    private final Archive archive;
    private final Documents documents;
    private final Extractor extractor;
    private final Indexer indexer;
    private final Watch watch;
    private final IngestSettings settings;
    private final MeterRegistry metrics;
    private final AtomicBoolean stopping = new AtomicBoolean();

    public Processing(
            Archive archive,
            Extractor extractor,
            Indexer indexer,
            Watch watch,
            IngestSettings settings,
            MeterRegistry metrics) {
        this.archive = archive;
        this.documents = archive.documents();
        this.extractor = extractor;
        this.indexer = indexer;
        this.watch = watch;
        this.settings = settings;
        this.metrics = metrics;
    }

    /** From now on running jobs stop at their next sign of progress, and go back into the queue. */
    public void stop() {
        stopping.set(true);
    }

    @Override
    public boolean run(String id, String job) {
        int attempt = documents.begin(id, job);
        if (attempt == 0) {
            return true;
        }
        watch.changed(id);
        try {
            if (attempt > ATTEMPTS) {
                fail(id, job, crashed());
                return true;
            }
            return documents.find(id).map(document -> timed(document, job)).orElse(true);
        } finally {
            watch.rested(id);
            watch.changed(id);
        }
    }

    private boolean timed(Document document, String job) {
        Timer.Sample sample = Timer.start(metrics);
        try {
            return extract(document, job);
        } finally {
            String outcome = documents
                    .find(document.id())
                    .map(found -> found.status().name().toLowerCase(Locale.ROOT))
                    .orElse("deleted");
            sample.stop(metrics.timer("tabularium.jobs", "outcome", outcome));
        }
    }

    private boolean extract(Document document, String job) {
        String id = document.id();
        JobProgress progress = new JobProgress(
                watch, id, settings.limits().time(), () -> !stopping.get() && documents.hasJob(id, job));
        try {
            Extraction extraction =
                    extractor.extract(archive.originals().place(document.sha256()), document.fileName(), progress);
            switch (extraction) {
                case Extraction.Extracted extracted -> store(id, job, extracted);
                case Extraction.Rejected rejected -> fail(id, job, failure(rejected.rejection()));
            }
            return true;
        } catch (ExtractionStopped stopped) {
            return stopped(id, job, stopped.reason());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError bug) {
            // A bug over one document must not cost the others; it is told with the document and kept in the log.
            return broke(document, job, bug);
        }
    }

    private void store(String id, String job, Extraction.Extracted extracted) {
        if (documents.done(id, job, extracted.disclosure(), extracted.text())) {
            indexer.index(id);
            LOG.info("{} is done", id);
        }
    }

    private boolean stopped(String id, String job, ExtractionStopped.Reason reason) {
        return switch (reason) {
            case TIME_LIMIT -> {
                String detail =
                        "Reading took longer than " + settings.limits().time().toSeconds()
                                + " seconds. Split the document, or raise the limit TABULARIUM_DOCUMENT_SECONDS.";
                fail(id, job, new Failure(Failure.Reason.OVER_LIMIT, detail));
                yield true;
            }
            case CANCELLED -> {
                documents.putBack(id, job);
                yield !documents.hasJob(id, job);
            }
        };
    }

    private boolean broke(Document document, String job, Throwable bug) {
        if (stopping.get()) {
            LOG.info("{} was interrupted by the end of the service", document.id());
            documents.putBack(document.id(), job);
            return false;
        }
        LOG.error("Extraction of {} ({}) failed", document.id(), document.mediaType(), bug);
        String detail = "Reading this document failed by a fault of the service ("
                + bug.getClass().getSimpleName()
                + "). The log tells more under its id; posting the file again tries once more.";
        fail(document.id(), job, new Failure(Failure.Reason.INTERNAL, detail));
        return true;
    }

    private void fail(String id, String job, Failure failure) {
        if (documents.failed(id, job, failure)) {
            indexer.forget(id);
            LOG.info("{} failed: {}", id, failure.detail());
        }
    }

    private static Failure crashed() {
        String detail = "The service ended " + ATTEMPTS + " times while it read this document, which was then given up."
                + " Posting the file again tries once more.";
        return new Failure(Failure.Reason.CRASHED, detail);
    }

    /** Why extraction, or unpacking, gave nothing, as the archive keeps it. */
    static Failure failure(Rejection rejection) {
        Failure.Reason reason =
                switch (rejection.reason()) {
                    case EMPTY -> Failure.Reason.EMPTY;
                    case UNSUPPORTED -> Failure.Reason.UNSUPPORTED;
                    case ENCRYPTED -> Failure.Reason.ENCRYPTED;
                    case DAMAGED -> Failure.Reason.DAMAGED;
                    case OVER_LIMIT -> Failure.Reason.OVER_LIMIT;
                };
        String detail = rejection.detail() == null || rejection.detail().isBlank()
                ? "The file is " + rejection.reason().name().toLowerCase(Locale.ROOT) + "."
                : rejection.detail();
        return new Failure(reason, detail);
    }
}
