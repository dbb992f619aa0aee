package org.tabularium.models.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;

class ColumnNumbersTest {

    @Test
    void areKnownByMostOfThem() {
        assertTrue(ColumnNumbers.misread(row("]", "2", "3", "4", "了", "6", "7", "11]", "9")));
    }

    @Test
    void countByAnotherReadingToo() {
        Printed second = scanned("之", "2");
        assertTrue(ColumnNumbers.misread(List.of(scanned("1"), second, scanned("3"))));
    }

    @Test
    void mayShareACellAndFollowALabel() {
        assertTrue(ColumnNumbers.misread(row("栏次", "1 2", "3", "4")));
    }

    @Test
    void areNoFiguresThatDoNotCount() {
        assertFalse(ColumnNumbers.misread(row("1", "7", "5", "4", "2")));
    }

    @Test
    void standBesideNoWords() {
        assertFalse(ColumnNumbers.misread(row("1", "2", "3", "车辆保险费", "5", "6")));
    }

    @Test
    void areReadToTheLetterOffATextLayer() {
        assertFalse(ColumnNumbers.misread(List.of(Printed.of("1"), Printed.of("2"), Printed.of("3"))));
    }

    private static List<Printed> row(String... texts) {
        return Arrays.stream(texts).map(ColumnNumbersTest::scanned).toList();
    }

    private static Printed scanned(String... texts) {
        List<Reading> readings = Arrays.stream(texts)
                .map(text -> new Reading(text, 0.5, "eng-digits"))
                .toList();
        return new Printed(texts[0], List.of(), Origin.OCR, readings);
    }
}
