package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Ten level rules 40 pixels apart, three pixels thick, at 200 dpi. */
class StreakGapsTest {

    private static final int RULES = 10;
    private static final double DPI = 200;

    private final Mask ink = new Mask(1000, 600);

    private StreakGapsTest() {
        for (int r = 0; r < RULES; r++) {
            fill(100, 900, y(r), y(r) + 3);
        }
    }

    private static int y(int rule) {
        return 100 + 40 * rule;
    }

    private void fill(int left, int right, int top, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink.set(x, y);
            }
        }
    }

    private void clear(int left, int right, int top, int bottom) {
        ink.clear(new Area(left, top, right, bottom));
    }

    private int inked(int left, int right, int rule) {
        return ink.count(new Area(left, y(rule), right, y(rule) + 3));
    }

    @Test
    void rulesGoOnThroughAStreak() {
        for (int r = 0; r < RULES; r++) {
            clear(500 + r, 513 + r, y(r), y(r) + 3);
        }
        StreakGaps.close(ink, DPI);
        for (int r = 0; r < RULES; r++) {
            assertEquals(3 * 60, inked(480, 540, r), "rule " + r);
        }
        assertFalse(ink.at(506, y(2) + 20), "what it took between the rules is gone");
    }

    @Test
    void twoStreaksBesideEachOtherLeaveADashBetweenThem() {
        for (int r = 0; r < RULES; r++) {
            clear(500, 512, y(r), y(r) + 3);
            clear(530, 544, y(r), y(r) + 3);
        }
        StreakGaps.close(ink, DPI);
        assertEquals(3 * 80, inked(480, 560, 4));
    }

    @Test
    void breaksThatAreInLineByChanceStayOpen() {
        for (int r = 0; r < RULES; r++) {
            int x = r < 4 ? 500 : 150 + 70 * r;
            clear(x, x + 10, y(r), y(r) + 3);
        }
        StreakGaps.close(ink, DPI);
        assertEquals(0, inked(500, 510, 2));
        assertEquals(0, inked(640, 650, 7));
    }

    @Test
    void tablesBesideEachOtherHaveBordersAtTheWhiteBetweenThem() {
        for (int r = 0; r < RULES; r++) {
            clear(500, 520, y(r), y(r) + 3);
        }
        fill(497, 500, y(0), y(RULES - 1));
        fill(520, 523, y(0), y(RULES - 1));
        StreakGaps.close(ink, DPI);
        assertEquals(0, inked(500, 520, 5));
    }

    @Test
    void aStreakBesideAnUprightRuleIsClosed() {
        for (int r = 0; r < RULES; r++) {
            clear(503, 515, y(r), y(r) + 3);
        }
        fill(500, 503, y(0), y(RULES - 1));
        StreakGaps.close(ink, DPI);
        assertTrue(ink.at(509, y(5) + 1));
    }

    @Test
    void whiteBetweenColumnsIsWider() {
        for (int r = 0; r < RULES; r++) {
            clear(500, 540, y(r), y(r) + 3);
        }
        StreakGaps.close(ink, DPI);
        assertEquals(0, inked(500, 540, 5));
    }
}
