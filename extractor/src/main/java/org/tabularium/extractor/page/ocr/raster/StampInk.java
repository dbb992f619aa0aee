package org.tabularium.extractor.page.ocr.raster;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/**
 * The red ink of one stamp, which is taken off so that the print below it stays. In the red channel the ink is light, and
 * darkens paper in proportion to how far red leads the other channels; what is darker than that is print. How much it
 * darkens each stamp tells itself, since print covers only a small part of it.
 */
final class StampInk {

    /** Red leads both other channels by so much in stamp ink; in paper tints and lens fringes by less. */
    static final int RED_LEAD = 35;

    /**
     * JPEG keeps colour at half the resolution: so many pixels from its edges (at most two) a stamp's strokes look darker and
     * less red than they are, and are told from print by the edges of the whole stamp.
     */
    private static final int BLUR = 2;

    /** So much of a stamp's edges is ink without print: figures and rules cover less than a quarter of it. */
    private static final double BARE = 0.75;

    /** Ink within broad strokes is even; it varies by so much around its median. */
    private static final double UNEVEN = 1.15;

    /** Fewer pixels tell nothing about what is within broad strokes. */
    private static final int FEW = 30;

    /** Paper and ink vary by this part of paper. */
    private static final double GRAIN = 0.03;

    /**
     * Stamps that were laid over a page as a translucent picture pale the print: what is left of it is made darker again, in
     * broad strokes more. Print below ink that was wet only becomes bolder.
     */
    private static final double GAIN = 1.8;

    private static final double GAIN_WITHIN = 2.4;

    /** Ratios are counted in hundredths up to this. */
    private static final int MOST = 1000;

    private final BufferedImage image;
    private final Mask red;
    private final Area area;
    private final int paper;
    private final double edge;
    private final double within;

    /**
     * @param red where red leads by {@link #RED_LEAD}, of the image's size
     * @param area that the stamp covers, with some paper
     */
    StampInk(BufferedImage image, Mask red, Area area) {
        this.image = image;
        this.red = red;
        this.area = area;
        this.paper = brightestRed();
        int[] edges = new int[MOST];
        int[] inside = new int[MOST];
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                if (red.at(x, y)) {
                    int argb = image.getRGB(x, y);
                    int ratio = 100 * Math.max(0, paper - red(argb)) / lead(argb);
                    (isWithin(x, y) ? inside : edges)[Math.min(MOST - 1, ratio)]++;
                }
            }
        }
        edge = rank(edges, BARE) / 100.0;
        within = count(inside) < FEW ? edge : UNEVEN * rank(inside, 0.5) / 100.0;
    }

    /** How far red leads both other channels; negative if it does not. */
    static int lead(int argb) {
        return red(argb) - Math.max(argb >> 8 & 0xff, argb & 0xff);
    }

    private static int red(int argb) {
        return argb >> 16 & 0xff;
    }

    /**
     * Draws the stamp's area without its ink.
     *
     * @param gray gets what is left, of the image's size
     * @param lifted gets the places where ink was taken away
     */
    void lift(Gray gray, Mask lifted) {
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                int value = red(image.getRGB(x, y));
                boolean ink = isNear(x, y);
                gray.set(x, y, ink ? bare(x, y, value) : value);
                if (ink) {
                    lifted.set(x, y);
                }
            }
        }
    }

    private int bare(int x, int y, int value) {
        boolean broad = isWithin(x, y);
        double dark = paper - value - (broad ? within : edge) * strongestLead(x, y) - GRAIN * paper;
        return Math.clamp(Math.round(paper - Math.max(0, dark) * (broad ? GAIN_WITHIN : GAIN)), 0, paper);
    }

    private int strongestLead(int x, int y) {
        int lead = 0;
        for (int v = Math.max(0, y - 1); v <= Math.min(image.getHeight() - 1, y + 1); v++) {
            for (int u = Math.max(0, x - 1); u <= Math.min(image.getWidth() - 1, x + 1); u++) {
                lead = Math.max(lead, lead(image.getRGB(u, v)));
            }
        }
        return lead;
    }

    /** JPEG smears colour over its neighbours. */
    private boolean isNear(int x, int y) {
        return red.at(x, y) || red.at(x - 1, y) || red.at(x + 1, y) || red.at(x, y - 1) || red.at(x, y + 1);
    }

    private boolean isWithin(int x, int y) {
        for (int v = y - BLUR; v <= y + BLUR; v++) {
            for (int u = x - BLUR; u <= x + BLUR; u++) {
                if (!red.at(u, v)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The 90th percentile of red: the paper's. */
    private int brightestRed() {
        int[] histogram = new int[256];
        for (int y = area.top(); y < area.bottom(); y++) {
            for (int x = area.left(); x < area.right(); x++) {
                histogram[red(image.getRGB(x, y))]++;
            }
        }
        return rank(histogram, 0.9);
    }

    /** The value that so great a part of all does not exceed. */
    private static int rank(int[] histogram, double part) {
        int enough = (int) Math.ceil(part * count(histogram));
        int value = 0;
        for (int seen = histogram[0]; seen < enough; seen += histogram[value]) {
            value++;
        }
        return value;
    }

    private static int count(int[] histogram) {
        return Arrays.stream(histogram).sum();
    }
}
