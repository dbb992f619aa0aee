package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Figures and rules of a coarse scan under a seal: a ring of 1.5 in with a broad triangle in its middle. */
class StampInkTest {

    private static final int DPI = 150;
    private static final int SIZE = 300;

    /** Above this there is no ink on an evened page. */
    private static final int LIGHT = 205;

    private static Graphics2D pen(BufferedImage on, Color color) {
        Graphics2D pen = on.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(color);
        return pen;
    }

    private static BufferedImage printed() {
        BufferedImage page = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_3BYTE_BGR);
        pen(page, new Color(246, 245, 241)).fillRect(0, 0, SIZE, SIZE);
        Graphics2D pen = pen(page, new Color(40, 38, 42));
        pen.setFont(new Font(Font.SERIF, Font.PLAIN, 21));
        for (int y = 30; y < SIZE; y += 30) {
            pen.drawString("1,867,3" + y + ".59  20805", 40, y);
            pen.drawLine(10, y + 7, SIZE - 10, y + 7);
        }
        return page;
    }

    private static BufferedImage seal(Color ink) {
        BufferedImage seal = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(seal, ink);
        pen.setStroke(new BasicStroke(4));
        pen.draw(new Ellipse2D.Double(38, 38, 225, 225));
        pen.fill(new Polygon(new int[] {150, 110, 190}, new int[] {100, 190, 190}, 3));
        return seal;
    }

    /** A seal that was pasted over the page: print below it is paled. */
    private static BufferedImage pasted(Color ink) {
        BufferedImage page = printed();
        page.createGraphics().drawImage(seal(ink), 0, 0, null);
        return page;
    }

    /** Wet ink: print below it stays black. */
    private static BufferedImage wet(Color ink) {
        BufferedImage page = printed();
        BufferedImage seal = seal(ink);
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                Color over = new Color(seal.getRGB(x, y), true);
                Color under = new Color(page.getRGB(x, y));
                page.setRGB(
                        x,
                        y,
                        new Color(
                                        left(under.getRed(), over.getRed(), over.getAlpha()),
                                        left(under.getGreen(), over.getGreen(), over.getAlpha()),
                                        left(under.getBlue(), over.getBlue(), over.getAlpha()))
                                .getRGB());
            }
        }
        return page;
    }

    private static int left(int under, int ink, int cover) {
        return under * (255 * 255 - cover * (255 - ink)) / (255 * 255);
    }

    /** As scanners keep pages: colours at half the resolution. */
    private static BufferedImage kept(BufferedImage page) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(page, "jpeg", out);
            return ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the print (of what is paper, if light) that is still so without the seal, a pixel beside forgiven. */
    private static double kept(Gray without, boolean light) {
        Gray clean = Greyscale.of(kept(printed()), DPI);
        int all = 0;
        int same = 0;
        for (int y = 1; y < SIZE - 1; y++) {
            for (int x = 1; x < SIZE - 1; x++) {
                boolean counts = light ? darkest(clean, x, y) >= LIGHT : clean.at(x, y) < 110;
                all += counts ? 1 : 0;
                boolean is = light ? without.at(x, y) >= LIGHT : darkest(without, x, y) < LIGHT;
                same += counts && is ? 1 : 0;
            }
        }
        assertTrue(all > 1000);
        return (double) same / all;
    }

    private static int darkest(Gray gray, int x, int y) {
        int value = gray.at(x, y);
        for (int v = y - 1; v <= y + 1; v++) {
            for (int u = x - 1; u <= x + 1; u++) {
                value = Math.min(value, gray.at(u, v));
            }
        }
        return value;
    }

    private static void assertPrintStaysAndInkGoes(BufferedImage stamped) {
        Greyscale.Cleaned cleaned = Greyscale.cleaned(kept(stamped), DPI);
        assertTrue(cleaned.lifted().count(new Area(0, 0, SIZE, SIZE)) > 3000);
        double print = kept(cleaned.gray(), false);
        assertTrue(print > 0.99, "print: " + print);
        double paper = kept(cleaned.gray(), true);
        assertTrue(paper > 0.995, "paper: " + paper);
    }

    @Test
    void printUnderATranslucentSealStays() {
        assertPrintStaysAndInkGoes(pasted(new Color(210, 30, 40, 150)));
        assertPrintStaysAndInkGoes(pasted(new Color(230, 60, 60, 110)));
    }

    @Test
    void printUnderWetInkStays() {
        assertPrintStaysAndInkGoes(wet(new Color(225, 60, 70, 255)));
        assertPrintStaysAndInkGoes(wet(new Color(180, 40, 60, 220)));
    }

    @Test
    void whatADarkSealCoversIsKnownToo() {
        Greyscale.Cleaned cleaned = Greyscale.cleaned(kept(pasted(new Color(115, 20, 30))), DPI);
        assertTrue(cleaned.lifted().count(new Area(0, 0, SIZE, SIZE)) > 3000);
    }

    @Test
    void whatIsFarFromASealIsUntouched() {
        Gray clean = Greyscale.of(printed(), DPI);
        Gray gray = Greyscale.of(pasted(new Color(210, 30, 40, 150)), DPI);
        for (int y = 0; y < SIZE; y++) {
            assertEquals(clean.at(5, y), gray.at(5, y), 6);
        }
    }
}
