package org.tabularium.corpus.fault;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.truth.TruthGrid;

/** Faults of performance indicators. */
final class GridFaults {

    private final Scenario scenario;

    GridFaults(Scenario scenario) {
        this.scenario = scenario;
    }

    /** The value of the first indicator of a class. */
    Optional<Planted> indicator(FaultKind kind, String level, UnaryOperator<String> slip) {
        List<TruthGrid> grids = scenario.truth().grids();
        for (int g = 0; g < grids.size(); g++) {
            for (int k = 0; k < grids.get(g).indicators().size(); k++) {
                Map<String, String> row = grids.get(g).indicators().get(k);
                if (row.getOrDefault("level2", "").contains(level)) {
                    return Optional.of(changed(kind, g, k, slip.apply(row.get("value"))));
                }
            }
        }
        return Optional.empty();
    }

    private Planted changed(FaultKind kind, int grid, int indicator, String value) {
        List<TruthGrid> grids = new ArrayList<>(scenario.truth().grids());
        List<Map<String, String>> rows = new ArrayList<>(grids.get(grid).indicators());
        Map<String, String> row = new LinkedHashMap<>(rows.get(indicator));
        row.put("value", value);
        rows.set(indicator, row);
        grids.set(grid, grids.get(grid).with(rows));
        return new Planted(
                kind,
                new Scenario(scenario.truth().withGrids(grids), scenario.narrative()),
                List.of(new Spot.InGrid(grid, indicator, "value")));
    }
}
