package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

class WordReaderTest {

    private static Transcript read(String text, double confidence) {
        return new Transcript(text, confidence, "chi_sim");
    }

    private static InkLine line(int width, int height) {
        Mask ink = new Mask(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                ink.set(x, y);
            }
        }
        return new InkLine(Component.of(ink, new Area(0, 0, width, height)));
    }

    @Test
    void ideographsThatHaveNoRoomDoNotFit() {
        List<InkLine> six = List.of(line(147, 23));
        assertTrue(WordReader.fits(read("本年支出合计", 0.98), six));
        assertFalse(WordReader.fits(read("本年支出人台计", 0.98), six));
        assertTrue(WordReader.fits(read("2023年教育支出9人", 0.98), List.of(line(200, 23))), "figures are narrow");
        assertTrue(WordReader.fits(read("二二一", 0.98), List.of(line(45, 23))), "three say nothing");
    }

    @Test
    void charactersThatTheTextModelIsSureOfAreNoNumber() {
        assertTrue(WordReader.saysWords(read("住房保障支出", 0.98)));
        assertFalse(WordReader.saysWords(read("住房保障支出", 0.8)));
        assertFalse(WordReader.saysWords(read("1027.40", 0.99)));
    }

    @Test
    void wordsBehindASignMakeItACharacter() {
        assertTrue(WordReader.isProse("年培训各类人员总数"));
        assertFalse(WordReader.isProse("工万元"), "a slip of reading in ≤1万元");
        assertFalse(WordReader.isProse("次年12月底前"));
        assertFalse(WordReader.isProse("95%"));
    }
}
