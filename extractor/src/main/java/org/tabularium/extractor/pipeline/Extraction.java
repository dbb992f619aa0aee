package org.tabularium.extractor.pipeline;

import java.util.List;
import org.tabularium.models.disclosure.Disclosure;

/** What came of a file. */
public sealed interface Extraction {

    /**
     * A disclosure.
     *
     * @param disclosure the typed result
     * @param text the reading-order text: one string a page, or one for a file without pages
     */
    record Extracted(Disclosure disclosure, List<String> text) implements Extraction {
        public Extracted {
            text = List.copyOf(text);
        }
    }

    /** Nothing, and why. */
    record Rejected(Rejection rejection) implements Extraction {}
}
