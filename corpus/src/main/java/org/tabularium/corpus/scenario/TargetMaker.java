package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.corpus.truth.TruthDeclaration;
import org.tabularium.corpus.truth.TruthGrid;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition;

/** Fills performance grids and project declarations. */
final class TargetMaker {

    /** The order of an indicator's parts in a scenario. */
    private static final List<String> PARTS = List.of("level1", "level2", "level3", "description", "value", "basis");

    private static final String FUNDS = "funds";
    private static final String ANNUAL = "annual";
    private static final String IMPLEMENTATION = "implementation";
    /** Sources that pay the whole of a scenario's project; the others pay nothing. */
    private static final Set<String> PAYING = Set.of("total", "municipal", "fiscal", "currentYearFiscal");

    private final Words words;
    private final AmountStyle style;
    private final Dice dice;

    TargetMaker(Words words, AmountStyle style, Dice dice) {
        this.words = words;
        this.style = style;
        this.dice = dice;
    }

    TruthGrid grid(FormDefinition form, View view, Department.Project project) {
        Set<String> keys = new LinkedHashSet<>(
                form.columns().stream().map(ColumnDefinition::key).toList());
        List<Map<String, String>> indicators = new ArrayList<>();
        for (List<String> parts : project.indicators()) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int k = 0; k < PARTS.size(); k++) {
                row.put(PARTS.get(k), keys.contains(PARTS.get(k)) ? parts.get(k) : "");
            }
            indicators.add(row);
        }
        return new TruthGrid(project.name(), view.printedName(), List.of("1." + project.goal()), indicators);
    }

    TruthDeclaration declaration(FormDefinition form, View view, Department.Project project) {
        long fen = view.department().ledger().sum(p -> project.name().equals(p.project()));
        AmountStyle money = style.inYuan();
        Map<String, Object> fields = new LinkedHashMap<>();
        Map<String, Map<String, String>> funds = new LinkedHashMap<>();
        for (FieldDefinition field : form.fields()) {
            for (String path : field.paths()) {
                List<String> steps = List.of(path.split("\\.", -1));
                if (steps.getFirst().equals(FUNDS)) {
                    boolean paying = PAYING.contains(steps.getLast());
                    funds.computeIfAbsent(steps.get(1), side -> new LinkedHashMap<>())
                            .put(steps.getLast(), paying ? money.text(fen) : "0");
                } else {
                    field(fields, steps, view, project);
                }
            }
        }
        List<List<String>> indicators = project.indicators().stream()
                .map(parts -> List.of(parts.get(0), parts.get(1), parts.get(2), parts.get(4)))
                .toList();
        boolean twoLists = form.columns().stream().anyMatch(column -> IMPLEMENTATION.equals(column.side()));
        return new TruthDeclaration(project.name(), flat(funds), twoLists ? indicators : List.of(), indicators, fields);
    }

    /** Sources that are the same on both sides are told once, as the hand-made truths do. */
    private static Map<String, Object> flat(Map<String, Map<String, String>> funds) {
        Set<Set<String>> sources = new LinkedHashSet<>();
        funds.values().forEach(side -> sources.add(side.keySet()));
        return new LinkedHashMap<>(sources.size() == 1 ? funds.get(ANNUAL) : funds);
    }

    private void field(Map<String, Object> fields, List<String> steps, View view, Department.Project project) {
        String name = steps.getFirst();
        switch (name) {
            case "projectName" -> {}
            case "goals" ->
                fields.put("goal" + (steps.getLast().equals(ANNUAL) ? "Annual" : "Implementation"), project.goal());
            case "competentDepartment" -> fields.put(name, view.department().name());
            case "implementingUnit" ->
                fields.put(name, view.department().units().get(project.unit()).name());
            case "startDate" -> fields.put(name, view.department().year() + "-01-01");
            case "endDate" -> fields.put(name, view.department().year() + "-12-31");
            default -> {
                if (words.fields().containsKey(name)) {
                    fields.put(
                            name,
                            dice.pick(words.fields().get(name))
                                    .replace("{project}", project.name())
                                    .replace("{goal}", project.goal())
                                    .replace("{department}", view.department().name()));
                }
            }
        }
    }
}
