package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** A rule of 1,600 by 5 pixels at 200 dpi. */
class StrokeFinderTest {

    private static final double DPI = 200;
    private static final int FROM = 100;
    private static final int TO = 1700;
    private static final int TOP = 200;
    private static final double MIDDLE = TOP + 2.5;

    private final Mask ink = new Mask(1900, 400);

    StrokeFinderTest() {
        ink(FROM, TO, TOP, TOP + 5);
    }

    private void ink(int left, int right, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink.set(x, y);
            }
        }
    }

    /** Upright strokes of characters that stand with white between, on half of the rule's length. */
    private void print(int top, int bottom) {
        for (int x = FROM; x < TO; x += 8) {
            ink(x, x + 4, top, bottom);
        }
    }

    private List<Stroke> found() {
        StrokeFinder finder = new StrokeFinder(DPI, 0.35);
        return finder.find(ink, finder.runs(ink));
    }

    private void assertRule() {
        List<Stroke> found = found();
        assertEquals(1, found.size(), found.toString());
        assertEquals(FROM, found.getFirst().from(), 2);
        assertEquals(TO, found.getFirst().to(), 2);
        assertEquals(MIDDLE, found.getFirst().at(), 1);
    }

    @Test
    void aBarThatTouchesARuleDoesNotDrawItAwayFromItsPlace() {
        print(TOP + 13, TOP + 33);
        ink(600, 700, TOP + 5, TOP + 30);
        assertRule();
    }

    @Test
    void aBarThatCrossesARuleDoesNotEither() {
        print(TOP - 30, TOP - 8);
        ink(1200, 1290, TOP - 20, TOP + 20);
        assertRule();
    }

    @Test
    void norDoesAFrameThatGoesOnBesideItsEnd() {
        print(TOP + 16, TOP + 36);
        ink(1500, 1820, TOP + 7, TOP + 14);
        assertRule();
    }

    @Test
    void aRuleThatLeansIsOneRule() {
        for (int step = 1; step < 8; step++) {
            ink(FROM + step * 200, TO, TOP + 4 + step, TOP + 5 + step);
            for (int x = FROM + step * 200; x < TO; x++) {
                ink.clear(x, TOP + step - 1);
            }
        }
        List<Stroke> found = found();
        assertEquals(1, found.size(), found.toString());
        assertEquals(FROM, found.getFirst().from(), 2);
        assertEquals(TO, found.getFirst().to(), 2);
    }

    @Test
    void aLineBesideARuleIsAnotherLine() {
        ink(600, 900, TOP + 25, TOP + 30);
        assertEquals(2, found().size());
    }

    /** Figures of five points scanned at 200 dpi: 11 pixels high, some of them with holes, run together at their middles. */
    @Test
    void smallFiguresThatRunTogetherAreNoHeavyRule() {
        for (int x = 300; x < 420; x += 12) {
            ink(x, x + 8, TOP + 60, TOP + 71);
            ink(x + 8, x + 12, TOP + 63, TOP + 69);
        }
        ink(420, 424, TOP + 68, TOP + 71);
        assertRule();
    }

    @Test
    void aHeavyRuleIsOneThoughItIsBrokenAndFrayed() {
        ink(300, 600, TOP + 60, TOP + 71);
        for (int y = TOP + 60; y < TOP + 71; y++) {
            for (int x = 400; x < 405; x++) {
                ink.clear(x, y);
            }
        }
        for (int x = 300; x < 600; x += 7) {
            ink.clear(x, TOP + 60);
        }
        assertEquals(2, found().size());
    }
}
