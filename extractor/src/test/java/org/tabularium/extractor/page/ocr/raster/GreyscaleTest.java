package org.tabularium.extractor.page.ocr.raster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.awt.Color;
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
}
