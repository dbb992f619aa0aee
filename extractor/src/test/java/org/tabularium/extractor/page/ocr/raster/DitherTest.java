package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DitherTest {

    private static boolean isPrint(int x, int y) {
        return x > 60 && x < 540 && x % 20 < 4 && y % 30 < 16;
    }

    /** Black print on paper of so many black pixels, spread as evenly as error diffusion does (Floyd and Steinberg 1976). */
    private static Gray dithered(double dots) {
        Gray page = new Gray(600, 600);
        double[][] error = new double[602][602];
        for (int y = 0; y < 600; y++) {
            for (int x = 0; x < 600; x++) {
                double wanted = (isPrint(x, y) ? 0 : 255 * (1 - dots)) + error[y][x + 1];
                int value = wanted < 128 ? 0 : 255;
                page.set(x, y, value);
                double rest = wanted - value;
                error[y][x + 2] += rest * 7 / 16;
                error[y + 1][x] += rest * 3 / 16;
                error[y + 1][x + 1] += rest * 5 / 16;
                error[y + 1][x + 2] += rest / 16;
            }
        }
        return page;
    }

    private static boolean isNearPrint(int x, int y) {
        for (int i = 0; i < 49; i++) {
            if (isPrint(x - 3 + i % 7, y - 3 + i / 7)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void dotsThatMakePaperGreyAreNoInk() {
        Gray page = dithered(0.07);
        Gray even = Flattening.flatten(page, 200).smoothed();
        int strokes = 0;
        for (int y = 20; y < 580; y++) {
            for (int x = 20; x < 580; x++) {
                boolean beside = isNearPrint(x, y);
                boolean ink = even.at(x, y) < Flattening.PAPER - 38;
                assertTrue(isPrint(x, y) || beside || !ink, "a dot at " + x + ", " + y);
                boolean inside = isPrint(x - 1, y) && isPrint(x + 1, y) && isPrint(x, y - 1) && isPrint(x, y + 1);
                assertTrue(!inside || ink, "a stroke at " + x + ", " + y);
                strokes += inside ? 1 : 0;
            }
        }
        assertTrue(strokes > 10000, "strokes " + strokes);
    }

    @Test
    void theGrainOfAFaxIsNoDither() {
        Gray fax = dithered(0);
        Random chance = new Random(3);
        for (int i = 0; i < 360; i++) {
            fax.set(chance.nextInt(600), chance.nextInt(600), 0);
        }
        assertSame(fax, Dither.undone(fax));
    }

    @Test
    void greyImagesStayAsTheyAre() {
        Gray grey = dithered(0.07).smoothed();
        assertSame(grey, Dither.undone(grey));
        assertEquals(600, grey.width());
    }
}
