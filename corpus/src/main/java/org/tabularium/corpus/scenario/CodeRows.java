package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Function;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** Rows of classification codes: each code that has an amount, and those above it. */
final class CodeRows {

    private static final int[] FUNCTIONAL_LEVELS = {3, 5, 7};
    private static final int[] ECONOMIC_LEVELS = {3, 5};

    private final FormDefinition form;
    private final Printing printing;
    private final View view;
    private final CodeBook book;
    private final Words words;
    private final Figures figures;

    CodeRows(FormDefinition form, Printing printing, View view, CodeBook book, Words words) {
        this.form = form;
        this.printing = printing;
        this.view = view;
        this.book = book;
        this.words = words;
        this.figures = new Figures(form);
    }

    List<Map<String, String>> rows(boolean totalLast) {
        List<Map<String, String>> rows = new ArrayList<>(codes(view.ledger()));
        TotalRow.of(form, printing, view).ifPresent(total -> rows.add(totalLast ? rows.size() : 0, total));
        return rows;
    }

    private List<Map<String, String>> codes(Ledger ledger) {
        if (has("functionCode")) {
            return codes(ledger, "functionCode", "functionName", book.functional(), Posting::functionCode);
        }
        String code = has("economicCode") ? "economicCode" : "";
        String name = has("economicName") ? "economicName" : "departmentEconomicName";
        return codes(ledger, code, name, book.economic(), Posting::economicCode);
    }

    private boolean has(String key) {
        return form.columns().stream().map(ColumnDefinition::key).anyMatch(key::equals);
    }

    private List<Map<String, String>> codes(
            Ledger ledger,
            String codeKey,
            String nameKey,
            SortedMap<String, String> names,
            Function<Posting, String> code) {
        int[] levels = codeKey.startsWith("function") ? FUNCTIONAL_LEVELS : ECONOMIC_LEVELS;
        List<Map<String, String>> rows = new ArrayList<>();
        for (String own : ledger.codes(code, levels)) {
            Ledger under = ledger.only(posting ->
                    code.apply(posting) != null && code.apply(posting).startsWith(own));
            rows.add(printing.row(
                    Map.of(codeKey, own, nameKey, names.get(own)), column -> under.sum(figures.of(column))));
        }
        return rows;
    }

    /** Two lists beside each other, told one below the other: personnel and its sum, then public funds and theirs. */
    List<Map<String, String>> groups() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Map.Entry<String, List<ItemDefinition>> entry : form.items().entrySet()) {
            for (ItemDefinition item : entry.getValue()) {
                boolean personnel = "personnel".equals(item.key());
                Ledger own = view.ledger().only(p -> personnel ? p.personnel() : p.publicFunds());
                rows.addAll(codes(own));
                rows.add(printing.row(Map.of(entry.getKey(), item.label()), column -> own.sum(figures.of(column))));
            }
        }
        return rows;
    }

    /** Where a fund comes from. */
    List<Map<String, String>> revenue() {
        List<Map<String, String>> rows = new ArrayList<>();
        TotalRow.of(form, printing, view).ifPresent(rows::add);
        view.ledger().postings().stream().map(Posting::fund).distinct().sorted().forEach(fund -> {
            Words.Revenue item = words.revenues().get(fund.key());
            rows.add(
                    printing.row(Map.of("revenueCode", item.code(), "revenueName", item.name()), column -> view.ledger()
                            .sum(p -> p.fund() == fund)));
        });
        return rows;
    }

    /** Where a fund comes from beside what it is spent on, each with codes of its own. */
    List<Map<String, String>> sourcesAndUses() {
        List<Map<String, String>> left = revenue();
        List<Map<String, String>> right = rows(false);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int k = 0; k < Math.max(left.size(), right.size()); k++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (ColumnDefinition column : form.columns()) {
                List<Map<String, String>> side = "revenue".equals(column.side()) ? left : right;
                row.put(column.key(), k < side.size() ? side.get(k).get(column.key()) : "");
            }
            rows.add(row);
        }
        return rows;
    }
}
