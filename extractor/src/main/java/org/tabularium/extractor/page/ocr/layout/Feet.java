package org.tabularium.extractor.page.ocr.layout;

import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Tells the feet of characters in a row, and the bars on top of them, from a rule: such feet are pieces no wider than
 * characters, with white between them, and from most of them a character rises. Of a worn rule are pieces left, too, but
 * print keeps off it; and where print stands on a rule, the rule goes on between its characters.
 */
final class Feet {

    /** No wider (inches) is what stands on one piece: an ideograph of text, or three digits whose feet touch. */
    private static final double WIDEST = 0.2;

    /** Characters rise at least so high (inches): the smallest print, of five points, has digits of that height. */
    private static final double RISE = 0.05;

    /** A stem stands so many pixels off the end of its foot at most, where the foot is thin there. */
    private static final int OFF = 2;

    /** So much of the ink are feet; the rest are points, commas, and what blur joins. */
    private static final double MOST = 0.6;

    /** Fewer pieces may be a rule that is broken. */
    private static final int SEVERAL = 3;

    private final Mask ink;
    private final double dpi;

    Feet(Mask ink, double dpi) {
        this.ink = ink;
        this.dpi = dpi;
    }

    /** True if a level stroke is the lower or the upper ends of characters. */
    boolean are(Stroke level) {
        return are(level, -1) || are(level, 1);
    }

    /** @param side −1 if characters rise above the stroke, 1 if they hang below it */
    private boolean are(Stroke level, int side) {
        int from = (int) Math.floor(level.from());
        int to = (int) Math.ceil(level.to());
        int pieces = 0;
        int inked = 0;
        int feet = 0;
        int start = from;
        for (int x = from; x <= to; x++) {
            if (x < to && isOn(level, x)) {
                continue;
            }
            if (x > start) {
                pieces++;
                inked += x - start;
                feet += isFoot(level, start, x, side) ? x - start : 0;
            }
            start = x + 1;
        }
        return pieces >= SEVERAL && feet >= MOST * inked;
    }

    private boolean isOn(Stroke level, int x) {
        int y = (int) Math.floor(level.at());
        return ink.at(x, y - 1) || ink.at(x, y) || ink.at(x, y + 1);
    }

    private boolean isFoot(Stroke level, int from, int to, int side) {
        if (to - from > WIDEST * dpi) {
            return false;
        }
        int y = (int) Math.floor(level.at());
        for (int i = 1; i <= RISE * dpi; i++) {
            if (!isInked(from - OFF, to + OFF, y + side * i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isInked(int from, int to, int y) {
        for (int x = from; x < to; x++) {
            if (ink.at(x, y)) {
                return true;
            }
        }
        return false;
    }
}
