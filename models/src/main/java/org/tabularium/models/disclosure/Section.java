package org.tabularium.models.disclosure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/**
 * Prose under a heading.
 *
 * @param title the heading as printed; empty for what stands before the first
 * @param page of the heading, from 1; {@code null} in a file without pages
 * @param text its paragraphs, one a line
 * @param turns where the text goes on on another page, in order; empty if it does not, or where there are no pages
 */
public record Section(String title, Integer page, String text, @JsonIgnore List<Turn> turns) {

    /**
     * Where a page of a section begins.
     *
     * @param at place in its text, from 0
     * @param page from 1
     */
    public record Turn(int at, int page) {}

    public Section {
        turns = turns == null ? List.of() : List.copyOf(turns);
    }

    /** A section on one page, or without pages. */
    public Section(String title, Integer page, String text) {
        this(title, page, text, List.of());
    }

    /** The page of a place in the text, from 1; {@code null} in a file without pages. */
    public Integer page(int at) {
        Integer last = page;
        for (Turn turn : turns) {
            last = turn.at() <= at ? Integer.valueOf(turn.page()) : last;
        }
        return last;
    }
}
