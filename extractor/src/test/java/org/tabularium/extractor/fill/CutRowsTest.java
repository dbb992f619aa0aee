package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.geometry.Box;

class CutRowsTest {

    private static final List<ColumnDefinition> COLUMNS = FormLibrary.load().layouts().stream()
            .flatMap(layout -> FormLibrary.load().definitions(layout.layout()).stream())
            .map(form -> form.columns())
            .filter(columns -> columns.stream()
                                    .filter(one -> one.type() == ColumnType.AMOUNT)
                                    .count()
                            > 2
                    && columns.stream().anyMatch(one -> one.type() == ColumnType.CODE)
                    && columns.stream().anyMatch(one -> one.type() == ColumnType.LABEL))
            .findFirst()
            .orElseThrow();

    private static Cell cell(String text, double confidence) {
        List<Place> place = List.of(new Place(1, new Box(0, 0, 9, 9)));
        List<Reading> readings = text.isEmpty() ? List.of() : List.of(new Reading(text, confidence, "eng"));
        return Cell.of(new Printed(text, place, Origin.OCR, readings));
    }

    /** The types of blank cells that want a look; all amounts but the first are blank. */
    private static List<ColumnType> marked(Cell code, Cell label, Cell amount) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        boolean first = true;
        for (ColumnDefinition column : COLUMNS) {
            boolean figure = column.type() == ColumnType.AMOUNT;
            Cell cell = column.type() == ColumnType.CODE
                    ? code
                    : column.type() == ColumnType.LABEL ? label : figure && first ? amount : cell("", 1);
            first &= !figure;
            cells.put(column.key(), figure ? cell.worth(new Cell.Amount(State.BLANK, null)) : cell);
        }
        Row row = new Row("r", Map.of(Row.WHOLE, new Row.Rank(RowKind.ITEM, 1)), cells);
        Row out = CutRows.marked(List.of(row), COLUMNS).getFirst();
        return COLUMNS.stream()
                .filter(column ->
                        Boolean.TRUE.equals(out.cells().get(column.key()).review()))
                .map(ColumnDefinition::type)
                .distinct()
                .toList();
    }

    @Test
    void blanksBesideWordsThatAStampCoversAreNoPrintedBlanks() {
        assertEquals(List.of(ColumnType.AMOUNT), marked(cell("30201", 0.99), cell("一ZX", 0.3), cell("", 1)));
        assertEquals(List.of(), marked(cell("30201", 0.99), cell("办公费", 0.99), cell("", 1)));
    }

    @Test
    void figuresWithoutAnyWordsHaveLostThem() {
        assertEquals(List.of(ColumnType.CODE, ColumnType.LABEL), marked(cell("", 1), cell("", 1), cell("14.70", 0.99)));
        assertEquals(List.of(), marked(cell("30201", 0.99), cell("", 1), cell("14.70", 0.99)));
    }

    /** Of two rows, how many blank amounts want a look; the first has the code, the second the figures. */
    private static List<Long> looks(Place first, Place second, String secondCode) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < 2; r++) {
            Map<String, Cell> cells = new LinkedHashMap<>();
            for (ColumnDefinition column : COLUMNS) {
                Cell cell =
                        switch (column.type()) {
                            case CODE -> cell(r == 0 ? "30201" : secondCode, 0.99);
                            case LABEL -> named(r == 0 ? first : second);
                            case AMOUNT ->
                                r == 0 ? cell("", 1).worth(new Cell.Amount(State.BLANK, null)) : cell("7.20", 0.99);
                            default -> cell("", 1);
                        };
                cells.put(column.key(), cell);
            }
            rows.add(new Row("r" + r, Map.of(Row.WHOLE, new Row.Rank(RowKind.ITEM, 1)), cells));
        }
        return CutRows.marked(rows, COLUMNS).stream()
                .map(row -> COLUMNS.stream()
                        .filter(column -> column.type() == ColumnType.AMOUNT
                                && Boolean.TRUE.equals(
                                        row.cells().get(column.key()).review()))
                        .count())
                .toList();
    }

    private static Cell named(Place place) {
        return Cell.of(new Printed("办公费", List.of(place), Origin.OCR, List.of(new Reading("办公费", 0.98, "chi_sim"))));
    }

    @Test
    void aNameBesideTwoRowsOfWhichOneHasACodeIsThatOfOneRow() {
        Place place = new Place(1, new Box(40, 100, 90, 18));
        Place below = new Place(1, new Box(40, 118, 90, 18));
        long amounts = COLUMNS.stream()
                .filter(column -> column.type() == ColumnType.AMOUNT)
                .count();
        assertEquals(List.of(amounts, 0L), looks(place, place, ""));
        assertEquals(List.of(0L, 0L), looks(place, below, ""));
        assertEquals(List.of(0L, 0L), looks(place, place, "30202"));
    }
}
