package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/** What is wrong with indicators, each told with the project that it is of. */
final class IndicatorNotes {

    private final List<Told> told = new ArrayList<>();

    /** A note with what it is about: the same on the other side of a declaration is told of together with it. */
    private record Told(String indicator, String value, Note note) {}

    /**
     * A list of indicators.
     *
     * @param id of the grid or declaration
     * @param project its project; {@code null} if none is named
     * @param prefix of the columns of its cells
     * @param indicators top to bottom
     */
    record Indicators(String id, String project, String prefix, List<Indicator> indicators) {

        /** Those of all grids and declarations, in document order. */
        static List<Indicators> of(Disclosure disclosure) {
            List<Indicators> all = new ArrayList<>();
            disclosure
                    .performanceTargets()
                    .forEach(each ->
                            all.add(new Indicators(each.id(), name(each.projectName()), "", each.indicators())));
            disclosure.projectDeclarations().forEach(each -> each.indicators()
                    .forEach((side, list) -> all.add(new Indicators(
                            each.id(), name(each.fields().get("projectName")), "indicators." + side + ".", list))));
            return all;
        }

        private static String name(Cell project) {
            String name = project == null ? "" : project.wording().strip();
            return name.isEmpty() ? null : name;
        }

        CellReference cell(int index, String column) {
            return new CellReference(id, index, prefix + column);
        }
    }

    List<Note> all() {
        return told.stream().map(Told::note).toList();
    }

    /**
     * Adds a note.
     *
     * @param of the list that the indicator stands in
     * @param indicator its name
     * @param value as printed; {@code null} if the note is not about the value
     * @param zh what is wrong, after the indicator or its value
     * @param en likewise
     */
    void add(
            String rule,
            Severity severity,
            Indicators of,
            CellReference place,
            String indicator,
            String value,
            String zh,
            String en) {
        for (int i = 0; i < told.size(); i++) {
            if (twin(told.get(i), rule, place, indicator, value)) {
                told.set(i, new Told(indicator, value, told.get(i).note().and(place)));
                return;
            }
        }
        boolean valued = value != null && !value.isEmpty();
        String project = of.project() == null ? "" : "项目“" + of.project() + "”的";
        String whose = of.project() == null ? "" : " of project \"" + of.project() + "\"";
        Note note = Note.cells(
                rule,
                severity,
                project + "指标“" + indicator + "”" + (!valued ? "" : "的值“" + value + "”") + zh + "。",
                "Indicator \"" + indicator + "\"" + whose + (!valued ? "" : ": its value \"" + value + "\"") + " " + en
                        + ".",
                List.of(place));
        told.add(new Told(indicator, value, value == null ? note : note.expecting(null, value)));
    }

    /** The same indicator with the same value on the other side of one declaration. */
    private static boolean twin(Told told, String rule, CellReference place, String indicator, String value) {
        CellReference first = told.note().cells().getFirst();
        return told.note().rule().equals(rule)
                && told.note().cells().size() == 1
                && first.table().equals(place.table())
                && !first.column().equals(place.column())
                && Objects.equals(value, told.value())
                && Wording.same(indicator, told.indicator());
    }
}
