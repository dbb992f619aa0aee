package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.FormDefinition.Shape;
import org.tabularium.models.form.LayoutDefinition;

/** The forms that a layout requires, and their order. */
final class FormChecks {

    private static final String MISSING = "form-missing";

    private final FormLibrary forms;

    FormChecks(FormLibrary forms) {
        this.forms = forms;
    }

    List<Note> check(Disclosure disclosure) {
        Map<String, Long> layouts = disclosure.tables().stream()
                .map(Table::layout)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return layouts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(layout -> forms.layout(layout.getKey()))
                .map(layout -> check(disclosure, layout))
                .orElse(List.of());
    }

    /** The forms that such notes say are missing. */
    static Set<String> missing(List<Note> notes) {
        return notes.stream()
                .filter(note -> note.rule().equals(MISSING))
                .map(Note::expected)
                .collect(Collectors.toSet());
    }

    private List<Note> check(Disclosure disclosure, LayoutDefinition layout) {
        List<Note> notes = new ArrayList<>();
        Set<String> present =
                new HashSet<>(disclosure.tables().stream().map(Table::form).toList());
        List<FormDefinition> required = forms.definitions(layout.layout()).stream()
                .filter(form -> form.required() && form.shape() == Shape.TABLE)
                .toList();
        List<FormDefinition> missing =
                required.stream().filter(form -> !present.contains(form.form())).toList();
        // A document with fewer than half of the forms is an excerpt: what it lacks was not left out by mistake.
        if (missing.size() * 2 < required.size()) {
            missing.forEach(form -> notes.add(missing(form)));
        }
        order(disclosure, layout, notes);
        return notes;
    }

    private Note missing(FormDefinition form) {
        var words = forms.vocabulary().forms().get(form.form());
        String title = words == null ? form.form() : words.zh();
        String name = words == null ? form.form() : words.en();
        return Note.spot(
                        MISSING,
                        Severity.WARNING,
                        "缺少应公开的《" + title + "》。",
                        "The form \"" + name + "\" is missing.",
                        new Spot(null, null, title, null))
                .expecting(form.form(), null);
    }

    private static void order(Disclosure disclosure, LayoutDefinition layout, List<Note> notes) {
        int last = -1;
        Table before = null;
        Set<String> seen = new HashSet<>();
        for (Table table : disclosure.tables()) {
            int place = layout.forms().indexOf(table.form());
            if (place < 0 || !seen.add(table.form())) {
                continue;
            }
            if (place < last) {
                notes.add(Note.spot(
                        "form-order",
                        Severity.INFO,
                        "《" + table.heading() + "》排在《" + before.heading() + "》之后，与通常的顺序不同。",
                        "\"" + table.heading() + "\" comes after \"" + before.heading() + "\", unlike the usual order.",
                        new Spot(null, null, table.heading(), null)));
            } else {
                last = place;
                before = table;
            }
        }
    }
}
