package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.tabularium.extractor.recognise.BoundColumn;
import org.tabularium.extractor.recognise.LogicalColumn;
import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.ItemDefinition;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** A recognised table as a typed one. */
final class TableFiller {

    private final Wordings wordings;
    private final RowRanks ranks;
    private final KnownEntries known;
    private final CellReader cells = new CellReader();

    TableFiller(Wordings wordings, List<ItemDefinition> anywhere, KnownEntries known) {
        this.wordings = wordings;
        this.known = known;
        this.ranks = new RowRanks(anywhere);
    }

    /**
     * @param id of the table
     * @param organisation in force, {@code null} if not known
     * @param year of the figures, {@code null} if not known
     * @param ids of the disclosure's rows so far
     */
    Table fill(Recognised.Form form, String id, Organisation organisation, Integer year, RowIds ids) {
        List<Row> rows = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        Grid grid = form.table().grid();
        ColumnDoubt doubt = new ColumnDoubt(form);
        List<List<BoundColumn>> groups = groups(form);
        for (List<BoundColumn> group : groups) {
            for (int r = form.header().body(); r < grid.rows(); r++) {
                String note = note(grid, r);
                if (note != null) {
                    notes.add(note);
                } else if (!repeatsHeader(form, grid, r)) {
                    addRow(rows, form, doubt, r, group, organisation, ids);
                }
            }
        }
        form.notes().forEach(note -> notes.add(note.text()));
        boolean stated = form.binding().bound().stream()
                        .anyMatch(c -> c.definition().type() == ColumnType.AMOUNT)
                ? rows.stream().flatMap(row -> row.cells().values().stream()).anyMatch(cell -> cell.number() != null)
                : !rows.isEmpty();
        List<Row> kept =
                stated ? rows : rows.stream().filter(TableFiller::labelled).toList();
        List<Row> numbered = RunningNumbers.settled(kept, groups.getFirst());
        return new Table(
                id,
                form.definition().form(),
                form.definition().layout(),
                form.title() == null ? null : form.title().text().strip(),
                organisation,
                year,
                form.lead().unit(),
                pages(form.table().places()),
                columns(groups.getFirst()),
                CutRows.marked(LostCodes.marked(numbered, groups.getFirst()), definitions(form)),
                List.copyOf(new LinkedHashSet<>(notes)),
                !stated);
    }

    private static List<ColumnDefinition> definitions(Recognised.Form form) {
        return form.binding().bound().stream().map(BoundColumn::definition).toList();
    }

    /** The bound columns by group, left to right; one list where the form has no groups. */
    private static List<List<BoundColumn>> groups(Recognised.Form form) {
        Map<Integer, List<BoundColumn>> groups = new LinkedHashMap<>();
        for (BoundColumn column : form.binding().bound()) {
            groups.computeIfAbsent(column.definition().group(), group -> new ArrayList<>())
                    .add(column);
        }
        return groups.isEmpty() ? List.of(List.of()) : List.copyOf(groups.values());
    }

    private void addRow(
            List<Row> rows,
            Recognised.Form form,
            ColumnDoubt doubt,
            int r,
            List<BoundColumn> columns,
            Organisation organisation,
            RowIds ids) {
        Map<String, Cell> read = new LinkedHashMap<>();
        boolean inked = false;
        BodyRow body = new BodyRow(form, r);
        boolean elsewhere = body.hasUnboundFigure() || body.hasFigureInLabel();
        for (Map.Entry<BoundColumn, Printed> entry : body.cells(columns).entrySet()) {
            ColumnDefinition definition = entry.getKey().definition();
            Printed printed = entry.getValue();
            Cell cell = cells.read(
                    printed,
                    definition.type(),
                    printed.origin() == Origin.OCR
                            ? known.of(printed, definition, form.definition().items(), read)
                            : List.of(),
                    form.lead().unit());
            if (doubt.about(entry.getKey(), cell, elsewhere) || body.sharesFigure(entry.getKey())) {
                cell = cell.reviewed(true);
            }
            inked |= !cell.text().isBlank();
            read.put(definition.key(), cell);
        }
        if (inked) {
            String names = names(columns, read);
            rows.add(
                    new Row(ids.next(form.definition().form(), organisation, names), ranks(form, columns, read), read));
        }
    }

    private static String names(List<BoundColumn> columns, Map<String, Cell> read) {
        StringBuilder names = new StringBuilder();
        for (BoundColumn column : columns) {
            ColumnType type = column.definition().type();
            if (type == ColumnType.CODE || type == ColumnType.LABEL) {
                names.append(read.get(column.definition().key()).text()).append('|');
            }
        }
        return names.toString();
    }

