package org.tabularium.extractor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.tabularium.extractor.pipeline.ExtractionStopped;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.document.Page;

/**
 * Collects the pages of a document while some of them are still being read. Closing it cancels what is not finished, so
 * that a stopped extraction leaves no work behind.
 */
public final class PagesInOrder implements AutoCloseable {

    private final List<Future<Page>> pages = new ArrayList<>();
    private final Progress progress;
    private final int count;

    /** @param count number of pages that will be added */
    public PagesInOrder(Progress progress, int count) {
        this.progress = progress;
        this.count = count;
    }

    /** Adds the next page, which is there already. */
    public void add(Page page) {
        add(CompletableFuture.completedFuture(page));
    }

    /** Adds the next page, which may come later. */
    public void add(Future<Page> page) {
        progress.report(Progress.Stage.READ, finished(), count);
        pages.add(page);
    }

    private int finished() {
        return (int) pages.stream().filter(Future::isDone).count();
    }

    /**
     * All pages, as soon as the last is read.
     *
     * @throws ExtractionStopped if {@code progress} stopped the work
     */
    public List<Page> all() {
        List<Page> done = new ArrayList<>();
        for (Future<Page> page : pages) {
            done.add(await(page));
            progress.report(Progress.Stage.READ, done.size(), count);
        }
        return done;
    }

    private static Page await(Future<Page> page) {
        try {
            return page.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ExtractionStopped(ExtractionStopped.Reason.CANCELLED);
        } catch (CancellationException e) {
            throw new ExtractionStopped(ExtractionStopped.Reason.CANCELLED);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page could not be read", e.getCause());
        }
    }

    @Override
    public void close() {
        pages.forEach(page -> page.cancel(true));
    }
}
