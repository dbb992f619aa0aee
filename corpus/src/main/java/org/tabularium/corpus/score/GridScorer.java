package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthGrid;

/** Performance targets: found by their project's name, compared indicator by indicator. */
final class GridScorer {

    private final Truth truth;
    private final List<JsonNode> left;
    private final Tally tally;

    GridScorer(Truth truth, JsonNode got, Tally tally) {
        this.truth = truth;
        this.left = Got.list(got.path("performanceTargets"));
        this.tally = tally;
    }

    void score() {
        for (TruthGrid grid : truth.grids()) {
            tally.add(Count.GRIDS);
            JsonNode best = left.stream()
                    .filter(other -> projectName(other).equals(Folding.fold(grid.projectName())))
                    .findFirst()
                    .orElse(null);
            if (best == null) {
                tally.miss("grid " + grid.projectName(), "a grid", null);
                tally.add(
                        Count.IND_CELLS,
                        (long) Keys.INDICATOR.size() * grid.indicators().size());
                tally.add(Count.INDICATORS, grid.indicators().size());
                tally.add(Count.GOALS, grid.goals().size());
                continue;
            }
            left.remove(best);
            tally.add(Count.GRIDS_FOUND);
            indicators(grid, Got.list(best.path("indicators")));
            goals(grid, best);
        }
    }

    static String projectName(JsonNode of) {
        return Folding.fold(Got.text(of.path("projectName")));
    }

    private void indicators(TruthGrid grid, List<JsonNode> found) {
        List<List<String>> want = grid.indicators().stream()
                .map(row -> Keys.INDICATOR.stream()
                        .map(key -> Folding.fold(row.get(key)))
                        .toList())
                .toList();
        List<List<String>> have = found.stream()
                .map(row -> Keys.INDICATOR.stream()
                        .map(key -> Folding.fold(Got.text(Got.cell(row, key))))
                        .toList())
                .toList();
        Map<Integer, Integer> pairs = Alignment.of(want, have);
        tally.add(Count.INDICATORS, want.size());
        tally.add(Count.IND_EXTRA, Math.max(0, have.size() - pairs.size()));
        for (int i = 0; i < want.size(); i++) {
            Integer j = pairs.get(i);
            String name = "grid " + grid.projectName() + " indicator " + (i + 1);
            indicator(
                    want.get(i),
                    j == null ? null : have.get(j),
                    j == null ? MissingNode.getInstance() : found.get(j),
                    name);
        }
    }

    private void indicator(List<String> want, List<String> have, JsonNode found, String name) {
        for (int q = 0; q < want.size(); q++) {
            String key = Keys.INDICATOR.get(q);
            // What was not found at all differs by one stand-in character, as in the reference.
            String text = have == null ? "\0" : have.get(q);
            boolean right = want.get(q).equals(text);
            tally.add(Count.IND_CELLS);
            tally.addIf(right, Count.IND_CELLS_OK);
            tally.characters(want.get(q), text);
            if (!right) {
                JsonNode cell = Got.cell(found, key);
                boolean silent = key.equals("value") && !Got.review(cell);
                tally.addIf(silent, Count.SILENT_VALUE);
                tally.miss(name + " " + key, want.get(q), have == null ? null : text, silent, cell);
            }
        }
        tally.addIf(want.equals(have), Count.INDICATORS_OK);
    }

    private void goals(TruthGrid grid, JsonNode best) {
        List<String> goals = new ArrayList<>();
        best.path("goals").forEach(goal -> goals.add(Folding.fold(Got.text(goal))));
        String joined = String.join("", goals);
        for (String goal : grid.goals()) {
            String want = Folding.fold(goal);
            boolean right = joined.contains(want);
            tally.add(Count.GOALS);
            tally.addIf(right, Count.GOALS_OK);
            tally.characters(want, right ? want : closest(want, goals));
            if (!right) {
                tally.miss("grid " + grid.projectName() + " goal", want, closest(want, goals));
            }
        }
    }

    private static String closest(String want, List<String> goals) {
        String best = "";
        double most = -1;
        for (String goal : goals) {
            double ratio = Likeness.ratio(want, goal);
            if (ratio > most) {
                most = ratio;
                best = goal;
            }
        }
        return best;
    }
}
