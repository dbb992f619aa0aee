package org.tabularium.extractor.page.ocr.layout;

import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Tells sides of cells of which only some ink is left from print that lies in line with them.
 *
 * @param oriented the page's ink, transposed for upright sides
 * @param dpi of the page
 */
record WornSides(Mask oriented, double dpi) {

    /** A side of which this part is left is one: characters reach so far only where they touch both rules. */
    private static final double LEFT = 0.6;

    /** A longer side (inches) than print is high may be fainter. */
    private static final double LONG = 0.25;

    private static final double LONG_LEFT = 0.4;

    /** The ends of a side, as a part of it: characters leave them white, rules do not. */
    private static final double END = 0.2;

    /** Ink of an end that is a rule's. */
    private static final double END_LEFT = 0.25;

    /** Paper is looked for so far (inches) from a side. */
    private static final double BESIDE = 0.03;

    /** Beside a rule's ink is paper, nearly everywhere: beside that of characters are their other strokes. */
    private static final double CLEAR = 0.7;

    /** Outside of a table stand no characters in line with its border: a trace of ink is the border's. */
    private static final double BORDER_LEFT = 0.1;

    /** True of a length that print does not reach. */
    boolean isLong(double length) {
        return length > LONG * dpi;
    }

    /** @param core half of the thickness of the rules that the side meets: their ink says nothing about it */
    boolean isLeft(Stroke side, double core) {
        double from = side.from() + core;
        double to = side.to() - core;
        double least = isLong(side.length()) ? LONG_LEFT : LEFT;
        double end = END * (to - from);
        return inked(from, from + end, side.at()) >= END_LEFT
                && inked(to - end, to, side.at()) >= END_LEFT
                && inked(from, to, side.at()) >= least;
    }

    /** True if enough is left of a side of which it is known that it lies on its table's border. */
    boolean isLeftOfBorder(Stroke side, double core) {
        return inked(side.from() + core, side.to() - core, side.at()) >= BORDER_LEFT || isLeft(side, core);
    }

    /** The part of a level piece with ink, 0..1; 0 if that ink is no thin line's. */
    private double inked(double from, double to, double at) {
        int y = (int) Math.floor(at);
        int beside = (int) Math.max(4, Math.round(BESIDE * dpi));
        int found = 0;
        int clear = 0;
        for (int x = (int) from; x < to; x++) {
            if (oriented.at(x, y - 1) || oriented.at(x, y) || oriented.at(x, y + 1)) {
                found++;
                clear += oriented.at(x, y - beside) || oriented.at(x, y + beside) ? 0 : 1;
            }
        }
        return clear < CLEAR * found ? 0 : found / Math.max(1, to - from);
    }
}
