package org.tabularium.models.document;

import java.util.List;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.geometry.Projection;

/**
 * One page as words and rules.
 *
 * @param number counted from 1
 * @param width in points, as the reader sees the page (after its rotation)
 * @param height likewise
 * @param source how the words were had
 * @param words in no promised order: later rooms order by place
 * @param rules in no promised order
 * @param toOriginal from this page's coordinates to the page as the reader sees it. A scanned page is set upright
 *     (turned, deskewed, perspective undone) so that rows are level; its size, words and rules are those of the upright
 *     page, and a place is shown to a person only after this map
 * @param doubt why its text layer was not believed; {@code null} if it was, or if there is none
 * @param unreadPictures where pictures stand that hold a table which nobody read, on a page with words of its own; in
 *     this page's coordinates
 */
public record Page(
        int number,
        double width,
        double height,
        Source source,
        List<Word> words,
        List<Rule> rules,
        Projection toOriginal,
        LayerDoubt doubt,
        List<Box> unreadPictures) {

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
        if (toOriginal == null) {
            throw new IllegalArgumentException("a page knows the way to its original");
        }
        words = List.copyOf(words);
        rules = List.copyOf(rules);
        unreadPictures = List.copyOf(unreadPictures);
    }

    /** True if some of its words were read off a picture. */
    public boolean hasReadPictures() {
        return source == Source.OCR || words.stream().anyMatch(word -> word.origin() == Origin.OCR);
    }

    /** A page without a doubtful text layer. */
    public Page(
            int number,
            double width,
            double height,
            Source source,
            List<Word> words,
            List<Rule> rules,
            Projection toOriginal) {
        this(number, width, height, source, words, rules, toOriginal, null, List.of());
    }

    /** A page that stands as the reader sees it. */
    public Page(int number, double width, double height, Source source, List<Word> words, List<Rule> rules) {
        this(number, width, height, source, words, rules, Projection.IDENTITY);
    }

    /** The same page, read because its text layer was not believed; {@code null} if there was none. */
    public Page doubted(LayerDoubt why) {
        return new Page(number, width, height, source, words, rules, toOriginal, why, unreadPictures);
    }

    /** The same page with other words. */
    public Page with(List<Word> others) {
        return new Page(number, width, height, source, others, rules, toOriginal, doubt, unreadPictures);
    }
}
