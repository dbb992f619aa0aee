package org.tabularium.service.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
import org.tabularium.service.ingest.IndexPort;

/**
 * The archive's index. What is put or deleted is durable and findable when the call returns. Safe for several threads.
 */
public final class SearchIndex implements IndexPort {

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
     * A rebuild under way.
     *
     * @param next the generation that it fills
     * @param touched documents put or deleted meanwhile: what the archive says of them is out of date
     */
    private record Rebuild(Generation next, Map<String, Boolean> touched) {}

    /** A change of one generation. */
    private interface Change {
        void apply(Generation generation) throws IOException;
    }

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
        // What the first search needs is made while the rest of the service starts.
        threads.execute(() -> otherNames.of(analyst.analyse("预算").text()));
        try {
            Generations.Opened opened = generations.open();
            this.current = opened.generation();
            this.isCurrent = opened.isCurrent();
        } catch (IOException e) {
            throw new UncheckedIOException("the index cannot be opened in " + folder, e);
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

    private void change(String id, Change change) {
        reading(() -> {
            change.apply(current);
            if (rebuild != null) {
                rebuild.touched().compute(id, (key, known) -> applied(change, rebuild.next()));
            }
            current.commit();
            return null;
        });
    }

    private static Boolean applied(Change change, Generation generation) {
        try {
            change.apply(generation);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void rebuild(Stream<Entry> archive) {
        Rebuild started = start();
        archive.forEach(entry -> started.touched().computeIfAbsent(entry.id(), id -> fill(started.next(), entry)));
        finish(started);
    }

    /** Not remembered as touched: the archive may say more of it later, and then that holds. */
    private Boolean fill(Generation next, Entry entry) {
        applied(generation -> generation.put(entry.id(), documents.of(entry)), next);
        return null;
    }

    private Rebuild start() {
        return swapping(() -> {
            if (rebuild != null) {
                throw new IllegalStateException("the index is being rebuilt already");
            }
            rebuild = new Rebuild(generations.next(), new ConcurrentHashMap<>());
            return rebuild;
        });
    }

    private void finish(Rebuild finished) {
        Generation old = swapping(() -> {
            finished.next().commit();
            generations.point(finished.next());
            Generation before = current;
            current = finished.next();
            rebuild = null;
            isCurrent = true;
            return before;
        });
        try {
            generations.discard(old);
        } catch (IOException e) {
            throw new UncheckedIOException("the old index cannot be removed: " + old.folder(), e);
        }
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
            if (rebuild != null) {
                rebuild.next().close();
            }
            current.close();
            return null;
        });
        threads.shutdown();
        analyst.close();
    }
}
