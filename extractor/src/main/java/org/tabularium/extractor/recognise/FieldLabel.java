package org.tabularium.extractor.recognise;

import org.tabularium.models.form.Wording;

/** The label of a field as printed beside its content. */
public final class FieldLabel {

    /** A colon, and what a scan makes of one that lost a dot or gained a tail. */
    private static final String COLONS = ":.;,";

    private FieldLabel() {}

    /** Comparable: without the colon that one printing sets and another does not. */
    public static String fold(String printed) {
        String folded = Wording.fold(printed);
        int last = folded.length() - 1;
        return last >= 0 && COLONS.indexOf(folded.charAt(last)) >= 0 ? folded.substring(0, last) : folded;
    }
}
