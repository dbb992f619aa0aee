package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarkerInkTest {

    private static final double DPI = 200;

    private static final List<Color> MARKERS = List.of(
            new Color(255, 240, 60), new Color(140, 235, 120), new Color(250, 130, 180), new Color(120, 200, 250));

    private final BufferedImage page = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D pen = page.createGraphics();

    MarkerInkTest() {
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 800, 500);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 26));
    }

    /** Ink that lets light through takes the same part of it from paper and print. */
    private void mark(Color color, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                Color below = new Color(page.getRGB(x, y));
                page.setRGB(
                        x,
                        y,
                        new Color(
                                        below.getRed() * color.getRed() / 255,
                                        below.getGreen() * color.getGreen() / 255,
                                        below.getBlue() * color.getBlue() / 255)
                                .getRGB());
            }
        }
    }

    private void print(String text, Color color, int y) {
        pen.setColor(color);
        pen.drawString(text, 100, y);
    }

    private int darkest(Gray gray, int top, int bottom) {
        int darkest = 255;
        for (int y = top; y < bottom; y++) {
            for (int x = 100; x < 300; x++) {
                darkest = Math.min(darkest, gray.at(x, y));
            }
        }
        return darkest;
    }

    @Test
    void theInkOfMarkersBecomesPaperAndPrintBelowItStays() {
        for (Color color : MARKERS) {
            MarkerInkTest marked = new MarkerInkTest();
            marked.print("1,204.50", Color.BLACK, 130);
            marked.pen.fillRect(60, 140, 600, 3);
            marked.print("-88.10", new Color(190, 20, 20), 240);
            marked.mark(color, 80, 105, 620, 150);
            marked.mark(color, 80, 215, 620, 245);
            Gray gray = Greyscale.of(marked.page, DPI);
            assertTrue(gray.at(500, 120) >= 245, color + " leaves " + gray.at(500, 120));
            assertTrue(gray.at(79, 120) >= 245 && gray.at(620, 149) >= 245, "no edge is left");
            assertTrue(darkest(gray, 110, 131) < 60, "black print stays");
            assertTrue(gray.at(400, 141) < 60, "and so do rules");
            assertTrue(darkest(gray, 220, 242) < 150, "and print in red: " + darkest(gray, 220, 242));
        }
    }

    @Test
    void colouredPrintIsNoMarkersInk() {
        pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 60));
        print("2023", new Color(20, 90, 230), 150);
        print("-45.00", new Color(230, 40, 40), 300);
        Gray gray = Greyscale.of(page, DPI);
        assertTrue(darkest(gray, 100, 150) < 110);
        assertTrue(darkest(gray, 250, 300) < 110);
    }

    @Test
    void darkFillsStayAsTheyAre() {
        pen.setColor(new Color(30, 60, 120));
        pen.fillRect(100, 100, 500, 40);
        assertEquals(58, Greyscale.of(page, DPI).at(300, 120), 2);
    }

    @Test
    void paperInColouredLightIsNoMarkersInk() {
        pen.setComposite(AlphaComposite.Src);
        pen.setColor(new Color(250, 235, 190));
        pen.fillRect(0, 0, 800, 500);
        int level = Greyscale.of(page, DPI).at(400, 250);
        assertTrue(level < 240, "left to what evens out light: " + level);
    }
}
