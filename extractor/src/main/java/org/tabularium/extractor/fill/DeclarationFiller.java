package org.tabularium.extractor.fill;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.ProjectDeclaration;
import org.tabularium.models.document.Printed;

/** A recognised declaration as a typed one: its labelled parts go where their paths say. */
final class DeclarationFiller {

    private final CellReader cells = new CellReader();

    private final Map<String, List<String>> levels;

    /** @param levels the names that the upper levels of indicators may have, by column */
    DeclarationFiller(Map<String, List<String>> levels) {
        this.levels = levels;
    }

    /** The declaration of one project. */
    ProjectDeclaration fill(Recognised.Form form, String id, Organisation organisation, Integer year) {
        Map<String, Map<String, Cell>> funds = new LinkedHashMap<>();
        Map<String, Cell> goals = new LinkedHashMap<>();
        Map<String, Cell> fields = new LinkedHashMap<>();
        for (FieldReader.Found found : new FieldReader(form).read().values()) {
            Printed printed = found.contents().stream().reduce(Printed::join).orElse(Printed.NOTHING);
            Cell read = cells.read(
                    printed, found.field().type(), List.of(), form.lead().unit());
            Cell cell = found.sure() ? read : read.reviewed(true);
            List<String> path = List.of(found.path().split("\\."));
            switch (path.getFirst()) {
                case "funds" ->
                    funds.computeIfAbsent(path.get(1), side -> new LinkedHashMap<>())
                            .put(path.get(2), cell);
                case "goals" -> goals.put(path.get(1), cell);
                default -> fields.put(path.getFirst(), cell);
            }
        }
        fields.putIfAbsent("projectName", Cell.of(Printed.NOTHING));
        return new ProjectDeclaration(
                id,
                organisation,
                year,
                form.lead().unit(),
                TableFiller.pages(form.table().places()),
                funds,
                goals,
                indicators(form),
                fields);
    }

    /** Every declaration has both lists; a form with one list has it for the year. */
    private Map<String, List<Indicator>> indicators(Recognised.Form form) {
        Map<String, List<Indicator>> read = new IndicatorList(form, levels).read();
        Map<String, List<Indicator>> sides = new LinkedHashMap<>();
        sides.put("implementation", read.getOrDefault("implementation", List.of()));
        sides.put("annual", read.getOrDefault("annual", read.getOrDefault(IndicatorList.ONLY, List.of())));
        return sides;
    }
}
