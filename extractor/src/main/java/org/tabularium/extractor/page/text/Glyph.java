package org.tabularium.extractor.page.text;

import org.tabularium.models.geometry.Box;

/**
 * A printed character.
 *
 * @param text as the text layer has it; U+FFFD where the font does not say
 * @param box from the baseline upwards, in the reader's coordinates
 * @param size font size as printed, in points
 * @param turn quarter turns, clockwise, from upright: 1 is read from top to bottom
 */
record Glyph(String text, Box box, double size, int turn) {

    /** What stands for a character that the text layer has no text for. */
    static final String UNKNOWN = "\uFFFD";

    boolean blank() {
        return text.isBlank();
    }
}
