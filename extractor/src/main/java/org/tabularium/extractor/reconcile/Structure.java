package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/**
 * Codes and names against the classification, the rows above them and the other tables. A code that is plainly a slip is
 * reckoned with as it should be, so that one wrong digit is told of once and not again by every sum.
 */
final class Structure {

    /** Names this alike are variants of one wording; other items of the classification are further apart. */
    private static final double VARIANT = 0.8;

    private final Classification classification;
    private final LineReader lines;
    private final Integer year;
    private final Map<String, Map<String, Set<String>>> codesByLabel = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> labelsByCode = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();

    Structure(Classification classification, LineReader lines, Integer year, List<Sheet> sheets) {
        this.classification = classification;
        this.lines = lines;
        this.year = year;
        for (Sheet sheet : sheets) {
            for (Half half : sheet.halves()) {
                Scheme scheme = scheme(half);
                for (Line line : scheme == null ? List.<Line>of() : half.lines()) {
                    if (line.code() != null) {
                        note(codesByLabel, scheme + line.label(), line.code(), sheet);
                        note(labelsByCode, scheme + line.code(), line.label(), sheet);
                    }
                }
            }
        }
    }

    private static void note(Map<String, Map<String, Set<String>>> index, String key, String value, Sheet sheet) {
        index.computeIfAbsent(key, k -> new TreeMap<>())
                .computeIfAbsent(value, k -> new TreeSet<>())
                .add(sheet.table().id());
    }

    private Scheme scheme(Half half) {
        return half.codeColumn() == null ? null : Codes.scheme(lines.scheme(half.codeColumn()));
    }

    List<Note> notes() {
        return notes;
    }

    /** The sheet with slips in codes mended and doubled rows left out, for reckoning only. */
    Sheet checked(Sheet sheet) {
        List<Half> halves = sheet.halves().stream()
                .map(half -> scheme(half) == null || half.labelColumn() == null ? half : checked(sheet, half))
                .toList();
        return new Sheet(sheet.table(), sheet.unit(), halves, sheet.figures());
    }

    private Half checked(Sheet sheet, Half half) {
        List<Line> kept = new ArrayList<>();
        Map<String, Line> seen = new HashMap<>();
        for (Line line : half.lines()) {
            Line mended = line.code() == null ? line : mended(sheet, half, line, kept);
            Line twin = mended.code() == null ? null : seen.putIfAbsent(mended.code(), mended);
            if (twin == null) {
                kept.add(mended);
            } else {
                doubled(sheet, half, line, twin);
            }
        }
        return half.with(kept);
    }

    private void doubled(Sheet sheet, Half half, Line line, Line twin) {
        add(
                "row-doubled",
                Severity.ERROR,
                sheet,
                line,
                half.codeColumn(),
                "科目“" + line.code() + " " + line.printedLabel() + "”在本表重复出现（第" + (twin.row() + 1) + "行与第"
                        + (line.row() + 1) + "行），合计只应计一次。",
                "item " + line.code() + " stands twice in this table (rows " + (twin.row() + 1) + " and "
                        + (line.row() + 1) + "); sums count it once.",
                null);
    }

