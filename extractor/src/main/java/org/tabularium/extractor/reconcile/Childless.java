package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;

/**
 * Codes with money that have no code below them, in tables whose other codes of that level all have: money is given out
 * on the lowest level, so that a row is missing. Where several lack their parts the table is printed on that level.
 */
final class Childless {

    private final Classification classification;
    private final LineReader lines;
    private final Integer year;
    private final Naming naming;

    /** @param year of the figures; {@code null} if not known, and nothing is told then */
    Childless(Classification classification, LineReader lines, Integer year, Naming naming) {
        this.classification = classification;
        this.lines = lines;
        this.year = year;
        this.naming = naming;
    }

    /** @param told notes of missing rows already made: a code of theirs is not told of again */
    List<Note> check(List<Sheet> sheets, List<Note> told) {
        List<Note> notes = new ArrayList<>();
        for (Sheet sheet : year == null ? List.<Sheet>of() : sheets) {
            for (Half half : sheet.halves()) {
                Scheme scheme = half.codeColumn() == null ? null : Codes.scheme(lines.scheme(half.codeColumn()));
                if (scheme != null) {
                    check(sheet, half, scheme, told, notes);
                }
            }
        }
        return notes;
    }

    private void check(Sheet sheet, Half half, Scheme scheme, List<Note> told, List<Note> notes) {
        int deepest = half.codes().stream().mapToInt(String::length).max().orElse(0);
        List<Line> above = half.lines().stream()
                .filter(line -> line.code() != null && line.code().length() == deepest - 2)
                .filter(line -> money(sheet, half, line) != null)
                .toList();
        List<Line> lacking = above.stream()
                .filter(line -> half.children(line.row()).isEmpty()
                        && !classification.children(scheme, line.code(), year).isEmpty())
                .toList();
        boolean one = lacking.size() == 1 && above.size() > 2;
        if (one && told.stream().noneMatch(note -> about(note, sheet, lacking.getFirst()))) {
            notes.add(note(sheet, half, lacking.getFirst()));
        }
    }

    private static boolean about(Note note, Sheet sheet, Line line) {
        return note.cells().stream()
                .anyMatch(cell ->
                        sheet.table().id().equals(cell.table()) && cell.row() != null && cell.row() == line.row());
    }

    /** The first amount of a row that is not nothing; {@code null} if there is none. */
    private static Figure money(Sheet sheet, Half half, Line line) {
        return half.amounts().stream()
                .map(column -> sheet.figure(line.row(), column))
                .filter(figure -> figure != null && figure.known() && !figure.zero())
                .findFirst()
                .orElse(null);
    }

    private Note note(Sheet sheet, Half half, Line line) {
        Figure figure = money(sheet, half, line);
        String amount = Naming.money(figure, figure.amount());
        String table = sheet.table().id();
        return Note.cells(
                "row-missing",
                Severity.WARNING,
                naming.zh(figure) + "为" + amount + "，其下却没有列出下级科目，而本表其他同级科目都列有下级，疑漏列一行。",
                naming.en(figure) + " is " + amount
                        + ", but no item is printed below it although all others of its level have some: a row seems to"
                        + " be missing.",
                List.of(figure.cell(), new CellReference(table, line.row(), half.codeColumn())));
    }
}
