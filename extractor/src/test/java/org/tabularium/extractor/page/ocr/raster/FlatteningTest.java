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
    void bandsOfAnyHeightAndTintThatEndBesideATableLeaveNothingOfTheirEnds() {
        for (int height : new int[] {22, 26, 31, 37}) {
            for (double tint : new double[] {0.92, 0.78, 0.6}) {
                isAllOfTheInk(
                        (x, y) -> {
                            double down = y + x / 70.0;
                            int band = (int) down / (2 * height);
                            double inside = within(down - 2 * band * height, 0, height)
                                    * within(x, 60.3 + y / 40.0, 745.6 - y / 60.0);
                            return band > 0 && band < 13 ? 1 - (1 - tint) * inside : 1;
                        },
                        (x, y) -> x > 150 && x < 650 && y > 100 && y < 900 && y % 20 < 9 && x % 12 < 2,
                        "bands of " + height + ", " + tint);
            }
        }
    }

    @Test
    void printAcrossAndBesideTheEndsOfBandsKeepsItsInk() {
        isAllOfTheInk(
                (x, y) -> x > 155 && x < 653 && y / 26 % 2 == 0 ? 0.78 : 1,
                (x, y) -> ((x > 100 && x < 250) || (x > 600 && x < 700)) && y % 20 < 9 && x % 12 < 2,
                "bands that end in the table");
    }

    @Test
    void shadedColumnsLeaveNothingOfTheirEnds() {
        isAllOfTheInk(
                (x, y) -> y > 133 && y < 871 && x / 45 % 3 == 1 ? 0.75 : 1,
                (x, y) -> x > 100 && x < 700 && y > 100 && y < 900 && y % 20 < 9 && x % 12 < 2,
                "shaded columns");
    }

    @Test
    void headersOfSeveralLinesLeaveNothingOfTheirEdges() {
        for (int height : new int[] {45, 63, 95}) {
            isAllOfTheInk(
                    (x, y) -> x > 77 && x < 731 && y > 155 && y < 155 + height ? 0.7 : 1,
                    (x, y) -> x > 100 && x < 700 && y > 100 && y < 400 && y % 20 < 9 && x % 12 < 2,
                    "header of " + height);
        }
    }

    @Test
    void aDarkerHeaderAboveShadedRowsLeavesNoEdge() {
        isAllOfTheInk(
                (x, y) -> x < 70 || x > 733 || y < 100 ? 1 : y < 162 ? 0.65 : y < 460 && y / 27 % 2 == 0 ? 0.85 : 1,
                (x, y) -> x > 100 && x < 700 && y > 100 && y < 600 && y % 20 < 9 && x % 12 < 2,
                "header above bands");
    }

    @Test
    void aBandThatTheSheetsEdgeCutsLeavesNothing() {
        isAllOfTheInk((x, y) -> x > 60 && x < 740 && y > 1 + x / 400 && y < 30 ? 0.78 : 1, (x, y) -> false, "cut band");
    }

    /** How much of a pixel lies between two places. */
    private static double within(double at, double from, double to) {
        return Math.clamp(at - from, 0, 1) * Math.clamp(to - at, 0, 1);
    }

    private interface Place {
        boolean at(int x, int y);
    }

    /** On paper with so much of its brightness left, print and nothing else is ink; its close surroundings may be. */
    private void isAllOfTheInk(Light shade, Place print, String what) {
        Gray flat = flattened((x, y) -> (print.at(x, y) ? 140 : 245) * shade.at(x, y))
                .smoothed();
        for (int y = 0; y < page.height(); y++) {
            for (int x = 0; x < page.width(); x++) {
                boolean ink = flat.at(x, y) <= INK;
                boolean near = print.at(x - 1, y) || print.at(x + 1, y) || print.at(x, y - 1) || print.at(x, y + 1);
                assertTrue(ink ? near || print.at(x, y) : !print.at(x, y), what + " at " + x + ", " + y);
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
