package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class InkReaderTest {

    private static Transcript read(String text, double confidence) {
        return new Transcript(text, confidence, "chi_sim");
    }

    private static GlyphText shapes(String text, double likely) {
        Glyph any = new GlyphReader(GlyphModel.load())
                .read(PrintedNumber.drawn("0", Font.SERIF, 0))
                .glyphs()
                .getFirst();
        List<Glyph> glyphs = Collections.nCopies(text.length(), any);
        return new GlyphText(text, Collections.nCopies(text.length(), likely), glyphs);
    }

    @Test
    void aLetterIsNoneWhereTheShapeIsSurelyADigit() {
        assertTrue(InkReader.holdsCharacter(read("C0801", 0.9), shapes("60801", 0.6)));
        assertTrue(InkReader.holdsCharacter(read("C0801", 0.9), shapes("?0801", 0.99)));
        assertFalse(InkReader.holdsCharacter(read("B0801", 0.9), shapes("80801", 0.99)));
        assertFalse(InkReader.holdsCharacter(read("B0801", 0.9), shapes("8080", 0.6)));
    }
}
