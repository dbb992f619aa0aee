package org.tabularium.extractor.page.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberFormatTest {

    @Test
    void writesChineseNumbers() {
        assertEquals("一", NumberFormat.CHINESE.write(1));
        assertEquals("十", NumberFormat.CHINESE.write(10));
        assertEquals("十二", NumberFormat.CHINESE.write(12));
        assertEquals("三十", NumberFormat.CHINESE.write(30));
        assertEquals("一百零一", NumberFormat.CHINESE.write(101));
        assertEquals("二百一十", NumberFormat.CHINESE.write(210));
        assertEquals("壹拾贰", NumberFormat.CHINESE_LEGAL.write(12));
    }

    @Test
    void writesLettersRomansAndCircles() {
        assertEquals("bb", NumberFormat.LOWER_LETTER.write(28));
        assertEquals("XLIX", NumberFormat.UPPER_ROMAN.write(49));
        assertEquals("MCMXCIV", NumberFormat.UPPER_ROMAN.write(1994));
        assertEquals("③", NumberFormat.CIRCLED.write(3));
        assertEquals("21", NumberFormat.CIRCLED.write(21));
        assertEquals("１０", NumberFormat.FULL_WIDTH.write(10));
    }
}
