package org.tabularium.corpus.scenario;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/**
 * What a layout has places for: a department that does not fit its forms could not agree with itself in them.
 *
 * @param funds whose revenue every summary of revenue can state
 * @param carryover true if every summary has a place for what was carried over
 * @param operating true if operating revenue and expenditure have places
 */
record Room(Set<Fund> funds, boolean carryover, boolean operating) {

    private static final String OPENING = "openingBalance";

    static Room of(List<FormDefinition> forms) {
        List<FormDefinition> summaries = forms.stream()
                .filter(form -> items(form).anyMatch(item -> "revenueTotal".equals(item.key())))
                .toList();
        FormDefinition whole = summaries.getFirst();
        Set<Fund> funds = EnumSet.noneOf(Fund.class);
        Arrays.stream(Fund.values()).filter(fund -> has(whole, fund)).forEach(funds::add);
        boolean carryover =
                summaries.stream().allMatch(form -> items(form).anyMatch(item -> OPENING.equals(item.key())));
        boolean operating = funds.contains(Fund.OPERATING)
                && forms.stream()
                        .anyMatch(form -> hasColumn(form, Use.BASIC.key()) && hasColumn(form, Use.OPERATING.key()));
        return new Room(funds, carryover, operating);
    }

    private static boolean has(FormDefinition form, Fund fund) {
        return items(form)
                .anyMatch(item ->
                        fund.key().equals(item.key()) || (fund == Fund.OTHER && "unitFunds".equals(item.key())));
    }

    private static boolean hasColumn(FormDefinition form, String key) {
        return form.columns().stream().map(ColumnDefinition::key).anyMatch(key::equals);
    }

    private static Stream<ItemDefinition> items(FormDefinition form) {
        return form.items().values().stream().flatMap(List::stream);
    }
}
