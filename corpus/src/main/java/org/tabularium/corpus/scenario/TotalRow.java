package org.tabularium.corpus.scenario;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** The row that totals a form: the item of that kind, its label in the column whose item it is. */
final class TotalRow {

    private TotalRow() {}

    /** The label by its column's key; nothing if the form has no such item. */
    static Optional<Map<String, String>> label(FormDefinition form) {
        for (Map.Entry<String, List<ItemDefinition>> entry : form.items().entrySet()) {
            for (ItemDefinition item : entry.getValue()) {
                if (item.kind() == RowKind.TOTAL) {
                    return Optional.of(Map.of(entry.getKey(), item.label()));
                }
            }
        }
        return Optional.empty();
    }

    /** The row with the sums of all that the view covers. */
    static Optional<Map<String, String>> of(FormDefinition form, Printing printing, View view) {
        Figures figures = new Figures(form);
        return label(form)
                .map(label -> printing.row(label, column -> view.ledger().sum(figures.of(column))));
    }
}
