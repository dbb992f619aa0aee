package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.models.form.Wording;

/**
 * Codes and names against the classification, the rows above them and the other tables. A code that is plainly a slip is
 * reckoned with as it should be, so that one wrong digit is told of once and not again by every sum.
 */
final class Structure {

    private final Classification classification;
    private final PrintedCodes printed;
    private final Integer year;
    /** By scheme the name under which a code was last found right: tables of one document print it alike. */
    private final Map<Scheme, Map<String, String>> right = new EnumMap<>(Scheme.class);

    private final Set<String> mended = new HashSet<>();
    private final CodeNotes notes = new CodeNotes();

    Structure(Classification classification, LineReader lines, Integer year, List<Sheet> sheets) {
        this.classification = classification;
        this.printed = new PrintedCodes(lines, sheets);
        this.year = year;
    }

    List<Note> notes() {
        return notes.all();
    }

    /** The sheet with slips in codes mended and doubled rows left out, for reckoning only. */
    Sheet checked(Sheet sheet) {
        List<Half> halves = sheet.halves().stream()
                .map(half -> half.labelColumn() == null ? half : checked(sheet, half))
                .toList();
        return new Sheet(sheet.table(), sheet.unit(), halves, sheet.figures());
    }

    private Half checked(Sheet sheet, Half half) {
        Scheme scheme = printed.scheme(half);
        if (scheme == null) {
            return half;
        }
        List<Line> kept = new ArrayList<>();
        Map<String, Line> seen = new HashMap<>();
        for (Line line : half.lines()) {
            Line mended = line.code() == null ? line : mended(sheet, half, scheme, line, kept);
            Line twin = mended.code() == null ? null : seen.putIfAbsent(mended.code(), mended);
            if (twin == null) {
                kept.add(mended);
            } else {
                notes.doubled(sheet, half, line, twin);
            }
        }
        return half.with(kept);
    }

    private Line mended(Sheet sheet, Half half, Scheme scheme, Line line, List<Line> above) {
        String context = context(line.code(), above);
        Map<String, String> known = right.computeIfAbsent(scheme, key -> new HashMap<>());
        boolean again = line.label().equals(known.get(line.code()));
        List<ClassificationEntry> entries = classification.names(scheme, line.code());
        boolean named = again || entries.stream().anyMatch(entry -> Wording.same(entry.name(), line.label()));
        // A table may print no class at all, or what is left of one begins below it: its rows are part of none.
        boolean placed = context.isEmpty()
                ? named || line.code().length() == 3
                : line.code().startsWith(context);
        if (placed && again) {
            notes.levels(sheet, half, line, context);
            return line;
        }
        if (placed && named) {
            notes.levels(sheet, half, line, context);
            year(sheet, half, line, entries);
            known.put(line.code(), line.label());
            return line;
        }
        List<String> names = entries.stream().map(ClassificationEntry::name).toList();
        List<String> others = placed && !names.isEmpty()
                ? elsewhere(printed.names(scheme, line.code()), line.label(), sheet)
                : List.of();
        if (others.size() == 1 && printed.codes(scheme, others.getFirst()).size() == 1) {
            notes.nameUnlike(sheet, half, line, others.getFirst());
            return line;
        }
        String should = should(scheme, line, context, sheet, above);
        if (should != null) {
            notes.codeWrong(sheet, half, line, should, names.isEmpty());
            mended.add(scheme + should + line.label());
            return new Line(
                    line.row(),
                    should,
                    line.label(),
                    line.printedLabel(),
                    line.key(),
                    line.kind(),
                    line.level(),
                    line.which());
        }
        if (!placed && named && sameClass(line.code(), above)) {
            notes.levels(sheet, half, line, line.code().substring(0, 3));
            return line;
        }
        if (placed) {
            notes.levels(sheet, half, line, context);
        }
        notes.doubt(sheet, half, line, placed, names, agreed(scheme, line), ofOther(scheme, line));
        return line;
    }

    /** Names change over the years; only where the year's own name is known can another be told to be of other years. */
    private void year(Sheet sheet, Half half, Line line, List<ClassificationEntry> entries) {
        if (year == null) {
            return;
        }
        List<ClassificationEntry> holding =
                entries.stream().filter(entry -> entry.holdsIn(year)).toList();
        boolean known = holding.stream().anyMatch(entry -> Wording.same(entry.name(), line.label()));
        if (!holding.isEmpty() && !known) {
            notes.nameOfOtherYear(sheet, half, line, holding.getLast().name(), year);
        }
    }

    /** True if several tables say the same, or one that has another code by a slip should. */
    private boolean agreed(Scheme scheme, Line line) {
        return mended.contains(scheme + line.code() + line.label())
                || printed.names(scheme, line.code())
                                .getOrDefault(line.label(), Set.of())
                                .size()
                        > 1;
    }

    /** True if the class printed last above is the code's own: then a level between them is missing. */
    private static boolean sameClass(String code, List<Line> above) {
        return context(code.substring(0, 3) + "0", above).equals(code.substring(0, 3));
    }

    /** The code above in the printed order that is one of a higher level; empty for the top. */
    private static String context(String code, List<Line> above) {
        for (int i = above.size() - 1; i >= 0; i--) {
            String other = above.get(i).code();
            if (other != null && other.length() < code.length()) {
                return other;
            }
        }
        return "";
    }

    /** What other tables have, if they all have the same one thing, other than this table's. */
    private static List<String> elsewhere(Map<String, Set<String>> all, String own, Sheet sheet) {
        return all.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(own))
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(id -> !id.equals(sheet.table().id())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The code that the name has in this place by the other tables, else by the classification; null if not one. */
    private String should(Scheme scheme, Line line, String context, Sheet sheet, List<Line> above) {
        Map<String, Set<String>> named = printed.codes(scheme, line.label());
        boolean elsewhereToo = named.getOrDefault(line.code(), Set.of()).size() > 1;
        if (elsewhereToo) {
            return null;
        }
        List<String> codes = fitting(elsewhere(named, line.code(), sheet), line, context, above);
        if (codes.isEmpty() && year != null) {
            codes = fitting(
                    classification.byName(scheme, line.label(), year).stream()
                            .map(ClassificationEntry::code)
                            .distinct()
                            .toList(),
                    line,
                    context,
                    above);
        }
        return codes.size() == 1 ? codes.getFirst() : null;
    }

    /** True if the classification has the name to the letter, but for other codes: it is no variant of this one's. */
    private boolean ofOther(Scheme scheme, Line line) {
        return classification.entries(scheme).stream()
                .anyMatch(entry -> !entry.code().equals(line.code()) && Wording.same(entry.name(), line.label()));
    }

    private static List<String> fitting(List<String> codes, Line line, String context, List<Line> above) {
        return codes.stream()
                .filter(code -> code.length() == line.code().length() && code.startsWith(context))
                .filter(code -> above.stream().noneMatch(other -> code.equals(other.code())))
                .toList();
    }
}
