package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.models.document.Reading;

class FaintMinusTest {

    private static final Area NUMBER = new Area(60, 20, 100, 30);

    private final Gray page = new Gray(120, 50);

    FaintMinusTest() {
        Arrays.fill(page.pixels(), (byte) 240);
    }

    private void print(Area area, int level) {
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                page.set(x, y, level);
            }
        }
    }

    private double confidence(String text) {
        return new FaintMinus(UprightPage.straight(page, 120))
                .doubted(NUMBER, List.of(new Reading(text, 0.995, "shapes")))
                .getFirst()
                .confidence();
    }

    @Test
    void aNumberBehindAPaleDashIsNotSure() {
        print(new Area(52, 25, 57, 26), 190);
        assertEquals(0.9, confidence("18.43"));
    }

    @Test
    void oneWhoseMinusWasReadIs() {
        print(new Area(52, 25, 57, 26), 190);
        assertEquals(0.995, confidence("-18.43"));
    }

    @Test
    void neitherGrainNorARuleIsADash() {
        assertEquals(0.995, confidence("18.43"));
        print(new Area(52, 24, 53, 26), 200);
        assertEquals(0.995, confidence("18.43"));
        print(new Area(53, 0, 56, 50), 190);
        assertEquals(0.995, confidence("18.43"));
    }
}
