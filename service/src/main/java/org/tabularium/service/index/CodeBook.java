package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;

/** The classification as search needs it: the names of a code by year, the codes above it and below it. */
public final class CodeBook {

    private final NavigableMap<String, List<ClassificationEntry>> entries = new TreeMap<>();

    /** @param all entries of all schemes and years, in any order */
    public CodeBook(List<ClassificationEntry> all) {
        all.forEach(entry ->
                entries.computeIfAbsent(entry.code(), code -> new ArrayList<>()).add(entry));
        entries.values().forEach(names -> names.sort(Comparator.comparingInt(ClassificationEntry::from)));
    }

    /** The names of a code, oldest first; empty for an unknown one. */
    public List<ClassificationEntry> names(String code) {
        return List.copyOf(entries.getOrDefault(code, List.of()));
    }

    /**
     * The name that a code had in a year, else the newest name from before it, else the oldest.
     *
     * @param year {@code null} for the newest name
     * @return {@code null} for an unknown code
     */
    public String name(String code, Integer year) {
        List<ClassificationEntry> names = names(code);
        return names.reversed().stream()
                .filter(entry -> year == null || entry.from() <= year)
                .findFirst()
                .or(() -> names.stream().findFirst())
                .map(ClassificationEntry::name)
                .orElse(null);
    }

    /** All codes that begin so, ascending; all for the empty prefix. */
    public List<String> codes(String prefix) {
        return entries.tailMap(prefix, true).keySet().stream()
                .takeWhile(code -> code.startsWith(prefix))
                .toList();
    }

    /** The codes above a code, top first, known or not: classes of three digits, then two more a level. */
    public static List<String> ancestors(String code) {
        List<String> above = new ArrayList<>();
        for (int length = 3; length < code.length(); length += 2) {
            above.add(code.substring(0, length));
        }
        return above;
    }

    /** The known codes one level below a code; the classes for the empty code. */
    public List<String> children(String code) {
        int length = code.isEmpty() ? 3 : code.length() + 2;
        return codes(code).stream().filter(below -> below.length() == length).toList();
    }

    /** The scheme of a code; {@code null} for an unknown one. */
    public Scheme scheme(String code) {
        return names(code).stream().findFirst().map(ClassificationEntry::scheme).orElse(null);
    }
}
