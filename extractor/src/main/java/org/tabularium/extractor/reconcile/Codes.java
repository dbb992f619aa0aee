package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;

/** The classification as reconciliation asks it: by the scheme's name in form definitions. */
record Codes(Classification classification) {

    /** The scheme that a form definition names; {@code null} for none. */
    static Scheme scheme(String name) {
        return name == null ? null : Scheme.valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** The codes that a name means in a year; empty if it is none's, or the year is not known. */
    List<String> named(String scheme, String name, Integer year) {
        if (scheme == null || year == null) {
            return List.of();
        }
        List<String> codes = new ArrayList<>(1);
        for (ClassificationEntry entry : classification.byName(scheme(scheme), name, year)) {
            if (codes.isEmpty() || !codes.getLast().equals(entry.code())) {
                codes.add(entry.code());
            }
        }
        return codes;
    }

    /**
     * The first digit of the codes that a list of names means: names of the economic classification of departments
     * (3…) and of governments (5…) are partly the same, and a list is of one of them.
     */
    String family(String scheme, List<String> names, Integer year) {
        Map<String, Long> counts = names.stream()
                .map(name -> named(scheme, name, year))
                .filter(codes -> codes.size() == 1)
                .collect(Collectors.groupingBy(codes -> codes.getFirst().substring(0, 1), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }
}
