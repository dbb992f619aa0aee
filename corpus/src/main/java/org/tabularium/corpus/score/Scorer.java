package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
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
        return score(truth, List.of(), disclosure);
    }

    /**
     * The score of one document of pages.
     *
     * @param truth what the document says
     * @param pages that each of the truth's tables stands on, in its order; empty where nobody knows
     * @param disclosure what was read, as the contract's JSON
     */
    public static Score score(Truth truth, List<Set<Integer>> pages, JsonNode disclosure) {
        Tally tally = new Tally();
        new TableScorer(truth, pages, disclosure, tally).score();
        new GridScorer(truth, disclosure, tally).score();
        new DeclarationScorer(truth, disclosure, tally).score();
        return tally.score();
    }
}
