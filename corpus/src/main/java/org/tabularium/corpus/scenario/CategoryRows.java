package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** Revenue by category: each begins with its own sum, then one item that makes it up. */
record CategoryRows(FormDefinition form, Printing printing, View view) {

    /** The item that carries a category's money in a scenario. */
    private static final Map<String, String> CARRIERS = Map.of(
            "generalPublicBudget", "generalAppropriation",
            "fiscalAccount", "otherNonTax",
            "other", "otherRevenue",
            "carryover", "carryoverUsed");

    List<Map<String, String>> rows() {
        List<ItemDefinition> items = form.items().getOrDefault("item", List.of());
        String sum = items.stream()
                .filter(item -> item.kind() == RowKind.SUBTOTAL)
                .map(ItemDefinition::label)
                .findFirst()
                .orElseThrow();
        List<Map<String, String>> rows = new ArrayList<>();
        for (ItemDefinition category : form.items().getOrDefault("category", List.of())) {
            long fen = view.ledger().sum(of(category));
            if (category.kind() == RowKind.TOTAL) {
                rows.add(printing.row(Map.of("category", category.label()), column -> fen));
                continue;
            }
            rows.add(printing.row(Map.of("category", category.label(), "item", sum), column -> fen));
            items.stream()
                    .filter(item -> Objects.equals(item.key(), CARRIERS.get(category.key())) && item.key() != null)
                    .forEach(item -> rows.add(
                            printing.row(Map.of("category", category.label(), "item", item.label()), column -> fen)));
        }
        return rows;
    }

    private Predicate<Posting> of(ItemDefinition category) {
        return "carryover".equals(category.key()) ? Posting::carriedOver : new Figures(form).of(category);
    }
}
