package org.tabularium.models.document;

import java.util.List;
import org.tabularium.models.geometry.Box;

/**
 * The words of one printed line that stand in no ruled grid, left to right.
 *
 * @param words never empty, by left edge
 */
public record Line(List<Word> words) {

    public Line {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a line has words");
        }
    }

    /** Around all words. */
    public Box box() {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }
}
