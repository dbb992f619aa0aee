package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.extractor.reconcile.IndicatorNotes.Indicators;
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
    private final IndicatorNotes notes = new IndicatorNotes();

    GridChecks(NarrativeWords words) {
        this.ratio = Pattern.compile(words.indicators().ratio());
        this.satisfaction = Pattern.compile(words.indicators().satisfaction());
        this.leftovers = words.leftovers().stream()
                .filter(each -> each.rule() == null)
                .map(each -> Pattern.compile(each.words()))
                .toList();
    }

    List<Note> check(Disclosure disclosure) {
        Indicators.of(disclosure).forEach(this::indicators);
        return notes.all();
    }

    private void indicators(Indicators of) {
        List<Indicator> list = of.indicators();
        boolean percents = list.stream()
                .anyMatch(each -> each.value() != null && each.value().text().contains("%"));
        for (int i = 0; i < list.size(); i++) {
            Indicator indicator = list.get(i);
            if (indicator.value() != null && indicator.level3() != null) {
                indicator(of, of.cell(i, "value"), indicator, percents);
            }
        }
    }

    private void indicator(Indicators of, CellReference place, Indicator indicator, boolean percents) {
        String name = Wording.fold(indicator.level3().wording());
        String value = Wording.fold(indicator.value().text());
        if (value.isEmpty()) {
            notes.add("indicator-value", Severity.WARNING, of, place, name, value, "没有指标值", "has no value");
        } else if (leftovers.stream().anyMatch(each -> each.matcher(value).find())) {
            notes.add(
                    "template-leftover",
                    Severity.WARNING,
                    of,
                    place,
                    name,
                    value,
                    "是未填写的模板文字",
                    "is a leftover of the template");
        } else if (indicator.value().value() instanceof Cell.Quantity quantity && quantity.number() != null) {
            quantity(of, place, name, value, quantity, percents);
        } else if (value.length() <= NAME && ratio.matcher(value).find()) {
            notes.add(
                    "indicator-value", Severity.INFO, of, place, name, value, "是指标名称，不是指标值", "is a name, not a value");
        }
    }

    private void quantity(
            Indicators of, CellReference place, String name, String value, Cell.Quantity quantity, boolean percents) {
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
            notes.add("indicator-impossible", Severity.WARNING, of, place, name, value, "不可能达到", "cannot be reached");
        } else if (quantity.unit() == null
                && rate
                && toHundred <= 0
                && quantity.number().compareTo(BigDecimal.ONE) > 0) {
            notes.add(
                    "indicator-unit",
                    percents ? Severity.WARNING : Severity.INFO,
                    of,
                    place,
                    name,
                    value,
                    "缺少单位（%）",
                    "lacks its unit (%)");
        }
    }
}
