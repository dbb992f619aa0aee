package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/** Indicators of grids and declarations: impossible values, values without a unit or without a value at all. */
final class GridChecks {

    /** Names of ratios (及时率, 完善率) are this short; a sentence that ends in one says something. */
    private static final int NAME = 6;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Pattern ratio;
    private final Pattern satisfaction;
    private final List<Pattern> leftovers;
    private final List<Note> notes = new ArrayList<>();

    GridChecks(NarrativeWords words) {
        this.ratio = Pattern.compile(words.indicators().ratio());
        this.satisfaction = Pattern.compile(words.indicators().satisfaction());
        this.leftovers = words.leftovers().stream()
                .filter(each -> each.rule() == null)
                .map(each -> Pattern.compile(each.words()))
                .toList();
    }

    List<Note> check(Disclosure disclosure) {
        disclosure.performanceTargets().forEach(target -> indicators(target.id(), "", target.indicators()));
        disclosure.projectDeclarations().forEach(declaration -> declaration
                .indicators()
                .forEach((side, list) -> indicators(declaration.id(), "indicators." + side + ".", list)));
        return notes;
    }

    private void indicators(String id, String prefix, List<Indicator> list) {
        boolean percents = list.stream()
                .anyMatch(each -> each.value() != null && each.value().text().contains("%"));
        for (int i = 0; i < list.size(); i++) {
            Indicator indicator = list.get(i);
            if (indicator.value() != null && indicator.level3() != null) {
                indicator(new CellReference(id, i, prefix + "value"), indicator, percents);
            }
        }
    }

    private void indicator(CellReference place, Indicator indicator, boolean percents) {
        String name = Wording.fold(indicator.level3().wording());
        String value = Wording.fold(indicator.value().text());
        if (value.isEmpty()) {
            add("indicator-value", Severity.WARNING, place, name, value, "没有指标值", "has no value");
        } else if (leftovers.stream().anyMatch(each -> each.matcher(value).find())) {
            add(
                    "template-leftover",
                    Severity.WARNING,
                    place,
                    name,
                    value,
                    "是未填写的模板文字",
                    "is a leftover of the template");
        } else if (indicator.value().value() instanceof Cell.Quantity quantity && quantity.number() != null) {
            quantity(place, name, value, quantity, percents);
        } else if (value.length() <= NAME && ratio.matcher(value).find()) {
            add("indicator-value", Severity.INFO, place, name, value, "是指标名称，不是指标值", "is a name, not a value");
        }
    }

    private void quantity(CellReference place, String name, String value, Cell.Quantity quantity, boolean percents) {
        boolean percent = "%".equals(quantity.unit());
        boolean rate = ratio.matcher(name).find();
        int toHundred = quantity.number().compareTo(HUNDRED);
        boolean floor = ">=".equals(quantity.relation()) || ">".equals(quantity.relation());
        boolean ceiling = "<=".equals(quantity.relation()) || "<".equals(quantity.relation());
        if (percent
                && satisfaction.matcher(name).find()
                && ((floor && toHundred >= 0)
                        || toHundred > 0
                        || (ceiling && quantity.number().signum() == 0))) {
            add("indicator-impossible", Severity.WARNING, place, name, value, "不可能达到", "cannot be reached");
        } else if (quantity.unit() == null
                && rate
                && toHundred <= 0
                && quantity.number().compareTo(BigDecimal.ONE) > 0) {
            add(
                    "indicator-unit",
                    percents ? Severity.WARNING : Severity.INFO,
                    place,
                    name,
                    value,
                    "缺少单位（%）",
                    "lacks its unit (%)");
        }
    }

    /** The same indicator with the same value on the other side of a declaration is told of together with the first. */
    private boolean twin(String rule, CellReference place, String name, String value) {
        for (int i = 0; i < notes.size(); i++) {
            Note note = notes.get(i);
            CellReference first = note.cells().getFirst();
            boolean same = note.rule().equals(rule)
                    && first.table().equals(place.table())
                    && !first.column().equals(place.column())
                    && value.equals(note.actual())
                    && note.zh().startsWith("指标“" + name + "”");
            if (same && note.cells().size() == 1) {
                notes.set(i, note.and(place));
                return true;
            }
        }
        return false;
    }

    private void add(
            String rule, Severity severity, CellReference place, String name, String value, String zh, String en) {
        if (twin(rule, place, name, value)) {
            return;
        }
        notes.add(Note.cells(
                        rule,
                        severity,
                        "指标“" + name + "”的值“" + value + "”" + zh + "。",
                        "The value \"" + value + "\" of indicator \"" + name + "\" " + en + ".",
                        List.of(place))
                .expecting(null, value));
    }
}
