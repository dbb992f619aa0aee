package org.tabularium.service.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A rebuild under way: the generation that it fills, and the documents changed meanwhile, of which the archive's stream
 * may tell an older state.
 */
final class Rebuild {

    private final Generation next;
    private final Map<String, Boolean> changed = new ConcurrentHashMap<>();

    Rebuild(Generation next) {
        this.next = next;
    }

    /** What happens to a document in a generation. */
    @FunctionalInterface
    interface Change {
        void apply(Generation generation) throws IOException;
    }

    Generation next() {
        return next;
    }

    /** A change that somebody asked for: it holds from now on. */
    void change(String id, Change change) {
        changed.compute(id, (key, before) -> {
            apply(change);
            return true;
        });
    }

    /** What the archive's stream tells: it holds unless somebody has changed the document since the rebuild began. */
    void fill(String id, Change change) {
        // Returning null keeps the document out of the map: it has not been changed.
        changed.computeIfAbsent(id, key -> {
            apply(change);
            return null;
        });
    }

    private void apply(Change change) {
        try {
            change.apply(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
