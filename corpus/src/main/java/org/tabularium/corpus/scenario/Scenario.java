package org.tabularium.corpus.scenario;

import java.util.List;
import org.tabularium.corpus.truth.Truth;

/**
 * A disclosure that nobody published.
 *
 * @param truth what its tables, grids and declarations say
 * @param narrative its prose, in order
 */
public record Scenario(Truth truth, List<Prose> narrative) {
    public Scenario {
        narrative = List.copyOf(narrative);
    }
}
