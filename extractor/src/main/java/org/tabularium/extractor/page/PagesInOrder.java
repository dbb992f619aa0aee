package org.tabularium.extractor.page;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.tabularium.extractor.pipeline.ExtractionStopped;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.models.document.LayerDoubt;
import org.tabularium.models.document.Page;

/**
 * Collects the pages of a document while some of them are still being read. Closing it cancels what is not finished, so
 * that a stopped extraction leaves no work behind.
 */
public final class PagesInOrder implements AutoCloseable {

    private final List<Awaited> pages = new ArrayList<>();
    private final Progress progress;
    private final int count;

    private record Awaited(Future<Page> page, LayerDoubt doubt) {}

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
        add(page, null);
    }

    /**
     * Adds the next page, which may come later.
     *
     * @param doubt why it is read off its picture although it has a text layer; {@code null} if it has none
     */
    public void add(Future<Page> page, LayerDoubt doubt) {
        progress.report(Progress.Stage.READ, finished(), count);
        pages.add(new Awaited(page, doubt));
    }

    private int finished() {
        return (int) pages.stream().filter(each -> each.page().isDone()).count();
    }

    /**
     * All pages, as soon as the last is read.
     *
     * @throws ExtractionStopped if {@code progress} stopped the work
     */
    public List<Page> all() {
        List<Page> done = new ArrayList<>();
        for (Awaited each : pages) {
            Page page = await(each.page());
            done.add(each.doubt() == null ? page : page.doubted(each.doubt()));
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
        pages.forEach(each -> each.page().cancel(true));
    }
}
