package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tabularium.models.form.Wording;

/**
 * A text folded for comparing that still knows what each character of it was printed as.
 *
 * @param printed as it stands in the document
 * @param folded see {@link Wording#fold}
 * @param origins of each folded character: the index of the printed one
 */
record FoldedText(String printed, String folded, List<Integer> origins) {

    FoldedText {
        origins = List.copyOf(origins);
    }

    static FoldedText of(String printed) {
        StringBuilder folded = new StringBuilder();
        List<Integer> origins = new ArrayList<>();
        for (int i = 0; i < printed.length(); i++) {
            String one = Wording.fold(printed.substring(i, i + 1));
            origins.addAll(Collections.nCopies(one.length(), i));
            folded.append(one);
        }
        return new FoldedText(printed, folded.toString(), origins);
    }

    /** What a stretch of the folded text, never empty, was printed as. */
    String printed(int from, int to) {
        return printed.substring(origins.get(from), origins.get(to - 1) + 1).strip();
    }
}
