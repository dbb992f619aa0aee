package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Labels of funds that a scan left unreadable, told by those around them: a form prints the parts of a sum below each other
 * in one order, so that as many unread cells between two labels as there are parts between these are their labels.
 */
final class LostLabels {

    private final Grid grid;
    private final Map<String, GridCell> known;

    /** The rows of the labels of all else. */
    private final List<Integer> others;

    private LostLabels(Grid grid, Map<String, GridCell> known, List<Integer> others) {
        this.grid = grid;
        this.known = known;
        this.others = others;
    }

    /**
     * The cells that must be labels, by path.
     *
     * @param fields of the form, in the order that it prints them
     * @param known the labels that are read, by path
     */
    static Map<String, GridCell> among(Grid grid, List<FieldDefinition> fields, Map<String, GridCell> known) {
        Map<String, List<String>> sums = new LinkedHashMap<>();
        fields.stream()
                .filter(field -> field.type() == ColumnType.AMOUNT)
                .flatMap(field -> field.paths().stream())
                .forEach(path -> sums.computeIfAbsent(
                                path.substring(0, path.lastIndexOf('.') + 1), sum -> new ArrayList<>())
                        .add(path));
        Set<String> funds = sums.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        List<Integer> others = known.keySet().stream()
                .filter(path -> !funds.contains(path))
                .map(path -> known.get(path).row())
                .toList();
        LostLabels lost = new LostLabels(grid, known, others);
        Map<String, GridCell> found = new LinkedHashMap<>();
        sums.values().forEach(parts -> lost.find(parts, found));
        return found;
    }

    /** @param parts the paths of a sum's parts, as printed from top to bottom */
    private void find(List<String> parts, Map<String, GridCell> found) {
        List<GridCell> read =
                parts.stream().map(known::get).filter(Objects::nonNull).toList();
        if (read.isEmpty()
                || read.stream().mapToInt(GridCell::column).distinct().count() > 1) {
            return;
        }
        int column = read.getFirst().column();
        int top = others.stream()
                .filter(row -> row < read.getFirst().row())
                .max(Integer::compare)
                .orElse(-1);
        int end = others.stream()
                .filter(row -> row > read.getLast().row())
                .min(Integer::compare)
                .orElse(-1);
        List<String> missing = new ArrayList<>();
        for (String part : parts) {
            GridCell label = known.get(part);
            if (label == null) {
                missing.add(part);
            } else {
                settle(missing, column, top, label.row(), found);
                missing.clear();
                top = label.row();
            }
        }
        settle(missing, column, top, end, found);
    }

    /** @param top, end the rows of the labels around; −1 if there is none */
    private void settle(List<String> missing, int column, int top, int end, Map<String, GridCell> found) {
        if (missing.isEmpty() || top < 0 || end < 0) {
            return;
        }
        List<GridCell> between = grid.cells().stream()
                .filter(cell -> cell.column() == column && cell.row() > top && cell.row() < end && !cell.isBlank())
                .filter(cell -> !known.containsValue(cell))
                .toList();
        if (between.size() == missing.size() && between.stream().allMatch(FieldReader::isDoubtful)) {
            for (int i = 0; i < missing.size(); i++) {
                found.put(missing.get(i), between.get(i));
            }
        }
    }
}
