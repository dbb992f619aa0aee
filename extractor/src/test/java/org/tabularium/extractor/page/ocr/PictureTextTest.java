package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
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
}