    private Line mended(Sheet sheet, Half half, Line line, List<Line> above) {
        Scheme scheme = scheme(half);
        String context = context(line.code(), above);
        boolean placed =
                context.isEmpty() ? line.code().length() == 3 : line.code().startsWith(context);
        List<String> names = classification.names(scheme, line.code()).stream()
                .map(ClassificationEntry::name)
                .toList();
        boolean named = names.stream().anyMatch(name -> Wording.same(name, line.label()));
        if (placed && named) {
            levels(sheet, half, line, context);
            return line;
        }
        if (placed
                && !names.isEmpty()
                && elsewhere(labelsByCode, scheme + line.code(), line.label(), sheet)
                                .size()
                        == 1) {
            nameUnlike(
                    sheet,
                    half,
                    line,
                    elsewhere(labelsByCode, scheme + line.code(), line.label(), sheet)
                            .getFirst());
            return line;
        }
        String should = should(scheme, line, context, sheet, above);
        if (should != null) {
            codeWrong(sheet, half, line, should, names.isEmpty());
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
            levels(sheet, half, line, line.code().substring(0, 3));
            return line;
        }
        if (placed) {
            levels(sheet, half, line, context);
        }
        doubt(sheet, half, line, placed, names);
        return line;
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
    private static List<String> elsewhere(
            Map<String, Map<String, Set<String>>> index, String key, String own, Sheet sheet) {
        return index.getOrDefault(key, Map.of()).entrySet().stream()
                .filter(entry -> !entry.getKey().equals(own))
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(id -> !id.equals(sheet.table().id())))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The code that the name has in this place by the other tables, else by the classification; null if not one. */
    private String should(Scheme scheme, Line line, String context, Sheet sheet, List<Line> above) {
        boolean elsewhereToo = codesByLabel
                        .getOrDefault(scheme + line.label(), Map.of())
                        .getOrDefault(line.code(), Set.of())
                        .size()
                > 1;
        if (elsewhereToo) {
            return null;
        }
        List<String> codes =
                fitting(elsewhere(codesByLabel, scheme + line.label(), line.code(), sheet), line, context, above);
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

    private static List<String> fitting(List<String> codes, Line line, String context, List<Line> above) {
        return codes.stream()
                .filter(code -> code.length() == line.code().length() && code.startsWith(context))
                .filter(code -> above.stream().noneMatch(other -> code.equals(other.code())))
                .toList();
    }

    private void levels(Sheet sheet, Half half, Line line, String context) {
        String missing = line.code().substring(0, Math.max(0, line.code().length() - 2));
        if (line.code().length() - context.length() > 2
                && !context.isEmpty()
                && told.add(sheet.table().id() + missing)) {
            add(
                    "code-level",
                    Severity.ERROR,
                    sheet,
                    line,
                    half.codeColumn(),
                    "科目" + line.code() + "的上级科目" + missing + "未列出。",
                    "the parent " + missing + " of item " + line.code() + " is not printed above it.",
                    missing);
        }
    }

    private void nameUnlike(Sheet sheet, Half half, Line line, String name) {
        add(
                "name-unlike-code",
                Severity.WARNING,
                sheet,
                line,
                half.labelColumn(),
                "科目" + line.code() + "的名称印为“" + line.printedLabel() + "”，其他表为“" + name + "”。",
                "the name of item " + line.code() + " is \"" + line.printedLabel() + "\" here and \"" + name
                        + "\" in the other tables.",
                name);
    }

    private void codeWrong(Sheet sheet, Half half, Line line, String should, boolean unknown) {
        add(
                unknown ? "code-unknown" : "code-unlike-name",
                Severity.ERROR,
                sheet,
                line,
                half.codeColumn(),
                "“" + line.printedLabel() + "”的科目编码印为" + line.code() + (unknown ? "（无此科目）" : "") + "，应为" + should + "。",
                "the code of \"" + line.printedLabel() + "\" is " + line.code() + (unknown ? " (not known)" : "")
                        + "; it should be " + should + ".",
                should);
    }

    private void doubt(Sheet sheet, Half half, Line line, boolean placed, List<String> names) {
        String key = line.code() + line.label();
        // Several tables that agree speak for the document: the known classification is not complete.
        boolean agreed = labelsByCode
                        .getOrDefault(scheme(half) + line.code(), Map.of())
                        .getOrDefault(line.label(), Set.of())
                        .size()
                > 1;
        if (!placed) {
            add(
                    "code-parent",
                    Severity.ERROR,
                    sheet,
                    line,
                    half.codeColumn(),
                    "科目" + line.code() + "“" + line.printedLabel() + "”不属于其上方的科目。",
                    "item " + line.code() + " is no part of the item above it.",
                    null);
        } else if (names.isEmpty() && told.add(key)) {
            add(
                    "code-unknown",
                    agreed ? Severity.INFO : Severity.WARNING,
                    sheet,
                    line,
                    half.codeColumn(),
                    "科目编码" + line.code() + "“" + line.printedLabel() + "”不在已知的政府收支分类科目中。",
                    "code " + line.code() + " is not in the known classification.",
                    null);
        } else if (!names.isEmpty() && told.add(key)) {
            boolean variant = names.stream()
                    .anyMatch(name -> Wording.fold(name).contains(line.label())
                            || line.label().contains(Wording.fold(name))
                            || Wording.similarity(name, line.label()) >= VARIANT);
            add(
                    "name-unlike-code",
                    variant || agreed ? Severity.INFO : Severity.WARNING,
                    sheet,
                    line,
                    half.labelColumn(),
                    "科目" + line.code() + "的名称印为“" + line.printedLabel() + "”，分类科目为“" + names.getLast() + "”。",
                    "the name of item " + line.code() + " is \"" + line.printedLabel() + "\"; the classification has \""
                            + names.getLast() + "\".",
                    names.getLast());
        }
    }

    private void add(
            String rule,
            Severity severity,
            Sheet sheet,
            Line line,
            String column,
            String zh,
            String en,
            String expected) {
        String title = sheet.table().title() == null
                ? sheet.table().id()
                : sheet.table().title().strip();
        String printed = Objects.equals(column, null) ? null : line.code();
        notes.add(Note.cells(
                        rule,
                        severity,
                        "《" + title + "》：" + zh,
                        "In " + sheet.table().id() + ", " + en,
                        List.of(new CellReference(sheet.table().id(), line.row(), column)))
                .expecting(expected, rule.startsWith("name") ? line.printedLabel() : printed));
    }
}
