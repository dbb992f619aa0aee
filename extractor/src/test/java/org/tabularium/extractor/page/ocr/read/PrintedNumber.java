package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Greyscale;

/** Lines to be cut into glyphs. */
final class PrintedNumber {

    private PrintedNumber() {}

    /** A text as its glyphs are read, which must be what was printed. */
    static GlyphText read(GlyphReader reader, String text, String face) {
        GlyphText whole = reader.read(drawn(text, face, 0));
        assertEquals(text, whole.text(), face);
        return whole;
    }

    /** A text in one of Java's own faces, its digits 40 pixels high, each character so many pixels nearer to the last. */
    static Gray drawn(String text, String face, int nearer) {
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
}
