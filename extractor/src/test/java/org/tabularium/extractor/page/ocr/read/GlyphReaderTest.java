package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Greyscale;

class GlyphReaderTest {

    private final GlyphReader reader = new GlyphReader(GlyphModel.load());

    /** A text in one of Java's own faces, its digits 40 pixels high, each character so many pixels nearer to the last. */
    private static Gray drawn(String text, String face, int nearer) {
        BufferedImage image = new BufferedImage(60 + text.length() * 40, 90, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(face, Font.PLAIN, 54));
        int x = 20;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            pen.drawString(String.valueOf(c), x, 65);
            x += pen.getFontMetrics().charWidth(c) - nearer;
        }
        pen.dispose();
        return Greyscale.of(image, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"722.67", "1,530.55", "2013199", "-48.01", "0.54", "11.11", "95%", "(3.20)"})
    void readsNumbersInFacesWithAndWithoutSerifs(String number) {
        for (String face : new String[] {Font.SERIF, Font.SANS_SERIF}) {
            assertEquals(number, reader.read(drawn(number, face, 0)).text(), face);
        }
    }

    @Test
    void digitsThatRunTogetherAreCutApart() {
        assertEquals("2006", reader.read(drawn("2006", Font.SANS_SERIF, 6)).text());
    }

    @Test
    void aRelationStandsBeforeItsNumber() {
        GlyphText text = reader.read(drawn("≥95%", Font.SANS_SERIF, 0));
        assertEquals("≥95%", text.text());
        assertEquals(1, text.relation());
        assertEquals("95%", text.part(1, text.size()).text());
    }

    @Test
    void aPointThatNothingStandsBehindIsDust() {
        GlyphText text = reader.read(drawn("38.09.", Font.SERIF, 0));
        assertEquals("38.09.", text.text());
        assertEquals("38.09", text.withoutDust().text());
    }

    @Test
    void lettersAreNoNumber() {
        GlyphText text = reader.read(drawn("BMW", Font.SANS_SERIF, 0));
        assertEquals(0, text.certainty());
        assertTrue(!text.looksNumeric());
    }
}
