package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.extractor.recognise.FieldLabel;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** Finds the labelled parts of a declaration or performance grid: the label's cell, and the content beside or below. */
final class FieldReader {

    /**
     * A part.
     *
     * @param field its definition
     * @param path where it goes
     * @param contents the cells that hold it, in order
     */
    record Found(FieldDefinition field, String path, List<Printed> contents) {}

    private final Grid grid;
    private final List<FieldDefinition> fields;

    FieldReader(Recognised.Form form) {
        this.grid = form.table().grid();
        this.fields = form.definition().fields();
    }

    /** The parts by path, in the order of the form's definition; a part that is not printed is absent. */
    Map<String, Found> read() {
        Map<String, Found> found = new LinkedHashMap<>();
        for (FieldDefinition field : fields) {
            int occurrence = 0;
            for (GridCell label : labels(field)) {
                if (occurrence < field.paths().size()) {
                    String path = field.paths().get(occurrence++);
                    found.put(path, new Found(field, path, contents(field, label)));
                }
            }
        }
        return found;
    }

    private List<GridCell> labels(FieldDefinition field) {
        List<String> wordings = field.labels().stream().map(FieldLabel::fold).toList();
        return grid.cells().stream()
                .filter(cell -> wordings.contains(FieldLabel.fold(cell.text())))
                .toList();
    }

    private List<Printed> contents(FieldDefinition field, GridCell label) {
        List<Printed> contents = new ArrayList<>();
        if (field.below()) {
            int row = label.row() + label.rowSpan();
            GridCell below = row < grid.rows() ? grid.cellAt(row, label.column()) : null;
            addUnlessLabel(contents, below);
            return contents;
        }
        int column = label.column() + label.columnSpan();
        int end = column < grid.columns() ? end(label) : label.row();
        for (int r = label.row(); r < end; r++) {
            GridCell beside = grid.cellAt(r, column);
            if (beside != null && (beside.row() == r || r == label.row())) {
                addUnlessLabel(contents, beside);
            }
        }
        return contents;
    }

    /** The row after the last that a label counts for: a blank below it, as a page break leaves, goes on with it. */
    private int end(GridCell label) {
        int row = label.row() + label.rowSpan();
        while (row < grid.rows() && goesOn(grid.cellAt(row, label.column()), label)) {
            row++;
        }
        return row;
    }

    private static boolean goesOn(GridCell cell, GridCell label) {
        return cell != null
                && cell.isBlank()
                && cell.column() == label.column()
                && cell.columnSpan() == label.columnSpan();
    }

    private void addUnlessLabel(List<Printed> contents, GridCell cell) {
        if (cell != null && !isLabel(cell)) {
            contents.add(cell.printed());
        }
    }

    private boolean isLabel(GridCell cell) {
        String text = FieldLabel.fold(cell.text());
        return !text.isEmpty()
                && fields.stream().flatMap(field -> field.labels().stream()).anyMatch(label -> FieldLabel.fold(label)
                        .equals(text));
    }
}
