package org.tabularium.extractor.page.ocr.raster;

/**
 * Grey that a fax machine or a copier set to photographs made of black dots. Paper is never wholly white, so that the dots are
 * all over it, in the cells and between the characters.
 */
final class Dither {

    /** Darker is black in a picture that has no grey. */
    private static final int BLACK = 128;

    /** Black and white are as they were scanned but for so much. */
    private static final int OFF = 25;

    /** Of a picture without grey fewer pixels are grey. */
    private static final double GREY = 0.001;

    /** Grain of a fax is one in a thousand pixels. Paper that is a tenth darker than white is dots for one in ten or twenty. */
    private static final double DOTS = 0.01;

    private Dither() {}

    /** The image without the dots; the same if there is no dither. */
    static Gray undone(Gray image) {
        return isDithered(image) ? image.smoothed().smoothed() : image;
    }

    private static boolean isDithered(Gray image) {
        int grey = 0;
        for (byte pixel : image.pixels()) {
            int value = pixel & 0xff;
            grey += value > OFF && value < 255 - OFF ? 1 : 0;
        }
        return grey < GREY * image.pixels().length && dots(image) > DOTS * image.pixels().length;
    }

    /** Black pixels with nothing but white around them. */
    private static int dots(Gray image) {
        int dots = 0;
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                dots += image.at(x, y) < BLACK && isAlone(image, x, y) ? 1 : 0;
            }
        }
        return dots;
    }

    private static boolean isAlone(Gray image, int left, int top) {
        int black = 0;
        for (int y = top - 1; y <= top + 1; y++) {
            for (int x = left - 1; x <= left + 1; x++) {
                black += image.near(x, y) < BLACK ? 1 : 0;
            }
        }
        return black == 1;
    }
}
