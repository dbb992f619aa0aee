package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Pages of 800 by 1000 pixels at 100 dpi, that is tiles of 20 pixels. */
class FlatteningTest {

    private static final double DPI = 100;

    /** Darker than this is ink to the rooms behind. */
    private static final int INK = Flattening.PAPER - 38;

    private final Gray page = new Gray(800, 1000);

    private interface Light {
        double at(int x, int y);
    }

    private Gray flattened(Light light) {
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                page.set(x, y, (int) light.at(x, y));
            }
        }
        return Flattening.flatten(page, DPI);
    }

    @Test
    void shadeThatGrowsSlowlyToHalfOfTheLightIsPaper() {
        Gray flat = flattened((x, y) -> 230 - 115 * x / 800.0);
        for (int x = 5; x < 795; x++) {
            assertTrue(flat.at(x, 500) > INK, "at " + x);
        }
    }

    @Test
    void neitherTheTableTopAroundASheetNorItsEdgeLeavesInk() {
        Gray flat = flattened((x, y) -> {
            boolean sheet = x > 50 + y / 40 && x < 753 - y / 50 && y > 37 && y < 966;
            boolean print = sheet && x > 100 && x < 700 && y % 40 == 20;
            return print ? 60 : sheet ? 225 - 30 * y / 1000.0 : 95 + x / 20.0 + 12 * ((x / 3 + y / 2) % 2);
        });
        for (int y = 0; y < 1000; y++) {
            for (int x = 0; x < 800; x++) {
                boolean print = x > 100 && x < 700 && y > 37 && y < 966 && y % 40 == 20;
                assertEquals(print, flat.at(x, y) <= INK, "at " + x + ", " + y);
            }
        }
    }

    @Test
    void everyOtherRowShadedIsPaperAndItsPrintIsInk() {
        Gray flat = flattened((x, y) -> {
            boolean shaded = x > 60 && x < 740 && y / 27 % 2 == 0;
            boolean print = x > 100 && x < 700 && y % 27 > 9 && y % 27 < 18 && x % 6 < 2;
            return print ? 50 : shaded ? 190 : 245;
        });
        for (int y = 30; y < 970; y++) {
            for (int x = 110; x < 690; x++) {
                boolean print = y % 27 > 9 && y % 27 < 18 && x % 6 < 2;
                assertEquals(print, flat.at(x, y) <= INK, "at " + x + ", " + y);
            }
        }
    }

    @Test
    void paleStrokesAcrossAnEdgeOfShadeKeepTheirInk() {
        for (boolean turned : new boolean[] {false, true}) {
            Gray flat = flattened((x, y) -> {
                boolean shaded = (turned ? x : y) / 31 % 2 == 0;
                boolean print = (turned ? y : x) % 12 < 2 && (turned ? x : y) % 20 < 9;
                return (print ? 175 : 245) * (shaded ? 0.78 : 1);
            });
            for (int y = 80; y < 720; y++) {
                for (int x = 80; x < 720; x++) {
                    boolean print = (turned ? y : x) % 12 < 2 && (turned ? x : y) % 20 < 9;
                    assertEquals(print, flat.at(x, y) <= INK, "at " + x + ", " + y);
                }
            }
        }
    }

    @Test
    void aNegativeIsReadAsItsPositive() {
        Gray flat = flattened((x, y) -> x > 100 && x < 700 && y % 40 == 20 ? 245 : 12);
        assertTrue(flat.at(400, 420) <= INK);
        assertTrue(flat.at(400, 400) > INK);
    }

    @Test
    void aRuleThatRunsOffTheSheetIsKept() {
        Gray flat = flattened((x, y) -> x < 60 ? 90 : y == 500 ? 50 : 225);
        for (int x = 100; x < 800; x++) {
            assertTrue(flat.at(x, 500) <= INK, "at " + x);
        }
    }

    @Test
    void aDarkCornerOfASheetInBadLightIsPaper() {
        Gray flat = flattened((x, y) -> 230 - 130 * Math.max(0, 1 - Math.hypot(x, y) / 700));
        for (int at = 2; at < 700; at++) {
            assertTrue(flat.at(at, at) > INK, "at " + at);
        }
    }
}
