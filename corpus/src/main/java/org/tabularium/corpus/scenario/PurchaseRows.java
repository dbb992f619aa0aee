package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** The rows of a procurement form: a total, then one purchase a row. */
record PurchaseRows(FormDefinition form, Printing printing, View view) {

    List<Map<String, String>> rows() {
        List<Map<String, String>> rows = new ArrayList<>();
        List<Department.Purchase> purchases = view.department().purchases().stream()
                .filter(purchase -> view.covers(purchase.unit()))
                .toList();
        if (purchases.isEmpty()) {
            return rows;
        }
        long all = purchases.stream().mapToLong(Department.Purchase::fen).sum();
        long funds = purchases.stream().mapToLong(this::projectFunds).sum();
        form.items().forEach((key, items) -> items.stream()
                .filter(item -> item.kind() == RowKind.TOTAL)
                .map(ItemDefinition::label)
                .findFirst()
                .ifPresent(label -> rows.add(
                        printing.row(Map.of(key, label, "unitPrice", ""), column -> figure(column, all, funds, 0)))));
        for (Department.Purchase purchase : purchases) {
            rows.add(printing.row(
                    texts(purchase),
                    column -> figure(column, purchase.fen(), projectFunds(purchase), purchase.priceFen())));
        }
        return rows;
    }

    /** All goods under one category, by project: the category's sum, each project's, then its goods. */
    List<Map<String, String>> byCategory() {
        List<Map<String, String>> rows = new ArrayList<>();
        List<Department.Purchase> purchases = view.department().purchases().stream()
                .filter(purchase -> view.covers(purchase.unit()))
                .toList();
        long all = purchases.stream().mapToLong(Department.Purchase::fen).sum();
        for (ItemDefinition item : form.items().getOrDefault("procurementCategory", List.of())) {
            boolean counts = item.kind() == RowKind.TOTAL || "goods".equals(item.key());
            rows.add(printing.row(Map.of("procurementCategory", item.label()), column -> counts ? all : 0));
            if ("goods".equals(item.key())) {
                for (Department.Purchase purchase : purchases) {
                    rows.add(printing.row(
                            Map.of("projectName", purchase.project(), "economicName", "办公设备购置"),
                            column -> purchase.fen()));
                    rows.add(printing.row(
                            Map.of("itemName", purchase.goods(), "procurementForm", "政府集中采购"),
                            column -> purchase.fen()));
                }
            }
        }
        return rows;
    }

    private static Map<String, String> texts(Department.Purchase purchase) {
        Map<String, String> texts = new HashMap<>();
        texts.put("projectName", purchase.project());
        texts.put("itemName", purchase.goods());
        texts.put("catalogueNo", purchase.catalogue());
        texts.put("unit", purchase.measure());
        texts.put("quantity", Integer.toString(purchase.quantity()));
        return texts;
    }

    private long projectFunds(Department.Purchase purchase) {
        return view.department()
                .ledger()
                .sum(p -> purchase.project().equals(p.project()) && p.fund() == Fund.GENERAL_PUBLIC_BUDGET);
    }

    private static long figure(ColumnDefinition column, long total, long funds, long price) {
        return switch (column.key()) {
            case "total", "generalPublicBudget" -> total;
            case "projectFunds" -> funds;
            case "unitPrice" -> price;
            default -> 0;
        };
    }
}
