package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.PrintedPage;
import org.tabularium.extractor.page.ocr.UprightPage;
import org.tabularium.extractor.page.ocr.raster.Greyscale;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Tables of three columns of 190 pixels and few high rows, of whose rules dashes are left. */
class DashedRulesTest {

    private static final int LEFT = 150;
    private static final int TOP = 150;
    private static final int WIDTH = 190;
    private static final int HEIGHT = 100;

    /** Gaps are wider than those of worn print that strokes go on behind. */
    private static final int DASH = 14;

    private static final int GAP = 11;

    private final PrintedPage page = new PrintedPage(1200, 900);

    private void levels(int left, int first, int last) {
        for (int r = first; r <= last; r++) {
            page.rule(left, TOP + r * HEIGHT, LEFT + 3 * WIDTH, TOP + r * HEIGHT);
        }
    }

    private void upright(int column, int rows) {
        page.rule(LEFT + column * WIDTH, TOP, LEFT + column * WIDTH, TOP + rows * HEIGHT);
    }

    private void dashedUpright(int column, int rows) {
        for (int y = 0; y < rows * HEIGHT; y += DASH + GAP) {
            int x = LEFT + column * WIDTH;
            page.rule(x, TOP + y, x, TOP + Math.min(y + DASH, rows * HEIGHT));
        }
    }

    private void dashedLevel(int row, int width) {
        for (int x = 0; x < width; x += DASH + GAP) {
            int y = TOP + row * HEIGHT;
            page.rule(LEFT + x, y, LEFT + Math.min(x + DASH, width), y);
        }
    }

    private int cells() {
        Mask ink = UprightPage.straight(Greyscale.of(page.image(), PrintedPage.DPI), PrintedPage.DPI)
                .ink();
        return Lattice.of(Rulings.of(ink, PrintedPage.DPI), PrintedPage.DPI)
                .cells()
                .size();
    }

    @Test
    void uprightsOfTwoRowsAreKnownByTheirDashes() {
        levels(LEFT, 0, 2);
        dashedUpright(0, 2);
        dashedUpright(1, 2);
        upright(2, 2);
        upright(3, 2);
        assertEquals(6, cells());
    }

    @Test
    void aWholeCornerMayBeWorn() {
        levels(LEFT + WIDTH, 1, 2);
        dashedLevel(0, 3 * WIDTH);
        dashedLevel(1, WIDTH);
        dashedLevel(2, WIDTH);
        dashedUpright(0, 2);
        upright(1, 2);
        upright(2, 2);
        upright(3, 2);
        assertEquals(6, cells());
    }

    @Test
    void aFirstRowMayBeWornAlone() {
        levels(LEFT, 1, 4);
        dashedLevel(0, 3 * WIDTH);
        for (int column = 0; column <= 3; column++) {
            dashedUpright(column, 1);
            page.rule(LEFT + column * WIDTH, TOP + HEIGHT, LEFT + column * WIDTH, TOP + 4 * HEIGHT);
        }
        assertEquals(12, cells());
    }

    @Test
    void rulesThatEndInDashesReachTheirBorder() {
        for (int row = 0; row <= 5; row++) {
            if (row % 2 == 0) {
                page.rule(LEFT, TOP + row * HEIGHT, LEFT + 3 * WIDTH, TOP + row * HEIGHT);
            } else {
                dashedLevel(row, 3 * WIDTH);
                page.rule(LEFT, TOP + row * HEIGHT, LEFT + 2 * WIDTH + 60, TOP + row * HEIGHT);
            }
        }
        for (int column = 0; column <= 2; column++) {
            upright(column, 5);
        }
        assertEquals(15, cells(), "the border at the right was never drawn");
    }

    @Test
    void printInLineLeavesWhiteAboveAndBelow() {
        levels(LEFT, 0, 3);
        upright(0, 3);
        upright(3, 3);
        for (int row = 0; row < 3; row++) {
            page.word("目标目标", LEFT + 200, TOP + row * HEIGHT + 45);
            page.word("目标目标", LEFT + 200, TOP + row * HEIGHT + 80);
        }
        assertEquals(3, cells());
    }

    @Test
    void aBorderOfHighFieldsIsOneThoughItMeetsFewRules() {
        page.rule(LEFT, TOP, LEFT + 3 * WIDTH, TOP);
        levels(LEFT + WIDTH, 1, 4);
        levels(LEFT, 5, 6);
        page.rule(LEFT, TOP + 10, LEFT, TOP + 5 * HEIGHT - 10);
        page.rule(LEFT, TOP + 5 * HEIGHT + 10, LEFT, TOP + 6 * HEIGHT - 10);
        for (int column = 1; column <= 3; column++) {
            upright(column, 6);
        }
        assertEquals(2 * 6 + 2, cells());
    }
}
