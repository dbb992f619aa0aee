package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FaintPrintTest {

    /** Darker than paper by this is ink to the rooms behind. */
    private static final int INK = 38;

    private static final int PAPER = Flattening.PAPER;

    /** Strokes two pixels wide, so much darker than paper, on paper with grain. */
    private static Gray page(int darker, double grain) {
        Gray page = new Gray(600, 600);
        Random chance = new Random(5);
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 600; x++) {
                double level = PAPER - 3 - (isStroke(x, y) ? darker : 0) + grain * chance.nextGaussian();
                page.set(x, y, Math.clamp(Math.round(level), 0, 255));
            }
        }
        return page;
    }

    private static boolean isStroke(int x, int y) {
        return x % 12 < 2 && y % 30 < 14 && x > 60 && x < 540;
    }

    /** Pixels that are ink, of strokes or of paper a pixel and more away from them. */
    private static int ink(Gray page, boolean strokes) {
        int ink = 0;
        for (int y = 1; y < 599; y++) {
            for (int x = 1; x < 599; x++) {
                boolean dark = page.at(x, y) < PAPER - INK;
                ink += dark && (strokes ? isStroke(x, y) : !isNearStroke(x, y)) ? 1 : 0;
            }
        }
        return ink;
    }

    private static boolean isNearStroke(int x, int y) {
        for (int i = 0; i < 9; i++) {
            if (isStroke(x - 1 + i % 3, y - 1 + i / 3)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void faintStrokesBecomeInkAndGrainDoesNot() {
        Gray faint = page(40, 5);
        assertTrue(ink(faint.smoothed(), true) < 2000, "strokes are lost without it");
        Gray strong = FaintPrint.strengthened(faint, INK).orElseThrow().smoothed();
        assertTrue(ink(strong, true) > 14000, "strokes " + ink(strong, true));
        assertTrue(ink(strong, false) < 20, "grain " + ink(strong, false));
    }

    @Test
    void usualPrintAndBlankPaperStayAsTheyAre() {
        assertTrue(FaintPrint.strengthened(page(170, 5), INK).isEmpty());
        assertTrue(FaintPrint.strengthened(page(0, 3), INK).isEmpty());
        assertEquals(0, ink(page(0, 3).smoothed(), false));
    }

    @Test
    void roughPaperIsStrengthenedNoMoreThanItsGrainAllows() {
        Gray strong =
                FaintPrint.strengthened(page(60, 12), INK).orElse(page(60, 12)).smoothed();
        assertTrue(ink(strong, false) < 300, "grain " + ink(strong, false));
    }
}
