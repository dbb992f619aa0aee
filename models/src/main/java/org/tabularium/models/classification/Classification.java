package org.tabularium.models.classification;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.models.form.Wording;

/**
 * The codes and names that are known, by year. Immutable. What it does not know may still be right: the published lists
 * are long, and change every year.
 */
public final class Classification {

    private static final Comparator<ClassificationEntry> OLDEST_FIRST =
            Comparator.comparingInt(ClassificationEntry::from).thenComparing(ClassificationEntry::name);

    private static final Comparator<ClassificationEntry> BY_CODE = Comparator.comparing(ClassificationEntry::code);

    private final Map<Scheme, NavigableMap<String, List<ClassificationEntry>>> byCode = new HashMap<>();
    private final Map<Scheme, Map<String, List<ClassificationEntry>>> byName = new HashMap<>();

    /** A classification of these entries; a code may have several, for different years. */
    public Classification(Collection<ClassificationEntry> entries) {
        for (Scheme scheme : Scheme.values()) {
            byCode.put(scheme, new TreeMap<>());
            byName.put(scheme, new HashMap<>());
        }
        entries.stream().sorted(OLDEST_FIRST).forEach(this::add);
        byName.values().forEach(names -> names.values().forEach(list -> list.sort(BY_CODE)));
    }

    private void add(ClassificationEntry entry) {
        byCode.get(entry.scheme())
                .computeIfAbsent(entry.code(), code -> new ArrayList<>())
                .add(entry);
        byName.get(entry.scheme())
                .computeIfAbsent(Wording.fold(entry.name()), name -> new ArrayList<>())
                .add(entry);
    }

    /** The classification that comes with this software. */
    public static Classification load() {
        return new Classification(ClassificationFiles.read());
    }

    /** True if the code is known in any year. */
    public boolean known(Scheme scheme, String code) {
        return byCode.get(scheme).containsKey(code);
    }

    /** The entry of a code in a year; empty if the code is not known to hold in that year. */
    public Optional<ClassificationEntry> entry(Scheme scheme, String code, int year) {
        return names(scheme, code).stream().filter(entry -> entry.holdsIn(year)).findFirst();
    }

    /** The entry of a code in a year, else the one of the nearest year; empty for an unknown code. */
    public Optional<ClassificationEntry> nearest(Scheme scheme, String code, int year) {
        return names(scheme, code).stream()
                .min(Comparator.comparingInt((ClassificationEntry entry) -> entry.distance(year))
                        .thenComparing(ClassificationEntry::from, Comparator.reverseOrder()));
    }

    /** Every entry of a code, oldest first; empty for an unknown code. */
    public List<ClassificationEntry> names(Scheme scheme, String code) {
        return Collections.unmodifiableList(byCode.get(scheme).getOrDefault(code, List.of()));
    }

    /** The names that a code had before its latest one, oldest first, each once. */
    public List<String> formerNames(Scheme scheme, String code) {
        List<ClassificationEntry> entries = names(scheme, code);
        if (entries.isEmpty()) {
            return List.of();
        }
        String latest = entries.getLast().name();
        return entries.stream()
                .map(ClassificationEntry::name)
                .filter(name -> !name.equals(latest))
                .distinct()
                .toList();
    }

    /** The entries of a name, as typesetting may vary it, that hold in a year; ascending by code. */
    public List<ClassificationEntry> byName(Scheme scheme, String name, int year) {
        List<ClassificationEntry> called = byName.get(scheme).get(Wording.fold(name));
        return called == null
                ? List.of()
                : called.stream().filter(entry -> entry.holdsIn(year)).toList();
    }

    /** The code one level up (2010301 → 20103 → 201), known or not; empty for the top level. */
    public static Optional<String> parent(String code) {
        return code.length() > ClassificationEntry.TOP_LENGTH
                ? Optional.of(code.substring(0, code.length() - ClassificationEntry.LEVEL_LENGTH))
                : Optional.empty();
    }

    /** The known codes one level below that hold in a year, ascending. */
    public List<ClassificationEntry> children(Scheme scheme, String code, int year) {
        int length = code.length() + ClassificationEntry.LEVEL_LENGTH;
        return byCode.get(scheme).subMap(code, false, code + ":", false).keySet().stream()
                .filter(below -> below.length() == length)
                .flatMap(below -> entry(scheme, below, year).stream())
                .toList();
    }

    /** The top level of a scheme in a year, ascending. */
    public List<ClassificationEntry> roots(Scheme scheme, int year) {
        return byCode.get(scheme).keySet().stream()
                .filter(code -> code.length() == ClassificationEntry.TOP_LENGTH)
                .flatMap(code -> entry(scheme, code, year).stream())
                .toList();
    }

    /** What stands above a code, top level first, in the names nearest to a year; codes without an entry are left out. */
    public List<ClassificationEntry> ancestors(Scheme scheme, String code, int year) {
        List<ClassificationEntry> ancestors = new ArrayList<>();
        Optional<String> above = parent(code);
        while (above.isPresent()) {
            nearest(scheme, above.get(), year).ifPresent(entry -> ancestors.addFirst(entry));
            above = parent(above.get());
        }
        return List.copyOf(ancestors);
    }

    /** All entries of a scheme, by code, oldest first. */
    public List<ClassificationEntry> entries(Scheme scheme) {
        return byCode.get(scheme).values().stream().flatMap(List::stream).toList();
    }
}
