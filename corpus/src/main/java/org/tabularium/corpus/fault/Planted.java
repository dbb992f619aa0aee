package org.tabularium.corpus.fault;

import java.util.List;
import org.tabularium.corpus.scenario.Scenario;

/**
 * A scenario with one fault.
 *
 * @param kind what is wrong
 * @param scenario the spoilt document
 * @param spots where: any of them names the fault
 */
public record Planted(FaultKind kind, Scenario scenario, List<Spot> spots) {
    public Planted {
        spots = List.copyOf(spots);
    }
}
