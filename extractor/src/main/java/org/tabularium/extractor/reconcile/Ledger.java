package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.form.Wording;

/**
 * The sheets of a disclosure and all its figures.
 *
 * @param sets sheets by form, one set for each organisation that discloses, in document order
 * @param figures by id
 */
record Ledger(List<Map<String, Sheet>> sets, List<Figure> figures) {

    /** Sheets put together by whom they are of; a form that comes again begins the next organisation's. */
    static Ledger of(List<Sheet> sheets, List<Figure> figures) {
        List<Map<String, Sheet>> sets = new ArrayList<>();
        for (Sheet sheet : sheets) {
            setFor(sheet, sets).put(sheet.table().form(), sheet);
        }
        return new Ledger(List.copyOf(sets), figures);
    }

    private static Map<String, Sheet> setFor(Sheet sheet, List<Map<String, Sheet>> sets) {
        for (Map<String, Sheet> set : sets.reversed()) {
            if (!set.containsKey(sheet.table().form()) && sameOrganisation(set, sheet)) {
                return set;
            }
        }
        sets.add(new LinkedHashMap<>());
        return sets.getLast();
    }

    private static boolean sameOrganisation(Map<String, Sheet> set, Sheet sheet) {
        String own = name(sheet);
        return own == null
                || set.values().stream()
                        .map(Ledger::name)
                        .filter(Objects::nonNull)
                        .allMatch(own::equals);
    }

    private static String name(Sheet sheet) {
        Organisation organisation = sheet.table().organisation();
        if (organisation == null) {
            return null;
        }
        return organisation.code() != null ? organisation.code() : Wording.fold(organisation.name());
    }

    /** The same ledger with more sets at its end. */
    Ledger and(List<Map<String, Sheet>> more) {
        List<Map<String, Sheet>> all = new ArrayList<>(sets);
        all.addAll(more);
        return new Ledger(List.copyOf(all), figures);
    }

    List<Sheet> sheets() {
        return sets.stream().flatMap(set -> set.values().stream()).toList();
    }
}
