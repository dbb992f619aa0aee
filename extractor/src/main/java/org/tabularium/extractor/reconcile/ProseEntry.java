package org.tabularium.extractor.reconcile;

import java.util.List;

/**
 * A function that a passage names with its ancestors, and what is said of it.
 *
 * @param passage that it stands in
 * @param names of the function and what it belongs to, outermost first
 * @param start of the names in the folded text
 * @param said where the names end
 * @param end where the next function begins, or the passage ends
 * @param figure its amount in the tables; {@code null} if they print none
 */
record ProseEntry(Passage passage, List<String> names, int start, int said, int end, Figure figure) {

    ProseEntry until(int next) {
        return new ProseEntry(passage, names, start, said, next, figure);
    }

    /** The function's own name, without the number before it. */
    String name() {
        return LineReader.bare(names.getLast().replaceFirst("^.*\"", ""));
    }

    String text() {
        return passage.text().substring(said, end);
    }

    boolean holds(Mention mention) {
        return mention.start() >= said && mention.end() <= end;
    }
}
