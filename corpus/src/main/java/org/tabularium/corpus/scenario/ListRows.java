package org.tabularium.corpus.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.ItemDefinition;

/** Rows of units, projects, assets and institutions. */
final class ListRows {

    private final FormDefinition form;
    private final Printing printing;
    private final View view;
    private final Figures figures;

    ListRows(FormDefinition form, Printing printing, View view) {
        this.form = form;
        this.printing = printing;
        this.view = view;
        this.figures = new Figures(form);
    }

    List<Map<String, String>> units() {
        List<Map<String, String>> rows = new ArrayList<>();
        TotalRow.of(form, printing, view).ifPresent(rows::add);
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
    List<Map<String, String>> projects() {
        List<Map<String, String>> rows = new ArrayList<>();
        if (view.units().size() > 1) {
            TotalRow.of(form, printing, view).ifPresent(rows::add);
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

    List<Map<String, String>> assets() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (ItemDefinition item : form.items().getOrDefault("item", List.of())) {
            Department.Asset asset = view.department().assets().getOrDefault(item.key(), new Department.Asset("", 0));
            rows.add(printing.row(Map.of("item", item.label(), "quantity", asset.quantity()), column -> asset.fen()));
        }
        return rows;
    }

    List<Map<String, String>> institutions() {
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
}
