package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Labelled parts of a grid (its goals) that stand as lines above the header of its indicators, as they do on a page
 * without rules: a label at the left, its text beside it, on several lines above and below the label's if it is long.
 *
 * @param lines the lines that hold them
 * @param rows a label and its text each
 */
record FieldLines(List<Paragraph> lines, List<List<Printed>> rows) {

    private static final Pattern GAP = Pattern.compile("\\t+|\\s{2,}");

    FieldLines {
        lines = List.copyOf(lines);
        rows = List.copyOf(rows);
    }

    /**
     * Those of the lines right above a table.
     *
     * @param above the lines below the form's title, top to bottom
     */
    static FieldLines of(FormDefinition form, List<Paragraph> above, LeadReader leads) {
        if (form.shape() == FormDefinition.Shape.TABLE) {
            return new FieldLines(List.of(), List.of());
        }
        int from = above.size();
        while (from > 0 && !leads.isLead(above.get(from - 1).printed().text())) {
            from--;
        }
        List<Paragraph> lines = above.subList(from, above.size());
        List<List<Printed>> rows = rows(form, lines);
        return rows.isEmpty() ? new FieldLines(List.of(), List.of()) : new FieldLines(lines, rows);
    }

    private static List<List<Printed>> rows(FormDefinition form, List<Paragraph> lines) {
        List<String> labels = form.fields().stream()
                .map(FieldDefinition::labels)
                .flatMap(List::stream)
                .map(FieldLabel::fold)
                .toList();
        List<List<Printed>> rows = new ArrayList<>();
        String label = "";
        Printed content = Printed.NOTHING;
        for (Paragraph line : lines) {
            Printed printed = line.printed();
            String[] parts = GAP.split(printed.text().strip(), 2);
            String first = FieldLabel.fold(parts[0]);
            boolean complete = labels.contains(label);
            // A label in a narrow column is broken, its text beside it may stand between its lines.
            String begun = complete ? first : label + first;
            boolean piece = labels.stream().anyMatch(wanted -> wanted.startsWith(begun));
            if (piece && complete) {
                rows.add(List.of(Printed.of(label), content));
                content = Printed.NOTHING;
            }
            label = piece ? begun : label;
            Printed rest = piece ? with(printed, parts.length == 1 ? "" : parts[1]) : printed;
            content = rest.isBlank() ? content : content.isBlank() ? rest : content.join(rest);
        }
        if (labels.contains(label)) {
            rows.add(List.of(Printed.of(label), content));
        }
        return rows;
    }

    private static Printed with(Printed line, String text) {
        return new Printed(text, line.places(), line.origin(), line.readings());
    }

    /** A table with these parts as its first rows. */
    RawTable above(RawTable table) {
        Grid grid = table.grid();
        if (rows.isEmpty() || grid.columns() < 2) {
            return table;
        }
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            cells.add(new GridCell(r, 0, 1, 1, rows.get(r).getFirst()));
            cells.add(new GridCell(r, 1, 1, grid.columns() - 1, rows.get(r).getLast()));
        }
        grid.cells().forEach(cell -> cells.add(cell.shifted(rows.size())));
        return new RawTable(new Grid(grid.rows() + rows.size(), grid.columns(), cells, grid.place()), table.places());
    }
}
