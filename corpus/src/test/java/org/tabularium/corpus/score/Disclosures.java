package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthDeclaration;
import org.tabularium.corpus.truth.TruthGrid;
import org.tabularium.corpus.truth.TruthTable;

/** Disclosures that say exactly what a truth says, to be spoilt by tests. */
final class Disclosures {

    static final ObjectMapper JSON = new ObjectMapper();

    private Disclosures() {}

    static ObjectNode of(Truth truth) {
        ObjectNode out = JSON.createObjectNode();
        out.put("fiscalYear", truth.fiscalYear());
        ArrayNode tables = out.putArray("tables");
        for (int i = 0; i < truth.tables().size(); i++) {
            table(tables.addObject(), truth.tables().get(i), i);
        }
        ArrayNode targets = out.putArray("performanceTargets");
        truth.grids().forEach(grid -> grid(targets.addObject(), grid));
        ArrayNode declarations = out.putArray("projectDeclarations");
        truth.declarations().forEach(declaration -> declaration(declarations.addObject(), declaration));
        return out;
    }

    private static void table(ObjectNode out, TruthTable table, int index) {
        out.put("id", "t" + (index + 1))
                .put("form", table.form())
                .put("unit", table.unit())
                .put("empty", Boolean.TRUE.equals(table.empty()));
        if (table.organisation() != null) {
            out.putObject("organisation").put("name", table.organisation().replaceFirst("^\\d+", ""));
        }
        ArrayNode rows = out.putArray("rows");
        for (Map<String, String> row : table.rows()) {
            ObjectNode cells = rows.addObject().putObject("cells");
            row.forEach((key, text) -> cell(cells.putObject(key), key, text));
        }
    }

    private static void cell(ObjectNode cell, String key, String text) {
        cell.put("text", text);
        if (Keys.AMOUNTS.contains(key)) {
            cell.put("amount", Folding.number(text) == null ? null : text.replace(",", ""));
        }
    }

    private static void grid(ObjectNode out, TruthGrid grid) {
        out.putObject("projectName").put("text", grid.projectName());
        grid.goals().forEach(goal -> out.withArray("goals").addObject().put("text", goal));
        ArrayNode indicators = out.putArray("indicators");
        for (Map<String, String> row : grid.indicators()) {
            ObjectNode indicator = indicators.addObject();
            row.forEach((key, text) -> indicator.putObject(key).put("text", text));
        }
    }

    private static void declaration(ObjectNode out, TruthDeclaration declaration) {
        out.putObject("projectName").put("text", declaration.projectName());
        for (String side : List.of("implementation", "annual")) {
            ObjectNode funds = out.withObject("/funds/" + side);
            declaration.funds().forEach((source, amount) -> {
                if (amount instanceof String text) {
                    cell(funds.putObject(source), "total", text);
                }
            });
            ArrayNode indicators = out.withArray("/indicators/" + side);
            for (List<String> row : side.equals("annual") ? declaration.annual() : declaration.implementation()) {
                ObjectNode indicator = indicators.addObject();
                for (int k = 0; k < row.size(); k++) {
                    indicator.putObject(Keys.DECLARED_INDICATOR.get(k)).put("text", row.get(k));
                }
            }
        }
        out.withObject("/goals/implementation").put("text", declaration.text("goalImplementation"));
        out.withObject("/goals/annual").put("text", declaration.text("goalAnnual"));
        Keys.DECLARED_TEXTS.forEach(key -> out.putObject(key).put("text", declaration.text(key)));
    }
}
