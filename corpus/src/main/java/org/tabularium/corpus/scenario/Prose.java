package org.tabularium.corpus.scenario;

import java.util.List;

/**
 * A piece of narrative.
 *
 * @param title its heading; empty for none
 * @param paragraphs in order
 */
public record Prose(String title, List<String> paragraphs) {
    public Prose {
        paragraphs = List.copyOf(paragraphs);
    }

    /** The same piece with one paragraph changed. */
    public Prose with(int index, String paragraph) {
        List<String> changed = new java.util.ArrayList<>(paragraphs);
        changed.set(index, paragraph);
        return new Prose(title, changed);
    }
}
