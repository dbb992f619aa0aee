package org.tabularium.extractor.reconcile;

import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.extractor.reconcile.IndicatorNotes.Indicators;
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
        IndicatorNotes notes = new IndicatorNotes();
        Indicators.of(disclosure).forEach(of -> check(of, notes));
        return notes.all();
    }

    private void check(Indicators of, IndicatorNotes notes) {
        for (int i = 0; i < of.indicators().size(); i++) {
            Indicator indicator = of.indicators().get(i);
            if (indicator.level3() != null && indicator.value() != null) {
                name(of, of.cell(i, "level3"), indicator, notes);
                value(of, of.cell(i, "value"), indicator, notes);
            }
        }
    }

    private void name(Indicators of, CellReference place, Indicator indicator, IndicatorNotes notes) {
        String printed = indicator.level3().wording().strip();
        String name = Wording.fold(printed);
        String level = indicator.level2() == null
                ? ""
                : Wording.fold(indicator.level2().wording());
        if (placeholder.matcher(name).matches()) {
            notes.add(
                    "template-leftover",
                    Severity.WARNING,
                    of,
                    place,
                    printed,
                    null,
                    "是未填写的模板文字",
                    "is a leftover of the template");
        } else if (QUOTED.matcher(printed).matches()) {
            notes.add(
                    "template-leftover",
                    Severity.INFO,
                    of,
                    place,
                    printed,
                    null,
                    "带有表格软件留下的引号",
                    "carries the quotation marks of a spreadsheet");
        }
        for (Named each : classes) {
            if (each.under().matcher(level).matches()
                    && each.words().matcher(name).find()) {
                notes.add(
                        "indicator-class",
                        Severity.INFO,
                        of,
                        place,
                        printed,
                        null,
                        "列在“" + level + "”下，按名称应为" + each.of().zh(),
                        "stands under " + level + "; by its name it is one of "
                                + each.of().en());
            }
        }
    }

    private void value(Indicators of, CellReference place, Indicator indicator, IndicatorNotes notes) {
        String name = Wording.fold(indicator.level3().wording());
        String value = Wording.fold(indicator.value().text());
        boolean asks = satisfaction.matcher(name).find();
        if (floor.matcher(value).find() || (!asks && floor.matcher(name + value).find() && !name.contains("完成"))) {
            notes.add(
                    "indicator-floor",
                    Severity.INFO,
                    of,
                    place,
                    name,
                    null,
                    "以最大值100%为下限",
                    "demands at least the most there is");
        }
        String unit = indicator.value().value() instanceof Cell.Quantity quantity ? quantity.unit() : null;
        if (asks && unit != null && !shares.matcher(unit).find()) {
            notes.add(
                    "indicator-unit",
                    Severity.INFO,
                    of,
                    place,
                    name,
                    null,
                    "的单位“" + unit + "”不是满意度的单位",
                    "has a unit that is none of satisfaction: " + unit);
        }
    }
}
