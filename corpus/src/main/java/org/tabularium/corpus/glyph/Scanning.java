package org.tabularium.corpus.glyph;

/**
 * How finely the print is scanned that a model learns from.
 *
 * @param lowest digits, in pixels
 * @param higher how much higher than these digits are at most; most are low, where they are hard to read
 * @param leastDpi of a scan
 * @param blur the most blur that the smallest print has at least, in pixels (standard deviation)
 * @param units between features and classes
 */
record Scanning(double lowest, double higher, double leastDpi, double blur, int units) {

    /** As scanners usually do. With half as many units thin digits of a fax are told apart worse. */
    static final Scanning USUAL = new Scanning(9, 24, 120, 0, 80);

    /**
     * Down to digits of 7.5 points at 100 dpi. However coarse a scan is, a pixel of its sensor sees something of its
     * neighbours, so that small print is blurred as much as large; glyphs differ more and take more units to tell apart.
     */
    static final Scanning COARSE = new Scanning(7, 26, 100, 0.4, 112);
}
