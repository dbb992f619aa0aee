package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.GridCell;

class ColumnBinderTest {

    private static final List<ColumnDefinition> FORM =
            List.of(column("item", "项目"), column("amount", "金额"), column("total", "合计"));

    private static ColumnDefinition column(String key, String header) {
        return new ColumnDefinition(key, List.of(header), ColumnType.AMOUNT, null, 0, null, List.of(), false, false);
    }

    private static List<LogicalColumn> drawn(Origin origin, String... headers) {
        List<LogicalColumn> columns = new ArrayList<>();
        for (String header : headers) {
            int at = columns.size();
            List<Reading> readings = origin == Origin.TEXT ? List.of() : List.of(new Reading(header, 0.5, "chi_sim"));
            Printed printed = new Printed(header, List.of(new Place(1, new Box(0, 0, 9, 9))), origin, readings);
            columns.add(new LogicalColumn(at, at + 1, List.of(new GridCell(0, at, 1, 1, printed))));
        }
        return columns;
    }

    private static List<String> bound(List<LogicalColumn> columns) {
        return new ColumnBinder(new Asides(Wordings.load().asides()))
                .bind(FORM, columns).bound().stream()
                        .map(column -> column.definition().key())
                        .toList();
    }

    @Test
    void aScannedHeaderThatNobodyCanReadIsKnownByItsPlace() {
        assertEquals(List.of("item", "amount", "total"), bound(drawn(Origin.OCR, "项目", "\uFFFD", "合计")));
    }

    @Test
    void aStrangeHeaderOfATextLayerIsNoneOfTheForms() {
        assertEquals(List.of("item", "total"), bound(drawn(Origin.TEXT, "项目", "备注", "合计")));
    }

    @Test
    void aScannedHeaderBesideAllOfTheFormsIsNone() {
        assertEquals(List.of("item", "amount", "total"), bound(drawn(Origin.OCR, "项目", "金额", "\uFFFD", "合计")));
    }

    private static final ColumnDefinition CODE = new ColumnDefinition(
            "code", List.of("科目编码"), ColumnType.CODE, null, 0, null, List.of("类", "款", "项"), false, false);

    /** Pieces of a code below its header, and a column of amounts. */
    private static List<LogicalColumn> coded(Origin origin, String... pieces) {
        GridCell above = new GridCell(0, 0, 1, pieces.length, Printed.of("科目编码"));
        List<LogicalColumn> columns = new ArrayList<>();
        for (LogicalColumn piece : drawn(origin, pieces)) {
            columns.add(new LogicalColumn(
                    piece.from(), piece.to(), List.of(above, piece.header().getFirst())));
        }
        LogicalColumn last = drawn(origin, "金额").getFirst();
        columns.add(new LogicalColumn(pieces.length, pieces.length + 1, last.header()));
        return columns;
    }

    private static int pieces(List<LogicalColumn> columns) {
        Binding binding = new ColumnBinder(new Asides(Wordings.load().asides()))
                .bind(List.of(CODE, column("amount", "金额")), columns);
        return binding.bound().stream()
                .filter(bound -> bound.definition().equals(CODE))
                .mapToInt(bound -> bound.columns().size())
                .sum();
    }

    @Test
    void aMisreadPieceOfAScannedCodeIsKnownByItsPlaceBelowTheCodesHeader() {
        assertEquals(3, pieces(coded(Origin.OCR, "类", "款", "项")));
        assertEquals(3, pieces(coded(Origin.OCR, "类", "欧", "项")));
        assertEquals(3, pieces(coded(Origin.OCR, "关", "款", "项")));
        assertEquals(1, pieces(coded(Origin.OCR, "关", "欧", "顷")));
        assertEquals(1, pieces(coded(Origin.TEXT, "类", "欧", "项")));
    }
}
