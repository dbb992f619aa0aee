package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.Wording;

/** What is wrong with codes and names, told once each. */
final class CodeNotes {

    /** Names this alike are variants of one wording; other items of the classification are further apart. */
    private static final double VARIANT = 0.8;

    private final Set<String> told = new HashSet<>();
    private final List<Note> notes = new ArrayList<>();

    List<Note> all() {
        return notes;
    }

    /** A code that stands twice in a table. */
    void doubled(Sheet sheet, Half half, Line line, Line twin) {
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

    /** A parent that is not printed above its part. */
    void levels(Sheet sheet, Half half, Line line, String context) {
        if (context.isEmpty() || line.code().length() - context.length() <= 2) {
            return;
        }
        String missing = line.code().substring(0, line.code().length() - 2);
        if (told.add(sheet.table().id() + missing)) {
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

    /** A name that the other tables have otherwise. */
    void nameUnlike(Sheet sheet, Half half, Line line, String name) {
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

    /** A code that is plainly a slip. */
    void codeWrong(Sheet sheet, Half half, Line line, String should, boolean unknown) {
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

    /**
     * A code that is not known here, or not by this name.
     *
     * @param placed true if it is part of the code above it
     * @param names that it is known by; empty for an unknown code
     * @param agreed true if several tables say the same: they speak for the document, since the known classification is
     *     not complete
     * @param ofOther true if the name is that of another code, as of one above it
     */
    void doubt(Sheet sheet, Half half, Line line, boolean placed, List<String> names, boolean agreed, boolean ofOther) {
        String key = line.code() + line.label();
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
            boolean variant = !ofOther
                    && names.stream()
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

    /** A name that the code had in other years only; the same name again is told of once. */
    void nameOfOtherYear(Sheet sheet, Half half, Line line, String name, int year) {
        if (told.add(line.code() + line.label())) {
            add(
                    "name-of-other-year",
                    Severity.WARNING,
                    sheet,
                    line,
                    half.labelColumn(),
                    "科目" + line.code() + "的名称“" + line.printedLabel() + "”是其他年度的名称，" + year + "年应为“" + name + "”。",
                    "the name of item " + line.code() + ", \"" + line.printedLabel() + "\", is that of other years; in "
                            + year + " it is \"" + name + "\".",
                    name);
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
        String title = sheet.table().heading();
        String printed = Objects.equals(column, null) ? null : line.code();
        notes.add(Note.cells(
                        rule,
                        severity,
                        "《" + title + "》：" + zh,
                        "In \"" + title + "\", " + en,
                        List.of(new CellReference(sheet.table().id(), line.row(), column)))
                .expecting(expected, rule.startsWith("name") ? line.printedLabel() : printed));
    }
}
