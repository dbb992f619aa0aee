package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.HashMap;
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
     * @param sure false if its label was read with a slip, or not at all, and nothing in its row tells that it is this one
     */
    record Found(FieldDefinition field, String path, List<Printed> contents, boolean sure) {}

    /** A slip in so many characters; of a shorter label it makes another word. */
    private static final int CHARACTERS_A_SLIP = 4;

    /** What is read at this confidence is no slip. */
    private static final double SURE = 0.97;

    private final Grid grid;
    private final List<FieldDefinition> fields;

    FieldReader(Recognised.Form form) {
        this(form.table().grid(), form.definition().fields());
    }

    FieldReader(Grid grid, List<FieldDefinition> fields) {
        this.grid = grid;
        this.fields = fields;
    }

    /** The parts by path, in the order of the form's definition; a part that is not printed is absent. */
    Map<String, Found> read() {
        Map<FieldDefinition, List<GridCell>> labels = new LinkedHashMap<>();
        fields.forEach(field -> labels.put(field, exact(field)));
        fields.forEach(field -> labels.put(field, withMisread(field, labels)));
        Map<String, GridCell> known = byPath(labels);
        Map<String, GridCell> lost = LostLabels.among(grid, fields, known);
        Map<String, Found> found = new LinkedHashMap<>();
        labels.forEach((field, cells) -> field.paths().forEach(path -> {
            GridCell label = known.getOrDefault(path, lost.get(path));
            if (label != null) {
                found.put(path, new Found(field, path, contents(field, label), isSure(field, label, cells)));
            }
        }));
        return found;
    }

    private static Map<String, GridCell> byPath(Map<FieldDefinition, List<GridCell>> labels) {
        Map<Integer, Integer> sides = sides(labels);
        Map<String, GridCell> known = new HashMap<>();
        labels.forEach((field, cells) -> {
            int occurrence = 0;
            for (GridCell label : cells) {
                boolean lacks = cells.size() < field.paths().size();
                int side = lacks ? sides.getOrDefault(label.column(), occurrence) : occurrence;
                if (side < field.paths().size()) {
                    known.putIfAbsent(field.paths().get(side), label);
                }
                occurrence++;
            }
        });
        return known;
    }

    /** A slip may be another label that the form's definition does not know: 县级 is one character from 市级. */
    private static boolean isSure(FieldDefinition field, GridCell label, List<GridCell> labels) {
        return labels.stream().anyMatch(other -> other.row() == label.row() && isExact(field, other));
    }

    private static boolean isExact(FieldDefinition field, GridCell cell) {
        return wordings(field).contains(FieldLabel.fold(cell.text()));
    }

    private List<GridCell> exact(FieldDefinition field) {
        return grid.cells().stream().filter(cell -> isExact(field, cell)).toList();
    }

    private static List<String> wordings(FieldDefinition field) {
        return field.labels().stream().map(FieldLabel::fold).toList();
    }

    /**
     * A field's labels, in reading order: where a form prints some of them twice, for two sides, a scanned one may be
     * misread. A cell with a slip is the label that it is a slip of, be it of one field alone, or of the one whose label is
     * read in the same row: both sides print the same labels.
     */
    private List<GridCell> withMisread(FieldDefinition field, Map<FieldDefinition, List<GridCell>> exact) {
        List<GridCell> labels = exact.get(field);
        if (labels.size() >= field.paths().size()) {
            return labels;
        }
        return grid.cells().stream()
                .filter(cell -> labels.contains(cell)
                        || (!isLabel(cell)
                                && isSlip(cell, field)
                                && (labels.stream().anyMatch(label -> label.row() == cell.row())
                                        || fields.stream()
                                                .noneMatch(other -> !other.equals(field) && isSlip(cell, other)))))
                .toList();
    }

    /** True if a scanned cell reads like a field's label but for a character of four. */
    private static boolean isSlip(GridCell cell, FieldDefinition field) {
        String read = FieldLabel.fold(cell.text());
        return isDoubtful(cell)
                && wordings(field).stream()
                        .anyMatch(label -> label.length() == read.length()
                                && slips(label, read) <= label.length() / CHARACTERS_A_SLIP);
    }

    /** True of a scanned text that may say something else. */
    static boolean isDoubtful(GridCell cell) {
        Double confidence = cell.printed().confidence();
        return confidence != null && confidence < SURE;
    }

    private static int slips(String a, String b) {
        int slips = 0;
        for (int i = 0; i < a.length(); i++) {
            slips += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return slips;
    }

    /**
     * Which side a label in a column belongs to, as labels tell of which none is missing: the sides of a form stand beside
     * each other, each with its labels below each other.
     */
    private static Map<Integer, Integer> sides(Map<FieldDefinition, List<GridCell>> labels) {
        Map<Integer, Integer> sides = new HashMap<>();
        labels.forEach((field, cells) -> {
            if (cells.size() > 1 && cells.size() == field.paths().size()) {
                for (int side = 0; side < cells.size(); side++) {
                    sides.putIfAbsent(cells.get(side).column(), side);
                }
            }
        });
        return sides;
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
