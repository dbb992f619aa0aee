package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Greyscale;
import org.tabularium.extractor.page.ocr.read.GlyphModels;
import org.tabularium.extractor.page.ocr.read.InkReader;
import org.tabularium.models.document.Reading;

class PictureTextTest {

    @Test
    void inkInWhichNoLookSawAnythingIsUnreadable() {
        List<Reading> said = PictureText.said(List.of(new Reading("", 0.9, "shapes"), new Reading(" ", 0.5, "eng")));
        assertEquals(1, said.size());
        assertEquals(Reading.UNREADABLE, said.getFirst().text());
        assertEquals(0, said.getFirst().confidence());
    }

    @Test
    void aLookThatSawSomethingComesBeforeOneThatSawNothing() {
        Reading seen = new Reading("12.50", 0.6, "eng");
        assertEquals(List.of(seen), PictureText.said(List.of(new Reading("", 0.9, "shapes"), seen)));
    }

    @Test
    void linesOfATableThatLiesOnItsSideComeApart() {
        PrintedPage printed = new PrintedPage(900, 900, 0.7).table(100, 100, 3, 10, 230, 60);
        for (int row = 0; row < 10; row++) {
            printed.word("residence subsidy", 110, 142 + 60 * row).figure("1,208.45", 550, 142 + 60 * row);
        }
        Gray scanned = Greyscale.of(printed.image(), PrintedPage.DPI);
        double along = text(scanned).lineLength();
        assertTrue(along > 100, "as it stands: " + along);
        for (Turn side : List.of(Turn.QUARTER, Turn.THREE_QUARTERS)) {
            double across = text(side.of(scanned)).lineLength();
            assertTrue(along > 3 * across, side + ": " + across);
        }
    }

    /** Of which nothing is read. */
    private static PictureText text(Gray page) {
        InkReader unread = new InkReader(null, GlyphModels.load(), Set.of());
        return new PictureText(UprightPage.of(page, PrintedPage.DPI), unread, () -> {});
    }
}
