package org.tabularium.extractor.page.ocr.read;

import java.util.Arrays;
import java.util.List;

/**
 * The shape of a printed number, to check readings against: as many glyphs as characters, tall ones where digits are read,
 * low ones where marks are, and no gap where a mark may have been lost. It needs no recognition, so that it errs
 * independently of the models, which drop points together.
 */
final class NumberShape {

    /** Digits are taller than this part of the tallest glyph; points, commas and dashes are lower. */
    private static final double TALL = 0.65;

    /** Digits of one face stand at one distance; half as much again has room for a mark that is missing. */
    private static final double LOST_MARK = 1.45;

    /** A mark between two digits sets them apart at least by this part of their usual distance; dust does not. */
    private static final double MARK = 1.12;

    private final List<Glyph> glyphs;
    private final int tallest;

    /** @param glyphs of a drawn line, left to right */
    NumberShape(List<Glyph> glyphs) {
        this.glyphs = List.copyOf(glyphs);
        tallest = glyphs.stream().mapToInt(one -> one.area().height()).max().orElse(0);
    }

    /** True if ink of this shape may say this number. */
    boolean fits(String number) {
        String text = number.replace(" ", "");
        if (text.length() != glyphs.size() || text.isEmpty()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            boolean tall = glyphs.get(i).area().height() >= TALL * tallest;
            char c = text.charAt(i);
            boolean low = c == '.' || c == ',' || c == '-';
            if (low == tall) {
                return false;
            }
        }
        return distancesFit(text);
    }

    private boolean distancesFit(String text) {
        double[] pairs = new double[text.length()];
        int n = 0;
        for (int i = 0; i + 1 < text.length(); i++) {
            if (isDigit(text, i) && isDigit(text, i + 1)) {
                pairs[n++] = distance(i, i + 1);
            }
        }
        if (n == 0) {
            return true;
        }
        double[] sorted = Arrays.copyOf(pairs, n);
        Arrays.sort(sorted);
        double usual = sorted[(n - 1) / 2];
        if (sorted[n - 1] > LOST_MARK * (n == 1 ? tallest * 0.75 : usual)) {
            return false;
        }
        for (int i = 0; i + 2 < text.length(); i++) {
            boolean mark = isDigit(text, i) && !isDigit(text, i + 1) && isDigit(text, i + 2);
            if (mark && distance(i, i + 2) < MARK * usual) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(String text, int index) {
        char c = text.charAt(index);
        return c >= '0' && c <= '9';
    }

    private double distance(int left, int right) {
        return glyphs.get(right).area().centerX() - glyphs.get(left).area().centerX();
    }
}
