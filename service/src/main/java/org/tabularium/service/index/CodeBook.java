package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;

/** The classification as search needs it: both schemes in one, told apart by a code's first digit. */
public final class CodeBook {

    private final Classification classification;
    private final NavigableSet<String> codes = new TreeSet<>();

    public CodeBook(Classification classification) {
        this.classification = classification;
        for (Scheme scheme : Scheme.values()) {
            classification.entries(scheme).forEach(entry -> codes.add(entry.code()));
        }
    }

    /** The names of a code, oldest first; empty for an unknown one. */
    public List<ClassificationEntry> names(String code) {
        return Scheme.of(code).map(scheme -> classification.names(scheme, code)).orElse(List.of());
    }

    /**
     * The name that a code had in a year, or in the nearest year for which one is known.
     *
     * @param year {@code null} for the newest name
     * @return {@code null} for an unknown code
     */
    public String name(String code, Integer year) {
        int wanted = year == null ? Integer.MAX_VALUE : year;
        return Scheme.of(code)
                .flatMap(scheme -> classification.nearest(scheme, code, wanted))
                .map(ClassificationEntry::name)
                .orElse(null);
    }

    /** All known codes that begin so, ascending; all for the empty prefix. */
    public List<String> codes(String prefix) {
        return codes.tailSet(prefix, true).stream()
                .takeWhile(code -> code.startsWith(prefix))
                .toList();
    }

    /** The codes above a code, top first, known or not. */
    public static List<String> ancestors(String code) {
        List<String> above = new ArrayList<>();
        Classification.parent(code).ifPresent(parent -> {
            above.addAll(ancestors(parent));
            above.add(parent);
        });
        return above;
    }

    /** The known codes one level below a code, ascending. */
    public List<String> children(String code) {
        return codes(code).stream()
                .filter(below -> Classification.parent(below).stream().anyMatch(code::equals))
                .toList();
    }
}
