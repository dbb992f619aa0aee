package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Sets of pixels against what one pixel at a time would say. */
class MaskTest {

    private static Mask dust(int width, int height, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Mask mask = new Mask(width, height);
        for (int i = 0; i < width * height / 12; i++) {
            mask.set(random.nextInt(width), random.nextInt(height));
        }
        return mask;
    }

    @Test
    void growsInAllDirectionsUpToTheEdge() {
        Mask mask = dust(37, 23, 5);
        for (int reach = 0; reach <= 3; reach++) {
            Mask grown = mask.grown(reach);
            for (int y = 0; y < 23; y++) {
                for (int x = 0; x < 37; x++) {
                    assertEquals(isNear(mask, x, y, reach), grown.at(x, y));
                }
            }
        }
    }

    private static boolean isNear(Mask mask, int x, int y, int reach) {
        boolean near = false;
        for (int dy = -reach; dy <= reach; dy++) {
            for (int dx = -reach; dx <= reach; dx++) {
                near |= mask.at(x + dx, y + dy);
            }
        }
        return near;
    }

    @Test
    void rowsBecomeColumnsWhateverTheSize() {
        Mask mask = dust(70, 45, 6);
        Mask turned = mask.transposed();
        for (int y = 0; y < 45; y++) {
            for (int x = 0; x < 70; x++) {
                assertEquals(mask.at(x, y), turned.at(y, x));
            }
        }
    }

    @Test
    void rowsCountWithTheirNeighbours() {
        Mask mask = dust(20, 9, 7);
        boolean[] near = new boolean[20];
        for (int y = 0; y < 9; y++) {
            mask.nearRow(y, near);
            for (int x = 0; x < 20; x++) {
                assertEquals(mask.at(x, y - 1) || mask.at(x, y) || mask.at(x, y + 1), near[x]);
            }
        }
    }
}
