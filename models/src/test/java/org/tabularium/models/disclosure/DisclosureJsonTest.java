package org.tabularium.models.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.geometry.Box;

class DisclosureJsonTest {

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void writesAnAmountAsADecimalString() throws Exception {
        Cell cell = Cell.of(Printed.of("4.510000", new Place(2, new Box(1, 2.004, 3, 4))))
                .worth(new Cell.Amount(State.VALUE, new BigDecimal("4.510000")));
        assertRoundTrip(
                "{\"text\":\"4.510000\",\"amount\":\"4.510000\",\"state\":\"value\",\"page\":2,"
                        + "\"box\":[1.0,2.0,3.0,4.0],\"origin\":\"text\",\"confidence\":null,\"review\":false}",
                cell,
                Cell.class);
    }

    @Test
    void aMissingAmountIsNullAndNotAbsent() throws Exception {
        Cell cell = Cell.of(Printed.of("")).worth(new Cell.Amount(State.BLANK, null));
        assertRoundTrip(
                "{\"text\":\"\",\"amount\":null,\"state\":\"blank\",\"page\":null,\"box\":null,"
                        + "\"origin\":\"text\",\"confidence\":null,\"review\":false}",
                cell,
                Cell.class);
    }

    @Test
    void aLabelHasNoAmount() throws Exception {
        assertRoundTrip(
                "{\"text\":\"合计\",\"page\":null,\"box\":null,\"origin\":\"text\",\"confidence\":null}",
                Cell.of(Printed.of("合计")),
                Cell.class);
    }

    @Test
    void sidesOfARowStandApart() throws Exception {
        Map<String, Row.Rank> ranks = new LinkedHashMap<>();
        ranks.put("revenue", new Row.Rank(RowKind.ITEM, 1));
        ranks.put("expenditure", new Row.Rank(RowKind.TOTAL, 0));
        assertRoundTrip(
                "{\"id\":\"r\",\"kind\":{\"revenue\":\"item\",\"expenditure\":\"total\"},"
                        + "\"level\":{\"revenue\":1,\"expenditure\":0},\"cells\":{}}",
                new Row("r", ranks, Map.of()),
                Row.class);
        assertRoundTrip(
                "{\"id\":\"r\",\"kind\":\"item\",\"level\":2,\"cells\":{}}",
                new Row("r", Map.of(Row.WHOLE, new Row.Rank(RowKind.ITEM, 2)), Map.of()),
                Row.class);
    }

    @Test
    void aDeclarationTellsItsFieldsByName() throws Exception {
        ProjectDeclaration declaration = new ProjectDeclaration(
                "d1", null, 2023, "元", null, Map.of(), Map.of(), Map.of(), Map.of("basis", Cell.of(Printed.of("依据"))));
        assertRoundTrip(
                "{\"id\":\"d1\",\"organisation\":null,\"fiscalYear\":2023,\"unit\":\"元\",\"pages\":null,\"funds\":{},"
                        + "\"goals\":{},\"indicators\":{},\"basis\":{\"text\":\"依据\",\"page\":null,\"box\":null,"
                        + "\"origin\":\"text\",\"confidence\":null}}",
                declaration,
                ProjectDeclaration.class);
    }

    private <T> void assertRoundTrip(String expected, T value, Class<T> type) throws Exception {
        assertEquals(expected, json.writeValueAsString(value));
        assertEquals(expected, json.writeValueAsString(json.readValue(expected, type)));
    }
}
