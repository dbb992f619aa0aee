package org.tabularium.corpus.scenario;

import java.util.List;
import java.util.Map;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;

/** The rows of a form, by what its columns name: sides, codes, items, units, projects, goods, or amounts alone. */
final class FormRows {

    private final FormDefinition form;
    private final Printing printing;
    private final View view;
    private final CodeBook book;
    private final Words words;
    private final boolean totalLast;

    /**
     * @param totalLast true if the total of a list of codes stands below it
     */
    FormRows(FormDefinition form, Printing printing, View view, CodeBook book, Words words, boolean totalLast) {
        this.form = form;
        this.printing = printing;
        this.view = view;
        this.book = book;
        this.words = words;
        this.totalLast = totalLast;
    }

    List<Map<String, String>> rows() {
        CodeRows codes = new CodeRows(form, printing, view, book, words);
        ListRows lists = new ListRows(form, printing, view);
        if (has("functionCode") && has("revenueCode")) {
            return codes.sourcesAndUses();
        }
        if (form.columns().stream().anyMatch(column -> column.side() != null)) {
            return new SideRows(form, printing, view).rows();
        }
        if (form.columns().stream().anyMatch(column -> column.group() > 0)) {
            return codes.groups();
        }
        if (has("functionCode") || has("economicCode") || has("departmentEconomicName")) {
            return codes.rows(totalLast);
        }
        if (has("revenueCode")) {
            return codes.revenue();
        }
        if (has("category")) {
            return new CategoryRows(form, printing, view).rows();
        }
        if (has("procurementCategory")) {
            return new PurchaseRows(form, printing, view).byCategory();
        }
        if (has("itemName")) {
            return new PurchaseRows(form, printing, view).rows();
        }
        return named(lists);
    }

    private List<Map<String, String>> named(ListRows lists) {
        if (has("unitName")) {
            return has("reception") ? new ThreePublicRows(form, printing, view).units() : lists.units();
        }
        if (has("projectName")) {
            return lists.projects();
        }
        if (has("item")) {
            return has("quantity") ? lists.assets() : new ThreePublicRows(form, printing, view).rows();
        }
        if (has("name")) {
            return lists.institutions();
        }
        if (has("reception") || has("actualReception")) {
            return new ThreePublicRows(form, printing, view).matrix();
        }
        Figures figures = new Figures(form);
        return List.of(printing.row(Map.of(), column -> view.ledger().sum(figures.of(column))));
    }

    private boolean has(String key) {
        return form.columns().stream().map(ColumnDefinition::key).anyMatch(key::equals);
    }
}
