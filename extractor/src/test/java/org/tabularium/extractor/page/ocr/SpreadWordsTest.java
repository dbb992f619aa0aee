package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;
import org.tabularium.models.document.Reading;

class SpreadWordsTest {

    private static InkLine run(int left, int top, int width, int height) {
        Mask ink = new Mask(600, 200);
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink.set(x, y);
            }
        }
        return new InkLine(Component.of(ink, new Area(0, 0, 600, 200)));
    }

    @Test
    void charactersThatStandApartOnALineAreAWord() {
        InkLine first = run(100, 50, 22, 24);
        InkLine second = run(150, 52, 18, 23);
        InkLine third = run(205, 50, 23, 24);
        assertEquals(List.of(List.of(first, second, third)), SpreadWords.of(List.of(third, first, second)));
    }

    @Test
    void longerRunsOtherLinesAndFarColumnsAreNot() {
        InkLine one = run(100, 50, 22, 24);
        assertTrue(SpreadWords.of(List.of(one, run(150, 50, 70, 24))).isEmpty());
        assertTrue(SpreadWords.of(List.of(one, run(150, 85, 22, 24))).isEmpty());
        assertTrue(SpreadWords.of(List.of(one, run(200, 50, 22, 24))).isEmpty());
        assertTrue(SpreadWords.of(List.of(one, run(150, 60, 23, 3))).isEmpty());
    }

    @Test
    void theWordComesBeforeTheCharacterAlone() {
        List<Reading> alone = List.of(new Reading("日", 0.95, "chi_sim"), new Reading("8", 0.4, "shapes"));
        List<Reading> readings = SpreadWords.readings(new Reading("目", 0.97, "chi_sim"), alone);
        assertEquals(
                List.of("目", "日", "8"), readings.stream().map(Reading::text).toList());
        assertTrue(readings.get(1).confidence() < 0.9);
    }

    @Test
    void aSureFigureAndWhatNobodySawSurelyStay() {
        List<Reading> figure = List.of(new Reading("5", 0.995, "shapes"));
        assertEquals(figure, SpreadWords.readings(new Reading("与", 0.97, "chi_sim"), figure));
        List<Reading> alone = List.of(new Reading("款", 0.8, "chi_sim"));
        assertEquals(alone, SpreadWords.readings(new Reading("歌", 0.6, "chi_sim"), alone));
        assertEquals(alone, SpreadWords.readings(new Reading("3", 0.97, "chi_sim"), alone));
    }
}
