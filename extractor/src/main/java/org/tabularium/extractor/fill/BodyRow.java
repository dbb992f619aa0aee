package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tabularium.extractor.recognise.BoundColumn;
import org.tabularium.extractor.recognise.CodedText;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** One row of a grid, its cells told apart by the columns that they stand in. */
final class BodyRow {

    private final Recognised.Form form;
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern AMOUNT_BEHIND_WORDS = Pattern.compile("\\p{IsHan}.*\\d[.,]\\d{2,}\\s*$");

    /** A number of several digits behind words and a stroke of the rule between them. */
    private static final Pattern NUMBER_BEHIND_STROKE = Pattern.compile("\\p{IsHan}\\W*[|丨lI!]\\s*\\d{2,}\\s*$");

    private final Grid grid;
    private final int row;

    BodyRow(Recognised.Form form, int row) {
        this.form = form;
        this.grid = form.table().grid();
        this.row = row;
    }

    /**
     * What is printed in each of the given columns, in their order. A cell that covers several columns counts for the
     * first of them; one that covers several rows counts for each if it is a label, else for its first row.
     */
    Map<BoundColumn, Printed> cells(List<BoundColumn> columns) {
        Map<BoundColumn, List<GridCell>> taken = new LinkedHashMap<>();
        columns.forEach(column -> taken.put(column, new ArrayList<>()));
        for (GridCell cell : grid.row(row)) {
            BoundColumn column = columnOf(cell);
            if (column != null && taken.containsKey(column) && counts(cell, column)) {
                taken.get(column).add(cell);
            }
        }
        Map<BoundColumn, Printed> printed = new LinkedHashMap<>();
        taken.forEach((column, cells) -> printed.put(column, joined(cells)));
        columns.forEach(column -> tell(column, columns, printed));
        return printed;
    }

    /** Tells a code from its name where both are bound to one column of the table. */
    private static void tell(BoundColumn code, List<BoundColumn> columns, Map<BoundColumn, Printed> printed) {
        if (code.definition().type() != ColumnType.CODE) {
            return;
        }
        columns.stream()
                .filter(name -> !name.equals(code) && name.columns().equals(code.columns()))
                .findFirst()
                .ifPresent(name -> {
                    Printed both = printed.get(code);
                    printed.put(code, CodedText.code(both));
                    printed.put(name, CodedText.name(both));
                });
    }

    /** True if a column that was bound to nothing holds a figure in this row: some column that was bound lacks it. */
    boolean hasUnboundFigure() {
        return grid.row(row).stream()
                .filter(cell -> cell.row() == row && FIGURE.matcher(cell.text()).find())
                .anyMatch(cell -> columnOf(cell) == null
                        && form.binding().unbound().stream().anyMatch(column -> column.overlap(cell) > 0));
    }

    /**
     * True if a label that was read off an image ends with an amount, or with a number behind a stroke: the rule between
     * the two was lost, and the figure's own column looks blank. No item is called so.
     */
    boolean hasFigureInLabel() {
        return grid.row(row).stream()
                .filter(cell -> cell.printed().origin() == Origin.OCR && endsWithFigure(cell.text()))
                .map(this::columnOf)
                .anyMatch(column -> column != null && column.definition().type() == ColumnType.LABEL);
    }

    /**
     * True if a figure that was read off an image stands in several columns of figures, this one among them: a figure fills
     * no two columns, so that the rule between them was lost, and it may be of either.
     */
    boolean sharesFigure(BoundColumn column) {
        return holdsFigures(column)
                && grid.row(row).stream()
                        .filter(cell -> cell.row() == row
                                && cell.printed().origin() == Origin.OCR
                                && FIGURE.matcher(cell.text()).find())
                        .anyMatch(cell -> covers(cell, column)
                                && form.binding().bound().stream()
                                        .anyMatch(other -> !other.columns().equals(column.columns())
                                                && holdsFigures(other)
                                                && covers(cell, other)));
    }

    private static boolean holdsFigures(BoundColumn column) {
        return switch (column.definition().type()) {
            case AMOUNT, CODE, LINE -> true;
            case QUANTITY, LABEL, TEXT -> false;
        };
    }

    private static boolean covers(GridCell cell, BoundColumn column) {
        return column.columns().stream().anyMatch(part -> part.overlap(cell) > 0);
    }

    private static boolean endsWithFigure(String text) {
        return AMOUNT_BEHIND_WORDS.matcher(text).find()
                || NUMBER_BEHIND_STROKE.matcher(text).find();
    }

    private boolean counts(GridCell cell, BoundColumn column) {
        boolean label = column.definition().type() == ColumnType.LABEL
                || column.definition().type() == ColumnType.TEXT;
        return !form.header().sunken().contains(cell) && (label || cell.row() == row);
    }

    /**
     * The first column that a cell covers; where it only touches one, that one. A label runs up to its figure, so of
     * groups beside each other a cell belongs to the last that it reaches into.
     */
    private BoundColumn columnOf(GridCell cell) {
        BoundColumn first = null;
        for (BoundColumn column : form.binding().bound()) {
            boolean touched = column.columns().stream().anyMatch(part -> part.overlap(cell) > 0);
            boolean further = first != null
                    && column.definition().group() > first.definition().group();
            if (touched && (first == null || further)) {
                first = column;
            }
        }
        return first == null || first.definition().group() == 0 ? first : besideItsFigure(first);
    }

    /**
     * Without rules a label that runs up to the figure of a further group stands in its own: its group has no figure
     * then, and the next one a figure without a label.
     */
    private BoundColumn besideItsFigure(BoundColumn column) {
        int group = column.definition().group();
        boolean lone = column.definition().type() != ColumnType.AMOUNT
                && !hasInk(group, true)
                && hasInk(group + 1, true)
                && !hasInk(group + 1, false);
        return lone
                ? form.binding().bound().stream()
                        .filter(other -> other.definition().group() == group + 1
                                && other.definition()
                                        .key()
                                        .equals(column.definition().key()))
                        .findFirst()
                        .orElse(column)
                : column;
    }

    /** True if a group has words in this row: a figure, or a code or label. */
    private boolean hasInk(int group, boolean figure) {
        return grid.row(row).stream()
                .filter(cell -> cell.row() == row && !cell.isBlank())
                .anyMatch(cell -> form.binding().bound().stream()
                        .filter(column -> column.definition().group() == group
                                && (column.definition().type() == ColumnType.AMOUNT) == figure)
                        .flatMap(column -> column.columns().stream())
                        .anyMatch(part -> part.overlap(cell) > 0));
    }

    private static Printed joined(List<GridCell> cells) {
        if (cells.size() == 1) {
            return cells.getFirst().printed();
        }
        Printed all =
                cells.stream().map(GridCell::printed).reduce(Printed::join).orElse(Printed.NOTHING);
        Map<Integer, Place> pages = new LinkedHashMap<>();
        for (Place place : all.places()) {
            pages.merge(
                    place.page(), place, (a, b) -> new Place(a.page(), a.box().union(b.box())));
        }
        return new Printed(all.text(), List.copyOf(pages.values()), all.origin(), all.readings());
    }
}
