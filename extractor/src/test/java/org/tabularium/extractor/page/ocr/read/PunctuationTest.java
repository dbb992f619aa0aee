package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class PunctuationTest {

    @Test
    void marksBeforeThreeDigitsAreCommasAndTheLastIsThePoint() {
        assertEquals("-3,262,355.94", Punctuation.settled("-3.262.355.94"));
        assertEquals("8,422.07", Punctuation.settled("8,422,07"));
        assertEquals("1030.98", Punctuation.settled("1030,98"));
        assertEquals("(12,345.6)", Punctuation.settled("(12.345.6)"));
        assertEquals("0.451000", Punctuation.settled("0,451000"));
    }

    @Test
    void whatNobodyCouldTellStaysAsItWasRead() {
        assertEquals("470.800", Punctuation.settled("470.800"));
        assertEquals("1,234,567", Punctuation.settled("1,234,567"));
        assertEquals("58.5.02", Punctuation.settled("58.5.02"));
        assertEquals("2023.05.12", Punctuation.settled("2023.05.12"));
    }

    @Test
    void aLowMarkBetweenCharactersIsAComma() {
        assertEquals("道路养护,桥梁维修。", Punctuation.among("道路养护.桥梁维修。"));
        assertEquals("其中:3.5公里,12.8万元", Punctuation.among("其中:3.5公里,12.8万元"));
        assertEquals("A.甲,乙.B", Punctuation.among("A.甲.乙.B"));
    }

    @Test
    void aBackslashBetweenCharactersIsTheMarkOfAnEnumeration() {
        assertEquals("公园、广场、绿地", Punctuation.among("公园\\广场、绿地"));
        assertEquals("C:\\1", Punctuation.among("C:\\1"));
    }

    @Test
    void theNumberOfAListHasNoComma() {
        assertEquals("2.修缮房屋,改造管网", Punctuation.among("2,修缮房屋,改造管网"));
        assertEquals("2,000册", Punctuation.among("2,000册"));
        assertEquals("共2,修缮", Punctuation.among("共2,修缮"));
    }

    @Test
    void aMarkThatIsOneOfTheTwoIsAsSureAsBothTogether() {
        List<Double> likely = List.of(0.99, 0.5, 0.99, 0.99, 0.99, 0.98, 0.99, 0.99);
        List<Double> marks = List.of(0.0, 0.99, 0.0, 0.0, 0.0, 0.99, 0.0, 0.0);
        GlyphText text = new GlyphText("8.422.07", likely, marks, List.of());
        assertFalse(text.isSure());
        assertTrue(Punctuation.settled(text).isSure());
        assertEquals("8,422.07", Punctuation.settled(text).text());
    }
}
