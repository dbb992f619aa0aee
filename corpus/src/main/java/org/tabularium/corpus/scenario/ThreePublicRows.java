package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** Journeys abroad, vehicles and receptions, and where a form has them, conferences and training. */
record ThreePublicRows(FormDefinition form, Printing printing, View view) {

    private static final String MEETING = "meeting";
    private static final String TRAINING = "training";
    private static final String TOTAL = "total";
    private static final String BUDGET = "budget";
    private static final String ACTUAL = "actual";
    /** A final account's budget was so many quarters of what was spent. */
    private static final int QUARTERS_BUDGETED = 5;

    /** One item a row. Whether conferences are printed differs between departments. */
    List<Map<String, String>> rows() {
        List<ItemDefinition> items = form.items().getOrDefault("item", List.of());
        boolean conferences =
                view.department().code() != null && items.stream().anyMatch(item -> MEETING.equals(item.key()));
        List<Map<String, String>> rows = new ArrayList<>();
        for (ItemDefinition item : items) {
            String key = Objects.requireNonNullElse(item.key(), "");
            boolean conference = key.equals(MEETING) || key.equals(TRAINING);
            if (conferences || !conference) {
                long fen = key.equals(TOTAL) ? total(conferences) : view.threePublic(key);
                rows.add(printing.row(Map.of("item", item.label()), column -> paid(column) ? fen : 0));
            }
        }
        return rows;
    }

    /** The general public budget pays for all of it. */
    private static boolean paid(ColumnDefinition column) {
        return column.key().equals(TOTAL) || column.key().equals(Fund.GENERAL_PUBLIC_BUDGET.key());
    }

    private long total(boolean conferences) {
        return view.threePublic("threePublicTotal")
                + (conferences ? view.threePublic(MEETING) + view.threePublic(TRAINING) : 0);
    }

    /** One row of amounts alone: each column is an item. */
    List<Map<String, String>> matrix() {
        Map<String, String> texts = new HashMap<>();
        for (ColumnDefinition column : form.columns()) {
            texts.put(column.key(), printing.style().print(figure(column.key())));
        }
        return List.of(printing.row(texts, column -> 0));
    }

    /** A row of such amounts for each unit, below their sum. */
    List<Map<String, String>> units() {
        List<Map<String, String>> rows = new ArrayList<>();
        TotalRow.label(form).ifPresent(label -> rows.add(printing.row(label, column -> figure(column.key()))));
        for (int unit = 0; unit < view.department().units().size(); unit++) {
            if (view.covers(unit)) {
                View own = View.of(view.department(), unit);
                rows.add(printing.row(Map.of("unitName", own.name()), column -> new ThreePublicRows(form, printing, own)
                        .figure(column.key())));
            }
        }
        return rows;
    }

    private long figure(String key) {
        if (key.startsWith(BUDGET)) {
            return budgeted(item(key, BUDGET));
        }
        if (key.startsWith(ACTUAL)) {
            String item = item(key, ACTUAL);
            return item.equals(TOTAL) ? total(false) : view.threePublic(item);
        }
        return switch (key) {
            case TOTAL -> total(form.columns().stream().anyMatch(c -> c.key().equals(MEETING)));
            case "operatingFunds" ->
                view.department()
                        .ledger()
                        .sum(p -> p.publicFunds() && p.fund() == Fund.GENERAL_PUBLIC_BUDGET && view.covers(p.unit()));
            default -> view.threePublic(key);
        };
    }

    private static String item(String key, String prefix) {
        String item = key.substring(prefix.length());
        return item.substring(0, 1).toLowerCase(Locale.ROOT) + item.substring(1);
    }

    private long budgeted(String item) {
        return switch (item) {
            case TOTAL -> budgeted("abroad") + budgeted("vehicleTotal") + budgeted("reception");
            case "vehicleTotal" -> budgeted("vehiclePurchase") + budgeted("vehicleOperation");
            default -> {
                long quantum = printing.style().quantum();
                yield view.threePublic(item) * QUARTERS_BUDGETED / 4 / quantum * quantum;
            }
        };
    }
}
