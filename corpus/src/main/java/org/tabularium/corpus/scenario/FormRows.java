package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** The rows of a form without sides, by what its columns name: codes, items, units, projects, goods. */
final class FormRows {

    private static final int[] FUNCTIONAL_LEVELS = {3, 5, 7};
    private static final int[] ECONOMIC_LEVELS = {3, 5};

    private final FormDefinition form;
    private final Printing printing;
    private final View view;
    private final CodeBook book;
    private final Words words;
    private final Figures figures;

    FormRows(FormDefinition form, Printing printing, View view, CodeBook book, Words words) {
        this.form = form;
        this.printing = printing;
        this.view = view;
        this.book = book;
        this.words = words;
        this.figures = new Figures(form);
    }

    List<Map<String, String>> rows() {
        if (has("functionCode") && has("revenueCode")) {
            return sourcesAndUses();
        }
        if (form.columns().stream().anyMatch(column -> column.side() != null)) {
            return new SideRows(form, printing, view).rows();
        }
        if (has("functionCode")) {
            return codes("functionCode", "functionName", book.functional(), Posting::functionCode, FUNCTIONAL_LEVELS);
        }
        if (has("economicCode")) {
            return codes("economicCode", "economicName", book.economic(), Posting::economicCode, ECONOMIC_LEVELS);
        }
        if (has("departmentEconomicName")) {
            return codes("", "departmentEconomicName", book.economic(), Posting::economicCode, ECONOMIC_LEVELS);
        }
        if (has("revenueCode")) {
            return revenue();
        }
        if (has("unitName")) {
            return units();
        }
        if (has("itemName")) {
            return new PurchaseRows(form, printing, view).rows();
        }
        if (has("projectName")) {
            return projects();
        }
        if (has("item")) {
            return has("quantity") ? assets() : threePublic();
        }
        if (has("name")) {
            return institutions();
        }
        return matrix();
    }

    private boolean has(String key) {
        return form.columns().stream().anyMatch(column -> column.key().equals(key));
    }

    private List<Map<String, String>> codes(
            String codeKey,
            String nameKey,
            SortedMap<String, String> names,
            Function<Posting, String> code,
            int... levels) {
        List<Map<String, String>> rows = new ArrayList<>();
        totalRow().ifPresent(rows::add);
        for (String own : view.ledger().codes(code, levels)) {
            Predicate<Posting> under = posting ->
                    code.apply(posting) != null && code.apply(posting).startsWith(own);
            rows.add(printing.row(Map.of(codeKey, own, nameKey, names.get(own)), column -> view.ledger()
                    .sum(under.and(figures.of(column)))));
        }
        return rows;
    }

    /** The row of the item that totals the table, its label in the column whose item it is. */
    private Optional<Map<String, String>> totalRow() {
        for (Map.Entry<String, List<ItemDefinition>> entry : form.items().entrySet()) {
            for (ItemDefinition item : entry.getValue()) {
                if (item.kind() == RowKind.TOTAL) {
                    return Optional.of(printing.row(Map.of(entry.getKey(), item.label()), column -> view.ledger()
                            .sum(figures.of(column))));
                }
            }
        }
        return Optional.empty();
    }

    private List<Map<String, String>> revenue() {
        List<Map<String, String>> rows = new ArrayList<>();
        totalRow().ifPresent(rows::add);
        view.ledger().postings().stream().map(Posting::fund).distinct().sorted().forEach(fund -> {
            Words.Revenue item = words.revenues().get(fund.key());
            rows.add(
                    printing.row(Map.of("revenueCode", item.code(), "revenueName", item.name()), column -> view.ledger()
                            .sum(p -> p.fund() == fund)));
        });
        return rows;
    }

