package org.tabularium.service.ingest;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/**
 * Where anyone can watch documents change. Tells that something changed, not what: who listens asks for the present
 * state, so that nobody acts on an old one.
 */
public final class Watch {

    private final Map<String, Step> steps = new ConcurrentHashMap<>();
    private final Map<Listening, Consumer<String>> listeners = new ConcurrentHashMap<>();

    /** To be closed by who no longer listens. */
    public final class Listening implements AutoCloseable {
        private Listening() {}

        @Override
        public void close() {
            listeners.remove(this);
        }
    }

    /** How far the work on a document is; empty if none is being done in this process. */
    public Optional<Step> step(String id) {
        return Optional.ofNullable(steps.get(id));
    }

    /**
     * Listens to all documents.
     *
     * @param listener gets the id of each document that changed, on the thread that changed it; must be quick
     */
    public Listening listen(Consumer<String> listener) {
        Listening listening = new Listening();
        listeners.put(listening, listener);
        return listening;
    }

    /** The status of a document changed. */
    void changed(String id) {
        listeners.values().forEach(listener -> listener.accept(id));
    }

    /** The work on a document went on. */
    void moved(String id, Step step) {
        steps.put(id, step);
        changed(id);
    }

    /** No work is being done on a document any more. */
    void rested(String id) {
        steps.remove(id);
    }
}
