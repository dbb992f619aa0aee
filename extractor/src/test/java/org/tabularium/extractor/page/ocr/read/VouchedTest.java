package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import org.junit.jupiter.api.Test;

class VouchedTest {

    private final GlyphReader reader = new GlyphReader(GlyphModel.load());
    private final Vouched page = new Vouched();

    private GlyphText read(String number, String face) {
        return reader.read(PrintedNumber.drawn(number, face, 0));
    }

    private void vouchForSerifs() {
        for (String number : new String[] {"1234.56", "7890.12", "3456.78", "9012.34", "5678.90"}) {
            page.add(read(number, Font.SERIF));
        }
    }

    /** What a shape is likely to be, one kind at so much, another at the rest. */
    private static float[] likely(char kind, float likelihood, char other) {
        float[] likely = new float[GlyphModel.CLASSES.length()];
        likely[GlyphModel.CLASSES.indexOf(kind)] = likelihood;
        likely[GlyphModel.CLASSES.indexOf(other)] = 1 - likelihood;
        return likely;
    }

    private static float at(float[] likely, char kind) {
        return likely[GlyphModel.CLASSES.indexOf(kind)];
    }

    @Test
    void aNumberInThePagesFaceNeedsNoFurtherLook() {
        vouchForSerifs();
        assertTrue(page.confirms(read("5804.21", Font.SERIF)));
    }

    @Test
    void aNumberInAnotherFaceDoes() {
        vouchForSerifs();
        assertFalse(page.confirms(read("5804.21", Font.SANS_SERIF)));
    }

    @Test
    void aNumberWithADigitThatThePageHasNotShownDoes() {
        page.add(read("12.34", Font.SERIF));
        page.add(read("34.12", Font.SERIF));
        assertFalse(page.confirms(read("12.35", Font.SERIF)));
    }

    @Test
    void anUnsureGlyphIsWhatThePagesOthersAreLike() {
        vouchForSerifs();
        float[] five = read("5801.24", Font.SERIF).glyphs().getFirst().features();
        float[] weighed = page.weigh(five, likely('5', 0.6f, '3'));
        assertTrue(at(weighed, '5') > 0.95);
        float sum = 0;
        for (float one : weighed) {
            sum += one;
        }
        assertEquals(1, sum, 1e-4);
    }

    @Test
    void aGlyphThatThePageTakesForAnotherIsNotSure() {
        vouchForSerifs();
        float[] two = read("2801.54", Font.SERIF).glyphs().getFirst().features();
        float[] weighed = page.weigh(two, likely('7', 0.6f, '2'));
        assertTrue(at(weighed, '2') > at(weighed, '7'));
        assertTrue(at(weighed, '2') < GlyphText.SURE);
    }

    @Test
    void whatIsNoNumberNeedsAFurtherLookHoweverItsGlyphsLook() {
        vouchForSerifs();
        assertFalse(page.confirms(read("58.04.21", Font.SERIF)));
    }

    @Test
    void aPointIsNoOneThoughThePageHasShownNoPoints() {
        for (String number : new String[] {"2012", "1131", "7101", "5119", "8014"}) {
            page.add(read(number, Font.SERIF));
        }
        float[] point = read("3.16", Font.SERIF).glyphs().get(1).features();
        float[] likely = likely('.', 0.6f, ',');
        assertSame(likely, page.weigh(point, likely));
    }

    @Test
    void dustIsNotTakenForAPoint() {
        vouchForSerifs();
        float[] point = read("5801.24", Font.SERIF).glyphs().get(4).features();
        float[] likely = likely('.', 0.6f, '?');
        assertSame(likely, page.weigh(point, likely));
    }

    @Test
    void anUnknownPageTellsNothing() {
        float[] likely = likely('5', 0.6f, '3');
        assertSame(likely, page.weigh(read("5", Font.SERIF).glyphs().getFirst().features(), likely));
    }
}
