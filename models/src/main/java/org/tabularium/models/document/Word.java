package org.tabularium.models.document;

import java.util.List;
import org.tabularium.models.geometry.Box;

/**
 * A run of characters on one line of a page, without a gap wider than a space.
 *
 * @param text as printed, never empty
 * @param box honest: the ink's height, not the font's line box (see {@code page.text})
 * @param fontSize in points as printed; 0 if not known
 * @param readings for OCR all readings, best first; empty for a text layer
 * @param lastLine the width of the last printed line in points: scans are read a cell at a time, and such a word may have
 *     several; the box's width for one line
 */
public record Word(String text, Box box, double fontSize, List<Reading> readings, double lastLine) {

    public Word {
        if (text == null || text.isEmpty() || box == null) {
            throw new IllegalArgumentException("a word has a text and a box");
        }
        readings = List.copyOf(readings);
    }

    /** A word on one line. */
    public Word(String text, Box box, double fontSize, List<Reading> readings) {
        this(text, box, fontSize, readings, box == null ? 0 : box.width());
    }

    /** A word of a text layer. */
    public static Word of(String text, Box box, double fontSize) {
        return new Word(text, box, fontSize, List.of());
    }

    public Origin origin() {
        return readings.isEmpty() ? Origin.TEXT : Origin.OCR;
    }
}
