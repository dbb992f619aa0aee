package org.tabularium.service.ingest;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Disclosure;

/**
 * What ingest needs of the search index. The store is the truth; the index can be thrown away and rebuilt from it.
 * Called on worker threads, from several at once.
 */
public interface IndexPort extends AutoCloseable {

    /**
     * A document as the index sees it.
     *
     * @param id of the document
     * @param fileNames every name under which its bytes came, the first one first
     * @param receivedAt when it first came
     * @param disclosure what it says
     */
    record Entry(String id, List<String> fileNames, Instant receivedAt, Disclosure disclosure) {
        public Entry {
            fileNames = List.copyOf(fileNames);
        }
    }

    /** False if the index is missing, broken or of another version, so that it must be rebuilt. */
    boolean isCurrent();

    /**
     * Replaces everything known of the entry's document. When this returns it is findable, and survives the death of the
     * process.
     */
    void put(Entry entry);

    /** Forgets a document, as durably as {@link #put}; does nothing if it is not known. */
    void delete(String documentId);

    /**
     * Replaces the whole content. Searches go on meanwhile, and what {@link #put} and {@link #delete} say on other
     * threads while this runs holds in the end, whether or not the stream has it still.
     *
     * @param archive every entry, read once, lazily; closed by the caller
     */
    void rebuild(Stream<Entry> archive);

    @Override
    void close();
}
