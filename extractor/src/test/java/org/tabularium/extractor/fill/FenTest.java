package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.geometry.Box;

class FenTest {

    private final CellReader cells = new CellReader();

    private Cell amount(String unit, Reading... readings) {
        List<Place> places = List.of(new Place(1, new Box(0, 0, 9, 9)));
        Printed printed = new Printed(readings[0].text(), places, Origin.OCR, List.of(readings));
        return cells.read(printed, ColumnType.AMOUNT, List.of(), unit);
    }

    private static Reading read(String text, double confidence) {
        return new Reading(text, confidence, "shapes");
    }

    @Test
    void aCommaThatLooksLikeAPointIsOneInYuan() {
        Cell cell = amount("元", read("470.800", 0.97), read("470,800", 0.28));
        assertEquals(new BigDecimal("470800"), cell.number());
        assertEquals(List.of("470.800"), cell.alternatives());
        assertTrue(cell.review());
    }

    @Test
    void noAmountInYuanIsSureBelowAFen() {
        assertTrue(amount("元", read("1234.567", 0.996)).review());
        assertTrue(amount("元", read("470.800", 0.996)).review());
        assertFalse(amount("元", read("1234.56", 0.996)).review());
    }

    @Test
    void tenThousandsOfYuanHaveMoreDecimals() {
        Cell cell = amount("万元", read("470.800", 0.996), read("470,800", 0.28));
        assertEquals(new BigDecimal("470.800"), cell.number());
        assertFalse(cell.review());
        assertFalse(amount(null, read("1.2345", 0.996)).review());
    }

    @Test
    void aReadingThatIsNoAmountTakesNothingsPlace() {
        Cell cell = amount("元", read("12.345", 0.9), read("工2", 0.5));
        assertEquals(new BigDecimal("12.345"), cell.number());
        assertTrue(cell.review());
    }
}
