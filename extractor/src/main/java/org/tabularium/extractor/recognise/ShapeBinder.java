package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.tabularium.models.document.Origin;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** Binds a form to a grid by the form's shape: a table by its header, a grid of indicators by the header inside it. */
final class ShapeBinder {

    private final ColumnBinder columns;
    private final LineNumbers lines;
    private final IndicatorHeader indicators;

    ShapeBinder(Asides asides, LineNumbers lines, IndicatorHeader indicators) {
        this.columns = new ColumnBinder(asides);
        this.lines = lines;
        this.indicators = indicators;
    }

    /**
     * A binding and the header that it was made by.
     *
     * @param header of the table, or of the list of indicators inside it
     */
    record Shaped(Header header, Binding binding) {}

    /**
     * @param header of the grid as a table
     */
    Shaped bind(FormDefinition definition, Grid grid, Header header) {
        return switch (definition.shape()) {
            case TABLE ->
                new Shaped(
                        header,
                        new CodedNames(definition.columns(), grid, header.body())
                                .told(columns.bind(definition.columns(), drawn(grid, header))));
            case TARGETS, DECLARATION -> indicators(definition, grid, header);
        };
    }

    private List<LogicalColumn> drawn(Grid grid, Header header) {
        return lines.once(header.inkedColumns(grid), grid, header.body());
    }

    /** The columns of the indicators; a declaration also needs most of its labelled fields. */
    private Shaped indicators(FormDefinition definition, Grid grid, Header table) {
        int row = indicators.find(definition, grid);
        if (row < 0) {
            return new Shaped(table, Binding.NONE);
        }
        Header header = new Header(table.lead(), row, row + 1, row + 1, Set.of());
        List<LogicalColumn> drawn = new ArrayList<>(header.columns(grid));
        Binding bound = columns.bind(leaves(definition), drawn);
        if (definition.fields().isEmpty()) {
            return new Shaped(header, bound);
        }
        double share = Math.min(
                1, 2.0 * fieldsFound(definition, grid) / definition.fields().size());
        List<LogicalColumn> unbound = bound.unbound().stream()
                .filter(column -> !labelsList(grid, column, row))
                .toList();
        double score = bound.score() * (0.5 + 0.5 * share);
        return new Shaped(header, new Binding(bound.bound(), unbound, bound.missing(), score));
    }

    /** Indicators have one header row; a wording above it is the label of the whole list, which stands beside it. */
    private static List<ColumnDefinition> leaves(FormDefinition definition) {
        return definition.columns().stream()
                .map(column -> column.withHeader(List.of(column.header().getLast())))
                .toList();
    }

    /**
     * The label of the whole list (绩效指标) stands beside it, in a cell that reaches down from the header or, where the
     * header is blank, in the one worded cell of its column: such a column lists nothing.
     */
    private static boolean labelsList(Grid grid, LogicalColumn column, int row) {
        if (!column.header().isEmpty()) {
            return column.header().stream().allMatch(cell -> cell.rowSpan() > 1);
        }
        long worded = grid.cells().stream()
                .filter(cell -> cell.row() > row && !cell.isBlank())
                .filter(cell -> cell.column() >= column.from() && cell.column() < column.to())
                .count();
        return worded <= 1;
    }

    /** Labels that a scan read with a slip count as well: how many there are only supports what the header tells. */
    private static int fieldsFound(FormDefinition definition, Grid grid) {
        int found = 0;
        for (FieldDefinition field : definition.fields()) {
            List<String> labels = field.labels().stream().map(FieldLabel::fold).toList();
            found += grid.cells().stream().anyMatch(cell -> says(cell, labels)) ? 1 : 0;
        }
        return found;
    }

    private static boolean says(GridCell cell, List<String> labels) {
        String text = FieldLabel.fold(cell.text());
        return cell.printed().origin() == Origin.OCR ? HeaderLikeness.isAlike(labels, text) : labels.contains(text);
    }
}
