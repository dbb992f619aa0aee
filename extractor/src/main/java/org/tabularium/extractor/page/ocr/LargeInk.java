package org.tabularium.extractor.page.ocr;

import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Ink far larger than print: the ring and star of a black seal, a signature, a blot. The digits that it touches hang together
 * with it and are no print any more; what is left of their number reads well.
 *
 * @param components of the page's ink without rules, that may be large beside some print
 */
record LargeInk(List<Component> components) {

    /** The smallest print is half so high (inches). */
    private static final double LEAST = 0.1;

    /** Ink of a line's own characters is no higher than the line; larger print stands in lines of its own. */
    private static final double LARGE = 2;

    /** What large ink took of a number leaves no more white than a digit and a point, in heights of the line. */
    private static final double BESIDE = 1.5;

    /** So much of a line's height in pixels of large ink is the width of a stroke. */
    private static final double STROKE = 0.25;

    LargeInk {
        components = List.copyOf(components);
    }

    /** Of a page's ink without rules. */
    static LargeInk of(Mask ink, double dpi) {
        return new LargeInk(Component.of(ink, new Area(0, 0, ink.width(), ink.height())).stream()
                .filter(one -> one.area().height() >= LEAST * dpi)
                .toList());
    }

    /**
     * True if large ink stands in a line or close beside it.
     *
     * @param width of the page, in pixels
     */
    boolean isBeside(Area line, int width) {
        int reach = (int) Math.round(BESIDE * line.height());
        Area around = new Area(line.left() - reach, line.top(), line.right() + reach, line.bottom());
        long inked = components.stream()
                .filter(one -> one.area().height() >= LARGE * line.height())
                .filter(one -> !one.area().intersection(around).isEmpty())
                .mapToLong(one -> pixels(one, around, width))
                .sum();
        return inked >= Math.max(3, STROKE * line.height());
    }

    private static int pixels(Component one, Area around, int width) {
        int count = 0;
        for (int i = 0; i < one.pixels(); i++) {
            int y = one.point(i) / width;
            count += around.contains(one.point(i) - y * width, y) ? 1 : 0;
        }
        return count;
    }
}
