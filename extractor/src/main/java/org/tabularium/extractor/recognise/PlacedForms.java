package org.tabularium.extractor.recognise;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.FormDefinition.Shape;

/**
 * Scanned tables whose title cannot be read, told by their place. A layout prints its forms in one order, once for each
 * unit: where a single form is missing between two tables that has just the columns of the table between them, it is that
 * form. Several forms have the same columns, so that these alone do not tell. Where only one form is missing at all, what
 * lay over the title may have spoilt half of the header as well.
 */
final class PlacedForms {

    private final FormLibrary library;
    private final HeaderReader headers;
    private final FormChooser chooser;

    PlacedForms(FormLibrary library, HeaderReader headers, FormChooser chooser) {
        this.library = library;
        this.headers = headers;
        this.chooser = chooser;
    }

    /** The forms of the tables that were taken for none, as far as their places tell, by the tables themselves. */
    IdentityHashMap<RawTable, FormDefinition> of(List<Recognised> parts) {
        IdentityHashMap<RawTable, FormDefinition> told = new IdentityHashMap<>();
        List<FormDefinition> order = library.definitions(layout(parts)).stream()
                .filter(form -> form.shape() == Shape.TABLE)
                .toList();
        Set<String> twice = new HashSet<>();
        Set<String> once = new HashSet<>();
        int before = -1;
        for (int i = 0; i < parts.size(); i++) {
            int place = place(parts.get(i), order);
            if (place >= 0) {
                before = place;
                once.clear();
            } else if (parts.get(i) instanceof Recognised.Unknown(var table, var title) && before >= 0) {
                FormDefinition form = between(table, before, next(parts, i, order), order);
                if (form != null && Recognised.isScanned(table)) {
                    told.put(table, form);
                    twice.addAll(once.add(form.form()) ? List.of() : List.of(form.form()));
                }
            }
        }
        told.values().removeIf(form -> twice.contains(form.form()));
        return told;
    }

    /** Of most tables of a document; empty if none is of a known one. */
    private static String layout(List<Recognised> parts) {
        Map<String, Integer> tables = new HashMap<>();
        for (Recognised part : parts) {
            if (part instanceof Recognised.Form form
                    && form.definition().shape() == Shape.TABLE
                    && form.definition().layout() != null) {
                tables.merge(form.definition().layout(), 1, Integer::sum);
            }
        }
        return tables.isEmpty()
                ? ""
                : Collections.max(tables.entrySet(), Map.Entry.comparingByValue())
                        .getKey();
    }

    /** Where a layout prints a part; −1 if it is none of its forms. */
    private static int place(Recognised part, List<FormDefinition> order) {
        if (part instanceof Recognised.Form form) {
            for (int i = 0; i < order.size(); i++) {
                if (order.get(i).form().equals(form.definition().form())) {
                    return i;
                }
            }
        }
        return -1;
    }

    private static int next(List<Recognised> parts, int from, List<FormDefinition> order) {
        return parts.subList(from, parts.size()).stream()
                .mapToInt(part -> place(part, order))
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    /** The only form that is printed between two others and has a table's columns; {@code null} if none or several. */
    private FormDefinition between(RawTable table, int before, int after, List<FormDefinition> order) {
        if (after < 0) {
            return null;
        }
        Header header = headers.read(table.grid());
        FormDefinition only = null;
        boolean alone = (before + 2) % order.size() == after;
        for (int i = (before + 1) % order.size(); i != after; i = (i + 1) % order.size()) {
            if (chooser.hasColumnsOf(order.get(i), table.grid(), header, alone)) {
                if (only != null) {
                    return null;
                }
                only = order.get(i);
            }
        }
        return only;
    }
}
