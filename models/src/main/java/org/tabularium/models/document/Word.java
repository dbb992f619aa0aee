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
 */
public record Word(String text, Box box, double fontSize, List<Reading> readings) {

    public Word {
        if (text == null || text.isEmpty() || box == null) {
            throw new IllegalArgumentException("a word has a text and a box");
        }
        readings = List.copyOf(readings);
    }

    /** A word of a text layer. */
    public static Word of(String text, Box box, double fontSize) {
        return new Word(text, box, fontSize, List.of());
    }

    public Origin origin() {
        return readings.isEmpty() ? Origin.TEXT : Origin.OCR;
    }
}
