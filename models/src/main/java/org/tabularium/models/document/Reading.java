package org.tabularium.models.document;

/**
 * One way to read a piece of an image.
 *
 * @param text as read, never mended
 * @param confidence 0..1
 * @param reader the model and settings that read it, such as {@code chi_sim} or {@code eng-digits}
 */
public record Reading(String text, double confidence, String reader) {

    /** The text of ink that nobody could read: the replacement character. */
    public static final String UNREADABLE = "\uFFFD";

    public Reading {
        if (text == null || reader == null) {
            throw new IllegalArgumentException("a reading has a text and a reader");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0..1: " + confidence);
        }
    }
}
