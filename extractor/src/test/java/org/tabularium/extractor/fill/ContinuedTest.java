package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.form.ColumnType;

class ContinuedTest {

    private static final Table FIRST =
            table("t4", "revenue-summary", "甲局", "元", List.of(3, 4), "functionCode", "total");

    private static Table table(
            String id, String form, String organisation, String unit, List<Integer> pages, String... keys) {
        List<Column> columns = Arrays.stream(keys)
                .map(key -> new Column(key, List.of(key), ColumnType.TEXT))
                .toList();
        return new Table(
                id,
                form,
                "hebei-2023",
                null,
                new Organisation(null, organisation),
                2023,
                unit,
                pages,
                columns,
                List.of(new Row(id + "row", Map.of(), Map.of())),
                List.of(),
                false);
    }

    @Test
    void theSameFormOnTheNextPageGoesOn() {
        Table rest = table("t5", "revenue-summary", "甲局", null, List.of(5, 6), "functionCode", "total");
        assertTrue(Continued.is(FIRST, rest));
        Table whole = Continued.with(FIRST, rest);
        assertEquals("t4", whole.id());
        assertEquals("元", whole.unit());
        assertEquals(List.of(3, 4, 5, 6), whole.pages());
        assertEquals(
                List.of("t4row", "t5row"), whole.rows().stream().map(Row::id).toList());
    }

    @Test
    void anotherFormOrganisationUnitPageOrColumnDoesNot() {
        assertFalse(Continued.is(
                FIRST, table("t5", "expenditure-summary", "甲局", null, List.of(5), "functionCode", "total")));
        assertFalse(
                Continued.is(FIRST, table("t5", "revenue-summary", "乙局", null, List.of(5), "functionCode", "total")));
        assertFalse(
                Continued.is(FIRST, table("t5", "revenue-summary", "甲局", "万元", List.of(5), "functionCode", "total")));
        assertFalse(
                Continued.is(FIRST, table("t5", "revenue-summary", "甲局", null, List.of(6), "functionCode", "total")));
        assertFalse(Continued.is(FIRST, table("t5", "revenue-summary", "甲局", null, List.of(5), "functionCode")));
    }

    @Test
    void aHeaderWithoutRowsGoesOnWithNothing() {
        Table rest = table("t5", "revenue-summary", "甲局", null, List.of(5), "functionCode", "total");
        Table bare = new Table(
                rest.id(),
                rest.form(),
                rest.layout(),
                null,
                rest.organisation(),
                rest.fiscalYear(),
                null,
                rest.pages(),
                rest.columns(),
                List.of(),
                List.of(),
                true);
        assertTrue(Continued.is(FIRST, rest));
        assertFalse(Continued.is(FIRST, bare));
    }
}
