package org.tabularium.corpus.render;

import java.util.List;

/** A piece of a document to be printed. */
sealed interface Piece {

    /** Where text stands between the margins, or in a cell. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A line or paragraph.
     *
     * @param scale of the type, 1 for body text
     * @param indent of the first line, in characters
     */
    record Text(String text, Align align, double scale, int indent) implements Piece {}

    /** Several texts on one line, each at its own place: left, centre, right; {@code null} for none. */
    record Line(String left, String centre, String right) implements Piece {}

    /** A table. */
    record Drawn(DrawnTable table) implements Piece {}

    /** What follows begins a page. */
    record PageBreak(boolean landscape) implements Piece {}

    /** What follows, a title and the head of its table, does not stand alone at the foot of a page. */
    record Together() implements Piece {}

    /** All pieces of a document. */
    record Sheet(List<Piece> pieces) {
        public Sheet {
            pieces = List.copyOf(pieces);
        }
    }
}
