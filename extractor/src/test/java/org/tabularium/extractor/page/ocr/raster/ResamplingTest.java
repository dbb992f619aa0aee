package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.tabularium.models.geometry.Projection;

class ResamplingTest {

    private static final int LEVEL = 200;

    private static final Projection LEANING = new Projection(1, 0.02, 0.3, -0.02, 1, 1.7, 1e-5, -2e-5);

    /** Print with grey edges on grainy paper. */
    private static Gray page() {
        SplittableRandom random = new SplittableRandom(3);
        Gray page = new Gray(90, 60);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 90; x++) {
                boolean ink = x / 5 % 3 == 0 && y / 4 % 2 == 0;
                page.set(x, y, (ink ? 150 : 215) + random.nextInt(-30, 25));
            }
        }
        return page;
    }

    @Test
    void inkOfALeaningPageIsWhereTheMeanOfItsNeighboursIsDark() {
        Gray page = page();
        Mask dark = Resampling.darker(page, LEANING, 90, 60, LEVEL);
        for (int y = 3; y < 57; y++) {
            for (int x = 3; x < 87; x++) {
                double sx = LEANING.x(x + 0.5, y + 0.5) - 0.5;
                double sy = LEANING.y(x + 0.5, y + 0.5) - 0.5;
                assertEquals(Math.round(mean(page, sx, sy) * 1e6) / 1e6 + 0.5 < LEVEL, dark.at(x, y), x + " " + y);
            }
        }
    }

    private static double mean(Gray page, double x, double y) {
        int left = (int) Math.floor(x);
        int top = (int) Math.floor(y);
        double above = page.near(left, top) * (1 - x + left) + page.near(left + 1, top) * (x - left);
        double below = page.near(left, top + 1) * (1 - x + left) + page.near(left + 1, top + 1) * (x - left);
        return above * (1 - y + top) + below * (y - top);
    }

    @Test
    void onlyWhatIsWantedIsDrawn() {
        Gray page = page();
        Mask wanted = new Mask(90, 60);
        wanted.set(31, 5);
        wanted.set(0, 59);
        Gray all = Resampling.bicubic(page, LEANING, 90, 60);
        Gray some = Resampling.bicubic(page, LEANING, wanted);
        for (int y = 0; y < 60; y++) {
            for (int x = 0; x < 90; x++) {
                assertEquals(wanted.at(x, y) ? all.at(x, y) : 255, some.at(x, y));
            }
        }
    }
}
