package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/** Numbers of a page with digits 17 pixels high, of strokes alone. */
class ThinStrokesTest {

    private static final double SURE = 0.995;

    private static Word word(String text) {
        Box box = new Box(0, 0, 60, 7);
        return new Word(text, box, 7, List.of(new Reading(text, SURE, "shapes")), 60);
    }

    /** Upright strokes of a width, each from a column on. */
    private static InkLine strokes(int width, int... columns) {
        Mask ink = new Mask(120, 20);
        for (int column : columns) {
            for (int x = column; x < column + width; x++) {
                for (int y = 1; y < 18; y++) {
                    ink.set(x, y);
                }
            }
        }
        return new InkLine(Component.of(ink, new Area(0, 0, 120, 20)));
    }

    private static double confidence(String number, InkLine line, String other) {
        ThinStrokes strokes = new ThinStrokes();
        for (int i = 0; i < 10; i++) {
            strokes.add(line, word(number));
        }
        return strokes.doubted(word(other)).readings().getFirst().confidence();
    }

    @Test
    void zerosInHalvesTellThatAMinusMayBeLost() {
        assertEquals(0.9, confidence("50.75", strokes(3, 20, 28), "12.60"));
    }

    @Test
    void wordsLoseNothing() {
        assertEquals(SURE, confidence("50.75", strokes(3, 20, 28), "合计"));
    }

    @Test
    void wholeZerosTellThatThinStrokesAreThere() {
        assertEquals(SURE, confidence("50.75", strokes(10, 20), "12.60"));
    }

    @Test
    void bareOnesAreNoHalvesOfZeros() {
        assertEquals(SURE, confidence("10.11", strokes(3, 20, 28, 40), "12.60"));
    }

    @Test
    void aFewBrokenZerosTellNothing() {
        ThinStrokes strokes = new ThinStrokes();
        for (int i = 0; i < 10; i++) {
            strokes.add(i == 0 ? strokes(3, 20, 28) : strokes(10, 20), word("50.75"));
        }
        assertEquals(SURE, strokes.doubted(word("12.60")).readings().getFirst().confidence());
    }
}
