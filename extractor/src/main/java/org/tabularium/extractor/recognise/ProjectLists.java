package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition.Shape;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Tables that list the indicators of many projects, each project's name and goals in a cell beside all of its rows. Each
 * project is a grid of its own, as if it had been printed so: its name, its goals, the header of its indicators, these.
 */
final class ProjectLists {

    /** Columns of indicators that a header must have to be one of theirs: no table of amounts has as many. */
    private static final int FEWEST = 3;

    private final String form;
    private final Set<String> names;
    private final Set<String> goals;
    private final Set<String> indicators = new HashSet<>();

    ProjectLists(Vocabulary vocabulary) {
        this.form = vocabulary.forms().entrySet().stream()
                .filter(entry -> entry.getValue().shape() == Shape.TARGETS)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
        this.names = labels(vocabulary, "projectName");
        this.goals = labels(vocabulary, "goals");
        vocabulary.forms().get(form).columns().forEach(key -> vocabulary.columns().get(key).headers().stream()
                .map(header -> header.substring(header.lastIndexOf('/') + 1))
                .forEach(header -> indicators.add(FieldLabel.fold(header))));
    }

    private static Set<String> labels(Vocabulary vocabulary, String path) {
        Set<String> labels = new HashSet<>();
        vocabulary.fields().stream()
                .filter(field -> field.paths().contains(path))
                .map(FieldDefinition::labels)
                .forEach(all -> all.forEach(label -> labels.add(FieldLabel.fold(label))));
        return labels;
    }

    /** The id of the form that the grids of single projects are of. */
    String form() {
        return form;
    }

    /** The grids of the projects that a table lists, top to bottom; empty if it is no such list. */
    List<RawTable> apart(RawTable table, Header header) {
        Grid grid = table.grid();
        LogicalColumn name = null;
        LogicalColumn goal = null;
        List<LogicalColumn> kept = new ArrayList<>();
        for (LogicalColumn column : header.columns(grid)) {
            String leaf = column.header().isEmpty()
                    ? ""
                    : FieldLabel.fold(column.header().getLast().text());
            name = name == null && names.contains(leaf) ? column : name;
            goal = goal == null && goals.contains(leaf) ? column : goal;
            if (indicators.contains(leaf)) {
                kept.add(column);
            }
        }
        if (name == null || kept.size() < FEWEST) {
            return List.of();
        }
        List<RawTable> projects = new ArrayList<>();
        int from = header.body();
        for (int row = from + 1; row <= grid.rows(); row++) {
            if (row == grid.rows() || begins(grid, row, name)) {
                projects.add(project(grid, from, row, name, goal, kept));
                from = row;
            }
        }
        return projects;
    }

    /** True if another name stands in a row; a page break leaves the rest of a cell blank, or prints its text again. */
    private static boolean begins(Grid grid, int row, LogicalColumn name) {
        GridCell cell = grid.cellAt(row, name.from());
        return cell != null
                && cell.row() == row
                && !cell.isBlank()
                && !Wording.same(cell.text(), text(grid, row - 1, name));
    }

    private static String text(Grid grid, int row, LogicalColumn column) {
        for (int r = row; r >= 0; r--) {
            GridCell cell = grid.cellAt(r, column.from());
            if (cell != null && !cell.isBlank()) {
                return cell.text();
            }
        }
        return "";
    }

    private static RawTable project(
            Grid grid, int from, int to, LogicalColumn name, LogicalColumn goal, List<LogicalColumn> kept) {
        List<GridCell> cells = new ArrayList<>();
        field(cells, grid, from, name, kept.size());
        if (goal != null) {
            field(cells, grid, from, goal, kept.size());
        }
        int top = cells.size() / 2;
        for (int c = 0; c < kept.size(); c++) {
            cells.add(new GridCell(top, c, 1, 1, kept.get(c).header().getLast().printed()));
            for (int row = from; row < to; row++) {
                GridCell cell = grid.cellAt(row, kept.get(c).from());
                if (cell != null && (cell.row() == row || row == from)) {
                    int rows = Math.min(cell.row() + cell.rowSpan(), to) - row;
                    cells.add(new GridCell(top + 1 + row - from, c, rows, 1, cell.printed()));
                }
            }
        }
        return new RawTable(new Grid(top + 1 + to - from, kept.size(), cells, null), places(cells));
    }

    /** A row of a label and what it labels. */
    private static void field(List<GridCell> cells, Grid grid, int from, LogicalColumn column, int width) {
        GridCell content = grid.cellAt(from, column.from());
        int row = cells.size() / 2;
        cells.add(new GridCell(row, 0, 1, 1, column.header().getLast().printed()));
        cells.add(new GridCell(row, 1, 1, width - 1, content == null ? Printed.NOTHING : content.printed()));
    }

    /** Where the cells stand, one place a page. */
    private static List<Place> places(List<GridCell> cells) {
        Map<Integer, Place> pages = new LinkedHashMap<>();
        cells.stream()
                .flatMap(cell -> cell.printed().places().stream())
                .forEach(place -> pages.merge(
                        place.page(),
                        place,
                        (a, b) -> new Place(a.page(), a.box().union(b.box()))));
        return List.copyOf(pages.values());
    }
}
