package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import org.tabularium.corpus.truth.Truth;

/** Compares disclosures with the truth. */
public final class Scorer {

    private Scorer() {}

    /**
     * The score of one document.
     *
     * @param truth what the document says
     * @param disclosure what was read, as the contract's JSON
     */
    public static Score score(Truth truth, JsonNode disclosure) {
        Tally tally = new Tally();
        new TableScorer(truth, disclosure, tally).score();
        new GridScorer(truth, disclosure, tally).score();
        new DeclarationScorer(truth, disclosure, tally).score();
        return tally.score();
    }
}
