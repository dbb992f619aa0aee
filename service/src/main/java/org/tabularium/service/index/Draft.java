package org.tabularium.service.index;

import java.util.List;
import java.util.Optional;

/**
 * A hit about to be indexed.
 *
 * @param card what is told of it
 * @param figures its amounts as printed
 * @param codes its classification codes, the first one foremost
 * @param amounts the main amount, or all that it has, scaled by {@link Money}
 * @param completions what a person may be offered for typing its beginning
 */
record Draft(Card card, List<String> figures, List<String> codes, List<Long> amounts, List<Completion> completions) {
    Draft {
        figures = List.copyOf(figures);
        codes = List.copyOf(codes);
        amounts = List.copyOf(amounts);
        completions = List.copyOf(completions);
    }

    /** The amount to sort by: the largest where none is main. */
    Optional<Long> mainAmount() {
        return amounts.stream().max(Long::compare);
    }
}