    /** Where a fund comes from beside what it is spent on, each with codes of its own. */
    private List<Map<String, String>> sourcesAndUses() {
        List<Map<String, String>> left = revenue();
        List<Map<String, String>> right =
                codes("functionCode", "functionName", book.functional(), Posting::functionCode, FUNCTIONAL_LEVELS);
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

    private List<Map<String, String>> units() {
        List<Map<String, String>> rows = new ArrayList<>();
        totalRow().ifPresent(rows::add);
        for (int k = 0; k < view.department().units().size(); k++) {
            int unit = k;
            if (view.covers(unit)) {
                rows.add(printing.row(
                        Map.of("unitName", view.department().units().get(unit).name()),
                        column -> view.ledger().sum(figures.of(column).and(posting -> posting.unit() == unit))));
            }
        }
        return rows;
    }

    /** A line for each unit, its projects below it. */
    private List<Map<String, String>> projects() {
        List<Map<String, String>> rows = new ArrayList<>();
        if (view.units().size() > 1) {
            totalRow().ifPresent(rows::add);
        }
        for (int k = 0; k < view.department().units().size(); k++) {
            int unit = k;
            Ledger own = view.ledger().only(posting -> posting.unit() == unit);
            if (!own.postings().isEmpty()) {
                rows.add(printing.row(
                        Map.of(
                                "projectName",
                                view.department().units().get(unit).name()),
                        column -> own.sum(figures.of(column))));
                own.postings().stream()
                        .map(Posting::project)
                        .distinct()
                        .forEach(name -> rows.add(printing.row(
                                Map.of("projectName", name),
                                column -> own.sum(
                                        figures.of(column).and(p -> p.project().equals(name))))));
            }
        }
        return rows;
    }

    private List<Map<String, String>> threePublic() {
        List<Map<String, String>> rows = new ArrayList<>();
        List<ItemDefinition> items = form.items().getOrDefault("item", List.of());
        boolean conferences =
                view.department().code() != null && items.stream().anyMatch(item -> "meeting".equals(item.key()));
        for (ItemDefinition item : items) {
            boolean conference = "meeting".equals(item.key()) || "training".equals(item.key());
            if (conferences || !conference) {
                long fen = view.threePublic(item.key());
                if ("total".equals(item.key())) {
                    long more = conferences ? view.threePublic("meeting") + view.threePublic("training") : 0;
                    fen = view.threePublic("threePublicTotal") + more;
                }
                rows.add(threePublicRow(item, fen));
            }
        }
        return rows;
    }

    private Map<String, String> threePublicRow(ItemDefinition item, long fen) {
        return printing.row(
                Map.of("item", item.label()),
                column -> column.key().equals("total") || column.key().equals(Fund.GENERAL_PUBLIC_BUDGET.key())
                        ? fen
                        : 0);
    }

    private List<Map<String, String>> assets() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (ItemDefinition item : form.items().getOrDefault("item", List.of())) {
            Department.Asset asset = view.department().assets().getOrDefault(item.key(), new Department.Asset("", 0));
            rows.add(printing.row(Map.of("item", item.label(), "quantity", asset.quantity()), column -> asset.fen()));
        }
        return rows;
    }

    private List<Map<String, String>> institutions() {
        return view.units().stream()
                .map(unit -> printing.row(
                        Map.of(
                                "name", unit.name(),
                                "nature", unit.nature(),
                                "rank", unit.rank(),
                                "funding", unit.funding()),
                        column -> 0))
                .toList();
    }

    /** One row of amounts alone: each column is an item. */
    private List<Map<String, String>> matrix() {
        Map<String, String> texts = new HashMap<>();
        for (ColumnDefinition column : form.columns()) {
            if (column.type() == ColumnType.AMOUNT && isThreePublic()) {
                texts.put(column.key(), printing.style().print(matrixFigure(column.key())));
            }
        }
        return List.of(printing.row(texts, column -> view.ledger().sum(figures.of(column))));
    }

    private boolean isThreePublic() {
        return has("reception");
    }

    private long matrixFigure(String key) {
        return switch (key) {
            case "total" ->
                view.threePublic("threePublicTotal")
                        + (has("meeting") ? view.threePublic("meeting") : 0)
                        + (has("training") ? view.threePublic("training") : 0);
            case "operatingFunds" -> view.ledger().sum(p -> p.publicFunds() && p.fund() == Fund.GENERAL_PUBLIC_BUDGET);
            default -> view.threePublic(key);
        };
    }
}
