package org.tabularium.extractor.page.ocr;

import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Print that ends at a rule of its cell. What a table's maker sets in a cell keeps off the rules above and below it; where
 * it does not, a crease, the frame of a stamp or a pen was taken for a rule and cut the print, or stands in it as a stroke.
 */
final class CutPrint {

    /** From the middle of a rule (inches) its own half and what erasing leaves of it. */
    private static final double EDGE = 0.016;

    /** One character may hang down to a rule, two that do were cut. */
    private static final int SEVERAL = 2;

    /** So many pixels from its end ink goes on: blur reaches one. */
    private static final int BEYOND = 2;

    private CutPrint() {}

    /**
     * True if a line's ink reaches from the upper to the lower rule of its cell, or several pieces of it end at one of them.
     *
     * @param cell in the line's pixels, up to the middle of its rules
     */
    static boolean isCut(InkLine line, Area cell, double dpi) {
        double edge = Math.max(2, EDGE * dpi);
        int above = 0;
        int below = 0;
        for (Component one : line.ink()) {
            boolean up = one.area().top() - cell.top() <= edge;
            boolean down = cell.bottom() - one.area().bottom() <= edge;
            if (up && down) {
                return true;
            }
            above += up ? 1 : 0;
            below += down ? 1 : 0;
        }
        return Math.max(above, below) >= SEVERAL;
    }

    /**
     * True if several pieces of a line's ink go on where it ends: feet of digits in a row were taken for a rule, and were
     * erased, and with them points and commas.
     *
     * @param printed the page's ink with all its rules
     */
    static boolean isErased(InkLine line, Mask printed) {
        int above = 0;
        int below = 0;
        for (Component one : line.ink()) {
            above += goesOn(one, one.area().top(), -BEYOND, printed) ? 1 : 0;
            below += goesOn(one, one.area().bottom() - 1, BEYOND, printed) ? 1 : 0;
        }
        return Math.max(above, below) >= SEVERAL;
    }

    private static boolean goesOn(Component one, int end, int beyond, Mask printed) {
        for (int i = 0; i < one.pixels(); i++) {
            int y = one.point(i) / printed.width();
            int x = one.point(i) - y * printed.width();
            // White between is not erased ink: what stands beyond it (the flag of a 5 whose stem is thin) is other ink.
            if (y == end && printed.at(x, y + beyond / BEYOND) && printed.at(x, y + beyond)) {
                return true;
            }
        }
        return false;
    }
}
