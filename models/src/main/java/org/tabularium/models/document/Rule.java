package org.tabularium.models.document;

import org.tabularium.models.geometry.Box;

/**
 * A straight line drawn on a page, upright or level; slanted lines are no rules.
 *
 * @param box its ink: the longer side is its length, the shorter its thickness (which may be 0)
 */
public record Rule(Box box) {

    public Rule {
        if (box == null) {
            throw new IllegalArgumentException("a rule has a box");
        }
    }

    public boolean horizontal() {
        return box.width() >= box.height();
    }
}
