package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/** Indicators by their words: names left to be filled, names of another class, floors at the maximum, odd units. */
final class IndicatorWords {

    /** Words that a spreadsheet's cell of several lines leaves in quotation marks. */
    private static final Pattern QUOTED = Pattern.compile("^\"[^\"]*\\s[^\"]*\"$");

    private final Pattern placeholder;
    private final Pattern floor;
    private final Pattern satisfaction;
    private final Pattern shares;
    private final List<Named> classes;

    private record Named(Pattern words, Pattern under, NarrativeWords.IndicatorClass of) {}

    IndicatorWords(NarrativeWords.Indicators words) {
        this.placeholder = Pattern.compile(words.placeholder());
        this.floor = Pattern.compile(words.floor());
        this.satisfaction = Pattern.compile(words.satisfaction());
        this.shares = Pattern.compile(words.shares());
        this.classes = words.classes().stream()
                .map(each -> new Named(Pattern.compile(each.words()), Pattern.compile(each.under()), each))
                .toList();
    }

    List<Note> check(Disclosure disclosure) {
        List<Note> notes = new ArrayList<>();
        disclosure.performanceTargets().forEach(target -> check(target.id(), "", target.indicators(), notes));
        disclosure.projectDeclarations().forEach(each -> each.indicators()
                .forEach((side, list) -> check(each.id(), "indicators." + side + ".", list, notes)));
        return notes;
    }

    private void check(String id, String prefix, List<Indicator> list, List<Note> notes) {
        for (int i = 0; i < list.size(); i++) {
            Indicator indicator = list.get(i);
            if (indicator.level3() != null && indicator.value() != null) {
                name(new CellReference(id, i, prefix + "level3"), indicator, notes);
                value(new CellReference(id, i, prefix + "value"), indicator, notes);
            }
        }
    }

    private void name(CellReference place, Indicator indicator, List<Note> notes) {
        String printed = indicator.level3().wording().strip();
        String name = Wording.fold(printed);
        String level = indicator.level2() == null
                ? ""
                : Wording.fold(indicator.level2().wording());
        if (placeholder.matcher(name).matches()) {
            add(
                    "template-leftover",
                    Severity.WARNING,
                    place,
                    printed,
                    "是未填写的模板文字",
                    "is a leftover of the template",
                    notes);
        } else if (QUOTED.matcher(printed).matches()) {
            add(
                    "template-leftover",
                    Severity.INFO,
                    place,
                    printed,
                    "带有表格软件留下的引号",
                    "carries the quotation marks of a spreadsheet",
                    notes);
        }
        for (Named each : classes) {
            if (each.under().matcher(level).matches()
                    && each.words().matcher(name).find()) {
                add(
                        "indicator-class",
                        Severity.INFO,
                        place,
                        printed,
                        "列在“" + level + "”下，按名称应为" + each.of().zh(),
                        "stands under " + level + "; by its name it is one of "
                                + each.of().en(),
                        notes);
            }
        }
    }

    private void value(CellReference place, Indicator indicator, List<Note> notes) {
        String name = Wording.fold(indicator.level3().wording());
        String value = Wording.fold(indicator.value().text());
        boolean asks = satisfaction.matcher(name).find();
        if (floor.matcher(value).find() || (!asks && floor.matcher(name + value).find() && !name.contains("完成"))) {
            add(
                    "indicator-floor",
                    Severity.INFO,
                    place,
                    name,
                    "以最大值100%为下限",
                    "demands at least the most there is",
                    notes);
        }
        String unit = indicator.value().value() instanceof Cell.Quantity quantity ? quantity.unit() : null;
        if (asks && unit != null && !shares.matcher(unit).find()) {
            add(
                    "indicator-unit",
                    Severity.INFO,
                    place,
                    name,
                    "的单位“" + unit + "”不是满意度的单位",
                    "has a unit that is none of satisfaction: " + unit,
                    notes);
        }
    }

    private static void add(
            String rule, Severity severity, CellReference place, String name, String zh, String en, List<Note> notes) {
        boolean twin = notes.stream()
                .anyMatch(note -> note.rule().equals(rule)
                        && note.cells().getFirst().table().equals(place.table())
                        && note.zh().startsWith("指标“" + name + "”"));
        if (!twin) {
            notes.add(Note.cells(
                    rule,
                    severity,
                    "指标“" + name + "”" + zh + "。",
                    "Indicator \"" + name + "\" " + en + ".",
                    List.of(place)));
        }
    }
}
