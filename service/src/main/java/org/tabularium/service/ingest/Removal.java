package org.tabularium.service.ingest;

import java.io.IOException;
import org.tabularium.service.store.Archive;

/** Takes documents out of the store and the index. Work that is being done on one stops at its next sign of progress. */
public final class Removal {

    private final Archive archive;
    private final Indexer indexer;
    private final Watch watch;

    public Removal(Archive archive, Indexer indexer, Watch watch) {
        this.archive = archive;
        this.indexer = indexer;
        this.watch = watch;
    }

    /**
     * Removes a document; with a bundle, the documents that first came in it.
     *
     * @return false if there is none of this id
     */
    public boolean remove(String id) throws IOException {
        if (archive.documents().find(id).isEmpty()) {
            return false;
        }
        for (String member : archive.bundles().ownMembers(id)) {
            remove(member);
        }
        indexer.forget(id);
        boolean removed = archive.delete(id);
        // A job that ended between the two lines above may have indexed it again.
        indexer.forget(id);
        watch.changed(id);
        return removed;
    }
}
