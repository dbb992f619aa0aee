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
}
