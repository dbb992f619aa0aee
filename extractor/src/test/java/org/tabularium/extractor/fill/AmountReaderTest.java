package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.models.disclosure.State;

class AmountReaderTest {

    private final AmountReader reader = new AmountReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "722.67;722.67",
                "4.510000;4.510000",
                "91,016,775.35;91016775.35",
                "１，２３４．５０;1234.50",
                "-3.2;-3.2",
                "(3.2);-3.2",
                "0;0",
                "¥12.00;12.00"
            })
    void keepsThePrintedDecimals(String printed, String amount) {
        assertEquals(new BigDecimal(amount), reader.read(printed).number());
    }

    @Test
    void blankIsNotZero() {
        assertEquals(State.BLANK, reader.read(" \u3000").state());
        assertEquals(State.VALUE, reader.read("0.00").state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"万元", "—", "-", "无", "8辆", "12.5%"})
    void wordsAreNoAmount(String printed) {
        assertEquals(State.TEXT, reader.read(printed).state());
        assertNull(reader.read(printed).number());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12,34.5", "1.2.3", "10.04 47.29", "1,2345", "3.\n5 6"})
    void malformedOrDoubledNumbersAreAmbiguous(String printed) {
        assertEquals(State.AMBIGUOUS, reader.read(printed).state());
    }
}
