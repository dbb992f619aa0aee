package org.tabularium.extractor.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.Wording;

/** Rows that are printed twice, one below the other, in tables without codes; where there are codes, these tell. */
final class DoubledRows {

    private DoubledRows() {}

    /** A note for each second row. */
    static List<Note> in(Sheet sheet) {
        List<Note> notes = new ArrayList<>();
        for (Half half : sheet.halves()) {
            for (int i = 1; i < half.lines().size() && half.codeColumn() == null; i++) {
                Line line = half.lines().get(i);
                Line before = half.lines().get(i - 1);
                boolean same = line.row() != before.row()
                        && !line.label().isEmpty()
                        && line.label().equals(before.label())
                        && texts(sheet, line).equals(texts(sheet, before))
                        && half.amounts().stream().anyMatch(column -> printed(sheet, line, column));
                if (same) {
                    notes.add(Note.cells(
                            "row-doubled",
                            Severity.ERROR,
                            "《" + sheet.table().heading() + "》“" + line.printedLabel() + "”重复出现（第" + (before.row() + 1)
                                    + "行与第" + (line.row() + 1) + "行）。",
                            "\"" + line.printedLabel() + "\" stands twice in \""
                                    + sheet.table().heading() + "\" (rows " + (before.row() + 1) + " and "
                                    + (line.row() + 1) + ").",
                            List.of(new CellReference(sheet.table().id(), line.row(), half.labelColumn()))));
                }
            }
        }
        return notes;
    }

    /** All that is printed in a row but its number. */
    private static Map<String, String> texts(Sheet sheet, Line line) {
        Map<String, String> texts = new HashMap<>();
        sheet.table().rows().get(line.row()).cells().forEach((column, cell) -> {
            Column of = sheet.table().column(column);
            if (of == null || of.type() != ColumnType.LINE) {
                texts.put(column, Wording.fold(cell.text()));
            }
        });
        return texts;
    }

    private static boolean printed(Sheet sheet, Line line, String column) {
        Figure figure = sheet.figure(line.row(), column);
        return figure != null && !figure.zero();
    }
}
