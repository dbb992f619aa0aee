package org.tabularium.service.store;

import java.util.List;

/**
 * A page of documents.
 *
 * @param total number of documents that match
 * @param from index of the first one listed
 * @param size most that were asked for
 * @param documents in the order asked for
 */
public record Listing(int total, int from, int size, List<Document> documents) {
    public Listing {
        documents = List.copyOf(documents);
    }
}
