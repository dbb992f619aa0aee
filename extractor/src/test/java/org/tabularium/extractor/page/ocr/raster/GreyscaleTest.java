package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class GreyscaleTest {

    /** Of chance that looks like no print and no stamp. */
    private static Color colour(int x, int y) {
        int grey = (31 * x + 17 * y) % 200;
        return new Color(grey + (x + y) % 7, grey + (3 * x) % 11, grey + (5 * y) % 13);
    }

    private static BufferedImage image(int type, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, colour(x, y).getRGB());
            }
        }
        return image;
    }

    @Test
    void theSameColoursAreTheSameGreyHoweverTheyAreStored() {
        byte[] bytes =
                Greyscale.of(image(BufferedImage.TYPE_3BYTE_BGR, 37, 23), 200).pixels();
        byte[] integers =
                Greyscale.of(image(BufferedImage.TYPE_INT_RGB, 37, 23), 200).pixels();
        byte[] others =
                Greyscale.of(image(BufferedImage.TYPE_INT_BGR, 37, 23), 200).pixels();
        assertArrayEquals(integers, bytes);
        assertArrayEquals(others, bytes);
    }

    @Test
    void aPartOfAnImageIsReadFromItsOwnCorner() {
        BufferedImage whole = image(BufferedImage.TYPE_3BYTE_BGR, 37, 23);
        BufferedImage copy = new BufferedImage(20, 10, BufferedImage.TYPE_3BYTE_BGR);
        copy.getGraphics().drawImage(whole, -5, -3, null);
        assertArrayEquals(
                Greyscale.of(copy, 200).pixels(),
                Greyscale.of(whole.getSubimage(5, 3, 20, 10), 200).pixels());
    }

    private static Graphics2D red(BufferedImage page) {
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(new Color(200, 30, 40));
        pen.setStroke(new BasicStroke(5));
        return pen;
    }

    /** Two seals of 1.6 in. that lie over each other, at 150 dpi: together they are larger than any seal. */
    @Test
    void sealsThatOverlapAreSeals() {
        BufferedImage page = new BufferedImage(900, 600, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = red(page);
        pen.drawOval(100, 100, 240, 240);
        pen.drawOval(300, 180, 240, 240);
        Greyscale.Cleaned cleaned = Greyscale.cleaned(page, 150);
        assertTrue(cleaned.lifted().at(220, 100), "the first one's top");
        assertTrue(cleaned.lifted().at(540, 300), "the second one's right");
        assertTrue(cleaned.gray().at(220, 100) > 220);
    }

    @Test
    void redRulesOfAFormAreInk() {
        BufferedImage page = new BufferedImage(900, 600, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = red(page);
        for (int row = 0; row < 5; row++) {
            pen.drawLine(100, 100 + 60 * row, 700, 103 + 60 * row);
        }
        for (int column = 0; column < 4; column++) {
            pen.drawLine(100 + 200 * column, 100, 100 + 200 * column, 343);
        }
        Greyscale.Cleaned cleaned = Greyscale.cleaned(page, 150);
        assertNull(cleaned.lifted());
        assertTrue(cleaned.gray().at(400, 101) < 120);
    }

    /** Negative amounts in two columns, one below where the other ends, 0.8 in. wide: no seal is so narrow and high. */
    @Test
    void columnsOfRedAmountsAreInk() {
        BufferedImage page = new BufferedImage(900, 600, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D pen = red(page);
        pen.setStroke(new BasicStroke(2));
        for (int row = 0; row < 24; row++) {
            for (int digit = 0; digit < 6; digit++) {
                pen.drawRect((row < 12 ? 308 : 362) + 9 * digit, 60 + 20 * row, 5, 12);
            }
        }
        Greyscale.Cleaned cleaned = Greyscale.cleaned(page, 150);
        assertNull(cleaned.lifted());
        assertTrue(cleaned.gray().at(308, 66) < 120);
    }
}
