package org.tabularium.service.index;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.ProjectDeclaration;

/** The hits of performance grids and declarations: the project as a whole, and each indicator. */
final class ProjectDrafts {

    private static final String PROJECT_NAME = "projectName";

    /** Funds that bound and sort a declaration, the first that it states: this year's, else the whole period's. */
    private static final List<String> MAIN_FUNDS = List.of("annual.total", "implementation.total");

    List<Draft> of(PerformanceTarget target, Frame document) {
        Frame frame = document.within(target.organisation(), target.fiscalYear(), "performanceTargets");
        Location location = Location.target(target.id(), target.pages());
        String name = target.projectName() == null ? null : target.projectName().wording();
        List<Draft> drafts = new ArrayList<>();
        List<Cell> own = Stream.concat(Stream.ofNullable(target.projectName()), target.goals().stream())
                .toList();
        drafts.add(project(frame, location.around(own), Matter.named(name), own, List.of()));
        for (int i = 0; i < target.indicators().size(); i++) {
            Location line = location.indicator(null, i);
            drafts.add(indicator(target.indicators().get(i), line, name, frame.under(name)));
        }
        return drafts;
    }

    List<Draft> of(ProjectDeclaration declaration, Frame document) {
        Frame frame = document.within(declaration.organisation(), declaration.fiscalYear(), "projectDeclarations");
        Location location = Location.declaration(declaration.id(), declaration.pages());
        Cell title = declaration.fields().get(PROJECT_NAME);
        String name = title == null ? null : title.wording();
        List<Cell> own = Stream.concat(declaration.fields().values().stream(), declaration.goals().values().stream())
                .filter(Objects::nonNull)
                .toList();
        Map<String, BigDecimal> funds = funds(declaration);
        List<Draft> drafts = new ArrayList<>();
        Matter matter = Matter.named(name).worth(funds, declaration.unit());
        Location head = title == null ? location : location.around(List.of(title));
        drafts.add(project(frame, head, matter, own, amounts(funds, declaration.unit())));
        declaration.indicators().forEach((side, lines) -> {
            for (int i = 0; i < lines.size(); i++) {
                drafts.add(indicator(lines.get(i), location.indicator(side, i), name, frame.under(name)));
            }
        });
        return drafts;
    }

    private static Map<String, BigDecimal> funds(ProjectDeclaration declaration) {
        Map<String, BigDecimal> funds = new LinkedHashMap<>();
        declaration
                .funds()
                .forEach((side, sources) -> sources.forEach(
                        (source, cell) -> funds.put(side + "." + source, cell == null ? null : cell.number())));
        return funds;
    }

    private static List<Long> amounts(Map<String, BigDecimal> funds, String unit) {
        Collection<BigDecimal> main = MAIN_FUNDS.stream()
                .map(funds::get)
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
        return (main.isEmpty() ? funds.values() : main)
                .stream()
                        .filter(Objects::nonNull)
                        .flatMap(number -> Money.scaled(number, unit).stream())
                        .toList();
    }

    private static Draft project(Frame frame, Location location, Matter matter, List<Cell> own, List<Long> amounts) {
        List<String> figures =
                matter.amounts().values().stream().filter(Objects::nonNull).toList();
        List<String> names = matter.name() == null ? List.of() : List.of(matter.name());
        Card card = new Card(HitKind.PROJECT, frame.source(), location, matter, names, texts(own), frame.context());
        List<Completion> completions = names.stream()
                .filter(name -> !name.isBlank())
                .map(name -> Completion.of(Completion.Kind.PROJECT, name, null))
                .toList();
        return new Draft(card, figures, List.of(), amounts, completions);
    }

    private static Draft indicator(Indicator indicator, Location location, String project, Frame frame) {
        List<Cell> cells = Stream.of(
                        indicator.level1(),
                        indicator.level2(),
                        indicator.level3(),
                        indicator.description(),
                        indicator.value(),
                        indicator.basis())
                .filter(Objects::nonNull)
                .toList();
        List<String> names = Stream.of(
                        indicator.level3(), indicator.description(), indicator.level2(), indicator.level1())
                .filter(cell -> cell != null && !cell.wording().isBlank())
                .map(Cell::wording)
                .limit(1)
                .toList();
        Matter matter =
                new Matter(null, names.isEmpty() ? null : names.getFirst(), null, project, List.of(), Map.of(), null);
        List<Cell> line = Stream.of(indicator.level3(), indicator.description(), indicator.value(), indicator.basis())
                .filter(Objects::nonNull)
                .toList();
        Card card = new Card(
                HitKind.INDICATOR, frame.source(), location.around(line), matter, names, texts(cells), frame.context());
        return new Draft(card, List.of(), List.of(), List.of(), List.of());
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(Cell::wording).filter(text -> !text.isBlank()).toList();
    }
}
