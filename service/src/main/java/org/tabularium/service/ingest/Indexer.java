package org.tabularium.service.ingest;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tabularium.service.store.Archive;
import org.tabularium.service.store.Document;
import org.tabularium.service.store.Documents;

/** Keeps the index as the store is. What it could not index now it tries again later, also after a restart. */
public final class Indexer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Indexer.class);

    /** How often to look for documents that the index lacks. */
    private static final long CATCH_UP_SECONDS = 30;

    private final Archive archive;
    private final Documents documents;
    private final IndexPort index;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().name("indexer").daemon().unstarted(work));
    private final AtomicBoolean rebuilding = new AtomicBoolean();

    /** One change at a time, so that a deletion never comes before the addition that it undoes. */
    private final ReentrantLock order = new ReentrantLock();

    public Indexer(Archive archive, IndexPort index) {
        this.archive = archive;
        this.documents = archive.documents();
        this.index = index;
    }

    /** Begins to catch up in the background; rebuilds first if the index is missing or of another version. */
    public void start() {
        if (!index.isCurrent()) {
            background.execute(logged(this::rebuild));
        }
        Future<?> unused =
                background.scheduleWithFixedDelay(logged(this::catchUp), 0, CATCH_UP_SECONDS, TimeUnit.SECONDS);
    }

    /** True while the whole index is being built anew. */
    public boolean isRebuilding() {
        return rebuilding.get();
    }

    /** Builds the whole index anew in the background; does nothing while that is being done already. */
    public void rebuildLater() {
        if (rebuilding.compareAndSet(false, true)) {
            background.execute(logged(this::rebuild));
        }
    }

    /** Builds the whole index anew from the store. What was noted as missing in it is put once more later. */
    public void rebuild() {
        rebuilding.set(true);
        try {
            LOG.info("Building the index of {} documents", documents.done().size());
            // Listed only when the index has begun to note changes: none falls between the list and the rebuild.
            try (Stream<IndexPort.Entry> entries = Stream.of(documents)
                    .flatMap(known -> known.done().stream())
                    .map(this::entry)
                    .flatMap(Optional::stream)) {
                index.rebuild(entries);
            }
            LOG.info("The index is built");
        } finally {
            rebuilding.set(false);
        }
    }

    /** Indexes a document that is done, unless the index has it. A failure is logged, and tried again later. */
    void index(String id) {
        order.lock();
        try {
            entry(id).ifPresent(entry -> {
                index.put(entry);
                documents.indexed(id, true);
            });
        } catch (RuntimeException e) {
            LOG.error("Indexing {} failed; it is tried again in {} s", id, CATCH_UP_SECONDS, e);
        } finally {
            order.unlock();
        }
    }

    /** Takes a document out of the index, and notes first that it is not in there. */
    void forget(String id) {
        order.lock();
        try {
            documents.indexed(id, false);
            index.delete(id);
        } finally {
            order.unlock();
        }
    }

    private void catchUp() {
        documents.unindexed().forEach(this::index);
    }

    private Optional<IndexPort.Entry> entry(String id) {
        Optional<Document> document = documents.find(id);
        return document.flatMap(known -> archive.results()
                .disclosure(id)
                .map(disclosure -> new IndexPort.Entry(id, known.fileNames(), known.receivedAt(), disclosure)));
    }

    private static Runnable logged(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                // A scheduled task that throws is never run again.
                LOG.error("Work on the index failed; it is tried again", e);
            }
        };
    }

    @Override
    public void close() {
        background.shutdownNow();
        index.close();
    }
}
