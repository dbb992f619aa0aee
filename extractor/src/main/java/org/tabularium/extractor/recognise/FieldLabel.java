package org.tabularium.extractor.recognise;

import org.tabularium.models.form.Wording;

/** The label of a field as printed beside its content. */
public final class FieldLabel {

    private FieldLabel() {}

    /** Comparable: without the colon that one printing sets and another does not. */
    public static String fold(String printed) {
        String folded = Wording.fold(printed);
        return folded.endsWith(":") ? folded.substring(0, folded.length() - 1) : folded;
    }
}
