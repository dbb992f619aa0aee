package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Map;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthDeclaration;

/** Project declarations: found by their project's name; indicators by side, funds and other parts. */
final class DeclarationScorer {

    private final Truth truth;
    private final List<JsonNode> found;
    private final Tally tally;

    DeclarationScorer(Truth truth, JsonNode got, Tally tally) {
        this.truth = truth;
        this.found = Got.list(got.path("projectDeclarations"));
        this.tally = tally;
    }

    void score() {
        for (TruthDeclaration want : truth.declarations()) {
            tally.add(Count.DECLS);
            JsonNode best = found.stream()
                    .filter(other -> GridScorer.projectName(other).equals(Folding.fold(want.projectName())))
                    .findFirst()
                    .orElse(MissingNode.getInstance());
            String name = "declaration " + want.projectName();
            indicators(want.implementation(), best, "implementation", name);
            indicators(want.annual(), best, "annual", name);
            if (best.isMissingNode()) {
                tally.miss(name, "a declaration", null);
                continue;
            }
            tally.add(Count.DECLS_FOUND);
            fund(want.fund("total"), best, "implementation", "total", name);
            fund(want.fund("total"), best, "annual", "total", name);
            fund(want.fund("municipal"), best, "annual", "municipal", name);
            text(
                    want.text("goalImplementation"),
                    best.path("goals").path("implementation"),
                    name + " goals.implementation");
            text(want.text("goalAnnual"), best.path("goals").path("annual"), name + " goals.annual");
            for (String key : Keys.DECLARED_TEXTS) {
                text(want.text(key), best.path(key), name + " " + key);
            }
        }
    }

    private void indicators(List<List<String>> truthRows, JsonNode best, String side, String name) {
        tally.add(Count.DECL_IND, truthRows.size());
        if (best.isMissingNode()) {
            return;
        }
        List<List<String>> want = truthRows.stream()
                .map(row -> row.stream().map(Folding::fold).toList())
                .toList();
        List<List<String>> have = Got.list(best.path("indicators").path(side)).stream()
                .map(row -> Keys.DECLARED_INDICATOR.stream()
                        .map(key -> Folding.fold(Got.text(Got.cell(row, key))))
                        .toList())
                .toList();
        Map<Integer, Integer> pairs = Alignment.of(want, have);
        for (int i = 0; i < want.size(); i++) {
            List<String> row = pairs.containsKey(i) ? have.get(pairs.get(i)) : null;
            boolean right = want.get(i).equals(row);
            tally.addIf(right, Count.DECL_IND_OK);
            if (!right) {
                tally.miss(name + " " + side, want.get(i).toString(), row == null ? null : row.toString());
            }
        }
    }

    private void fund(String want, JsonNode best, String side, String source, String name) {
        if (want == null || want.isEmpty()) {
            return;
        }
        JsonNode cell = best.path("funds").path(side).path(source);
        boolean right = Got.sameNumber(Got.amount(cell), Folding.number(want));
        tally.add(Count.DECL_FIELDS);
        tally.addIf(right, Count.DECL_FIELDS_OK);
        if (!right) {
            tally.addIf(!Got.review(cell), Count.SILENT);
            tally.miss(name + " funds." + side + "." + source, want, Got.text(cell), !Got.review(cell), cell);
        }
    }

    private void text(String want, JsonNode cell, String name) {
        if (want == null || want.isEmpty()) {
            return;
        }
        String have = Folding.fold(Got.text(cell));
        boolean right = have.equals(Folding.fold(want));
        tally.add(Count.DECL_FIELDS);
        tally.addIf(right, Count.DECL_FIELDS_OK);
        if (!right) {
            tally.miss(name, Folding.fold(want), have, false, cell);
        }
    }
}
