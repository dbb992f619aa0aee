package org.tabularium.service.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.AlreadyClosedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tabularium.service.ingest.IndexPort;

/**
 * The archive's index. What is put or deleted is durable and findable when the call returns. Safe for several threads.
 */
public final class SearchIndex implements IndexPort {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndex.class);

    private final Analyst analyst = new Analyst();
    private final Suggestions suggestions = new Suggestions(analyst, new Pinyin());
    private final CodeBook codes;
    private final HitDocuments documents;
    private final Searches searches;
    private final Generations generations;
    private final ExecutorService threads;

    /** Held by readers and writers of {@link #current} for the time of a call; wholly by the swap of a rebuild. */
    private final ReadWriteLock swap = new ReentrantReadWriteLock();

    private Generation current;
    private Rebuild rebuild;
    private boolean isCurrent;

    /**
     * Opens the index in a folder, or an empty one where there is none that can be used.
     *
     * @param folder made if missing; holds nothing else
     * @param codes the classification
     * @param mainAmounts which columns hold a row's main amount
     * @param synonyms words of the field that mean the same, a group each
     */
    public SearchIndex(Path folder, CodeBook codes, MainAmounts mainAmounts, List<List<String>> synonyms) {
        this.codes = codes;
        OtherNames otherNames = new OtherNames(analyst, codes, synonyms);
        this.documents = new HitDocuments(analyst, new Drafts(codes, mainAmounts), suggestions);
        this.searches = new Searches(analyst, otherNames, documents, codes);
        this.threads = Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().daemon().name("search-", 0).factory());
        this.generations = new Generations(folder, threads);
        try {
            Generations.Opened opened = generations.open();
            this.current = opened.generation();
            this.isCurrent = opened.isCurrent();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be opened in " + folder, e);
        }
        threads.execute(this::warmUp);
    }

    /** What the first search needs (dictionaries, classes) is loaded while the rest of the service starts. */
    private void warmUp() {
        try {
            search(SearchRequest.words("部门预算 支出"));
            suggest("预算", 1);
        } catch (AlreadyClosedException closed) {
            LOG.debug("closed before it was warm", closed);
        }
    }

    @Override
    public boolean isCurrent() {
        return reading(() -> isCurrent);
    }

    @Override
    public void put(Entry entry) {
        change(entry.id(), generation -> generation.put(entry.id(), documents.of(entry)));
    }

    @Override
    public void delete(String documentId) {
        change(documentId, generation -> generation.delete(documentId));
    }

    private void change(String id, Rebuild.Change change) {
        reading(() -> {
            change.apply(current);
            if (rebuild != null) {
                rebuild.change(id, change);
            }
            current.commit();
            return null;
        });
    }

    @Override
    public void rebuild(Stream<Entry> archive) {
        Rebuild started = start();
        Generation unused = started.next();
        try {
            archive.forEach(
                    entry -> started.fill(entry.id(), generation -> generation.put(entry.id(), documents.of(entry))));
            unused = finish(started);
        } finally {
            discard(unused);
        }
    }

    private Rebuild start() {
        return swapping(() -> {
            if (rebuild != null) {
                throw new IllegalStateException("the index is being rebuilt already");
            }
            rebuild = new Rebuild(generations.next());
            return rebuild;
        });
    }

    /** Swaps; returns the generation that is no longer used. */
    private Generation finish(Rebuild finished) {
        return swapping(() -> {
            finished.next().commit();
            generations.point(finished.next());
            Generation before = current;
            current = finished.next();
            isCurrent = true;
            return before;
        });
    }

    private void discard(Generation unused) {
        swapping(() -> {
            rebuild = null;
            generations.discard(unused);
            return null;
        });
    }

    /** Answers a request. */
    public SearchAnswer search(SearchRequest request) {
        return searching(searcher -> searches.answer(searcher, request));
    }

    /** Tells all hits of a request, in its order, whatever its {@code from} and {@code size}. */
    public void each(SearchRequest request, Consumer<Hit> each) {
        searching(searcher -> {
            searches.each(searcher, request, each);
            return null;
        });
    }

    /** Completions of what was typed, the most frequent first. */
    public List<Completion> suggest(String typed, int size) {
        return searching(searcher -> suggestions.complete(searcher, typed, size));
    }

    /** How many rows of the archive carry a code itself. */
    public int rows(String code) {
        return searching(searcher -> searcher.count(new TermQuery(new Term(Fields.CODE, code))));
    }

    /** How many rows of the archive carry a code or one below it. */
    public int rowsUnder(String code) {
        return searching(searcher -> searcher.count(new TermQuery(new Term(Fields.CODE_PATH, code))));
    }

    /** The classification. */
    public CodeBook codes() {
        return codes;
    }

    private interface Action<T> {
        T run() throws IOException;
    }

    private interface Look<T> {
        T at(IndexSearcher searcher) throws IOException;
    }

    /** The searcher outlives a swap that happens meanwhile. */
    private <T> T searching(Look<T> look) {
        record Held(SearcherManager manager, IndexSearcher searcher) {}
        Held held =
                reading(() -> new Held(current.searchers(), current.searchers().acquire()));
        try {
            return look.at(held.searcher());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            release(held.manager(), held.searcher());
        }
    }

    private static void release(SearcherManager manager, IndexSearcher searcher) {
        try {
            manager.release(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T reading(Action<T> action) {
        return locked(swap.readLock(), action);
    }

    private <T> T swapping(Action<T> action) {
        return locked(swap.writeLock(), action);
    }

    private static <T> T locked(Lock lock, Action<T> action) {
        lock.lock();
        try {
            return action.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        swapping(() -> {
            current.close();
            return null;
        });
        threads.shutdown();
        analyst.close();
    }
}
