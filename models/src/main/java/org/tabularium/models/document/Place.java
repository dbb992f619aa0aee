package org.tabularium.models.document;

import org.tabularium.models.geometry.Box;

/**
 * A spot in a paged document.
 *
 * @param page counted from 1
 * @param box on that page, as {@link Box} defines it
 */
public record Place(int page, Box box) {

    public Place {
        if (page < 1) {
            throw new IllegalArgumentException("pages count from 1: " + page);
        }
        if (box == null) {
            throw new IllegalArgumentException("a place has a box");
        }
    }
}
