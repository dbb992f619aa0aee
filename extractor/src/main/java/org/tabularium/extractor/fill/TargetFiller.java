package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.Wording;

/** A recognised performance grid as a typed one. */
final class TargetFiller {

    /** Goals are numbered; one cell may hold several, each beginning with its number after a sentence's end. */
    private static final Pattern NEXT_GOAL =
            Pattern.compile("(?<=[。；;.])\\s*(?=\\d{1,2}[.、．]\\s*\\D)|\\n+(?=\\d{1,2}[.、．])");

    private static final Pattern NUMBERING =
            Pattern.compile("^[\\s(（]*(\\d{1,3}[、.．)）](?!\\d)|[一二三四五六七八九十]+[、.．])\\s*");

    private final Map<String, List<String>> levels;

    /** @param levels the names that the upper levels of indicators may have, by column */
    TargetFiller(Map<String, List<String>> levels) {
        this.levels = levels;
    }

    /** The performance targets of one project. */
    PerformanceTarget fill(Recognised.Form form, String id, Organisation organisation, Integer year) {
        Map<String, FieldReader.Found> fields = new FieldReader(form).read();
        List<Cell> goals = new ArrayList<>();
        FieldReader.Found found = fields.get("goals");
        if (found != null) {
            found.contents().forEach(printed -> addGoals(goals, printed));
        }
        List<Indicator> indicators = new ArrayList<>();
        new IndicatorList(form, levels).read().values().forEach(indicators::addAll);
        return new PerformanceTarget(
                id,
                organisation,
                year,
                projectName(form, fields),
                TableFiller.pages(form.table().places()),
                goals,
                indicators);
    }

    private static void addGoals(List<Cell> goals, Printed printed) {
        for (String goal : NEXT_GOAL.split(printed.text())) {
            if (!goal.isBlank()) {
                goals.add(Cell.of(new Printed(goal.strip(), printed.places(), printed.origin(), printed.readings())));
            }
        }
    }

    private static Cell projectName(Recognised.Form form, Map<String, FieldReader.Found> fields) {
        FieldReader.Found field = fields.get("projectName");
        if (field != null && !field.contents().isEmpty()) {
            return Cell.of(field.contents().getFirst());
        }
        if (form.project() == null || form.title() == null) {
            return Cell.of(Printed.NOTHING);
        }
        Printed title = form.title();
        String name = asPrinted(title.text(), form.project());
        return Cell.of(new Printed(name, title.places(), title.origin(), title.readings()));
    }

    /** The stretch of a printed title that a folded name stands for. */
    private static String asPrinted(String title, String folded) {
        String rest = NUMBERING.matcher(title).replaceFirst("");
        for (int end = rest.length(); end > 0; end--) {
            if (Wording.fold(rest.substring(0, end)).equals(folded)) {
                return rest.substring(0, end).strip();
            }
        }
        return folded;
    }
}