    private Map<String, Row.Rank> ranks(Recognised.Form form, List<BoundColumn> columns, Map<String, Cell> read) {
        Map<String, Row.Rank> found = new LinkedHashMap<>();
        for (BoundColumn column : columns) {
            ColumnDefinition definition = column.definition();
            String side = definition.side() == null ? Row.WHOLE : definition.side();
            String label = read.get(definition.key()).text();
            String code = code(columns, definition, read);
            boolean blank = label.isBlank() && code.isEmpty();
            if (definition.type() == ColumnType.LABEL && !found.containsKey(side) && !(blank && !side.isEmpty())) {
                List<ItemDefinition> items = form.definition().items().getOrDefault(definition.key(), List.of());
                found.put(side, ranks.of(items, code, label));
            }
        }
        addOtherHalf(columns, read, found);
        return found.isEmpty() ? Map.of(Row.WHOLE, new Row.Rank(RowKind.ITEM, 1)) : found;
    }

    /** A total that one half alone names is that of both, if the other half has amounts beside it. */
    private static void addOtherHalf(List<BoundColumn> columns, Map<String, Cell> read, Map<String, Row.Rank> found) {
        if (found.size() != 1 || found.containsKey(Row.WHOLE)) {
            return;
        }
        Row.Rank named = found.values().iterator().next();
        if (named.kind() != RowKind.TOTAL) {
            return;
        }
        columns.stream()
                .map(BoundColumn::definition)
                .filter(column -> column.type() == ColumnType.AMOUNT
                        && column.side() != null
                        && !read.get(column.key()).text().isBlank())
                .forEach(column -> found.putIfAbsent(column.side(), named));
    }

    /** The code printed on the same side as a label, folded; empty if there is none. */
    private static String code(List<BoundColumn> columns, ColumnDefinition label, Map<String, Cell> read) {
        return columns.stream()
                .map(BoundColumn::definition)
                .filter(column -> column.type() == ColumnType.CODE && Objects.equals(column.side(), label.side()))
                .map(column -> Wording.fold(read.get(column.key()).text()))
                .findFirst()
                .orElse("");
    }

    private static boolean labelled(Row row) {
        return row.cells().entrySet().stream()
                .anyMatch(entry -> !entry.getKey().equals("line")
                        && !entry.getValue().text().isBlank());
    }

    /** The text of a row that is one cell with a note in it; {@code null} if the row is none. */
    private String note(Grid grid, int row) {
        List<GridCell> worded =
                grid.row(row).stream().filter(cell -> !cell.isBlank()).toList();
        if (worded.size() != 1 || worded.getFirst().columnSpan() < grid.columns()) {
            return null;
        }
        String folded = Wording.fold(worded.getFirst().text());
        boolean note = wordings.noteLabels().stream().anyMatch(label -> folded.startsWith(label + ":"));
        return note ? worded.getFirst().text() : null;
    }

    /** True for a row that says what the header's last row says: a header printed again further down. */
    private static boolean repeatsHeader(Recognised.Form form, Grid grid, int row) {
        for (int h = form.header().from(); h < form.header().body(); h++) {
            List<String> header = texts(grid, h);
            if (header.stream().filter(text -> !text.isEmpty()).count() > 1 && header.equals(texts(grid, row))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> texts(Grid grid, int row) {
        return grid.row(row).stream()
                .map(cell -> cell.row() == row ? Wording.fold(cell.text()) : "")
                .toList();
    }

    private static List<Column> columns(List<BoundColumn> group) {
        List<Column> columns = new ArrayList<>();
        for (BoundColumn column : group) {
            List<String> header = column.columns().size() == 1
                    ? column.columns().getFirst().printedHeader()
                    : shared(column.columns());
            columns.add(new Column(
                    column.definition().key(), header, column.definition().type()));
        }
        return columns;
    }

    /** The header words above all pieces of a code printed in pieces. */
    private static List<String> shared(List<LogicalColumn> pieces) {
        Set<String> words = new LinkedHashSet<>(pieces.getFirst().printedHeader());
        pieces.forEach(piece -> words.retainAll(piece.printedHeader()));
        return List.copyOf(words);
    }

    /** Ascending, each once; {@code null} for a file without pages. */
    static List<Integer> pages(List<Place> places) {
        Set<Integer> pages = new TreeSet<>();
        places.forEach(place -> pages.add(place.page()));
        return pages.isEmpty() ? null : List.copyOf(pages);
    }
}
