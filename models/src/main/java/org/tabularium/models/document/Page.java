package org.tabularium.models.document;

import java.util.List;

/**
 * One page as words and rules.
 *
 * @param number counted from 1
 * @param width in points, as the reader sees the page (after its rotation)
 * @param height likewise
 * @param source how the words were had
 * @param words in no promised order: later rooms order by place
 * @param rules in no promised order
 */
public record Page(int number, double width, double height, Source source, List<Word> words, List<Rule> rules) {

    /** How the words of a page were had. */
    public enum Source {
        /** From its text layer. */
        TEXT,
        /** Read off its image. */
        OCR,
        /** Not at all: an image whose words nobody read. The page is reported, and the rest goes on. */
        UNREAD
    }

    public Page {
        if (number < 1) {
            throw new IllegalArgumentException("pages count from 1: " + number);
        }
        words = List.copyOf(words);
        rules = List.copyOf(rules);
    }
}
