package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.layout.Stroke;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Greyscale;

/** Ten level rules 40 pixels apart. */
class StreaksTest {

    private static final int RULES = 10;

    private final PrintedPage page = new PrintedPage(1000, 600);

    private StreaksTest() {
        for (int r = 0; r < RULES; r++) {
            page.rule(100, y(r), 900, y(r));
        }
    }

    private static int y(int rule) {
        return 100 + 40 * rule;
    }

    private boolean touch(int left, int right, int top) {
        List<Stroke> level = new ArrayList<>();
        for (int r = 0; r < RULES; r++) {
            level.add(new Stroke(100, 900, y(r), 2));
        }
        UprightPage upright = UprightPage.straight(Greyscale.of(page.image(), PrintedPage.DPI), PrintedPage.DPI);
        return new Streaks(upright, level).touch(new Area(left, top, right, top + 20));
    }

    private void streak(Color color) {
        for (int r = 0; r < RULES; r++) {
            page.dot(500 + r, y(r), 7, color);
        }
    }

    @Test
    void aStreakTouchesTheNumbersThatItRunsThroughOrBeside() {
        streak(Color.WHITE);
        assertTrue(touch(450, 550, y(3) + 10));
        assertTrue(touch(515, 600, y(3) + 10), "its first digit may be gone");
        assertFalse(touch(540, 600, y(3) + 10));
        assertFalse(touch(400, 470, y(3) + 10));
        assertFalse(touch(450, 550, 20), "nothing tells above the rules");
    }

    @Test
    void aStreakMayLeaveSomeInk() {
        streak(new Color(170, 170, 170));
        assertTrue(touch(450, 550, y(3) + 10));
        assertFalse(touch(400, 470, y(3) + 10));
    }

    @Test
    void breaksOfSomeRulesAreNoStreak() {
        for (int r = 0; r < RULES; r++) {
            page.dot(r == 4 ? 700 : 500, y(r), 7, Color.WHITE);
        }
        assertFalse(touch(450, 550, y(1) + 10));
        assertFalse(touch(680, 720, y(4) + 10), "one rule alone");
    }

    @Test
    void breaksThatFallAnywhereAreNoStreak() {
        int phase = 3;
        for (int r = 0; r < RULES; r++) {
            for (int x = 110; x < 890; x += 10 + phase) {
                phase = (phase * 7 + 5) % 19;
                page.dot(x, y(r), 7, Color.WHITE);
            }
        }
        assertFalse(touch(110, 890, y(4) + 10));
    }
}
