package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.form.Wording;

/**
 * The sheets of a disclosure and all its figures.
 *
 * @param sets sheets by form, one set for each organisation that discloses, in document order
 * @param figures by id
 */
record Ledger(List<Map<String, Sheet>> sets, List<Figure> figures) {

    /** Of fewer tables none is the odd one out. */
    private static final int FEW = 4;

    /** Sheets put together by whom they are of; a form that comes again begins the next organisation's. */
    static Ledger of(List<Sheet> sheets, List<Figure> figures) {
        List<Map<String, Sheet>> sets = new ArrayList<>();
        String lone = lone(sheets);
        for (Sheet sheet : sheets) {
            setFor(sheet, lone, sets).put(sheet.table().form(), sheet);
        }
        return new Ledger(List.copyOf(sets), figures);
    }

    /** The name that stands above one table only, where one other name stands above all others: a wrong heading. */
    private static String lone(List<Sheet> sheets) {
        Map<String, Long> counts = sheets.stream()
                .map(Ledger::name)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long all = counts.values().stream().mapToLong(Long::longValue).sum();
        return counts.size() == 2 && all >= FEW
                ? counts.entrySet().stream()
                        .filter(entry -> entry.getValue() == 1)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** @param lone a name that is nobody's; {@code null} if there is none */
    private static Map<String, Sheet> setFor(Sheet sheet, String lone, List<Map<String, Sheet>> sets) {
        for (Map<String, Sheet> set : sets.reversed()) {
            if (!set.containsKey(sheet.table().form()) && sameOrganisation(set, sheet, lone)) {
                return set;
            }
        }
        sets.add(new LinkedHashMap<>());
        return sets.getLast();
    }

    private static boolean sameOrganisation(Map<String, Sheet> set, Sheet sheet, String lone) {
        String own = name(sheet);
        return own == null
                || own.equals(lone)
                || set.values().stream()
                        .map(Ledger::name)
                        .filter(name -> name != null && !name.equals(lone))
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
