package org.tabularium.extractor.page.ocr;

import java.util.List;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.layout.Stroke;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Print that goes on behind an upright rule of its cell, or beneath it. The frame of a stamp, a pen or a crease goes through a number, covers a digit or a point of it, and
 * leaves two numbers that look whole.
 *
 * @param printed the page's ink with all its rules
 * @param upright the rules of all tables, each from its first row to its last
 * @param dpi of both
 */
record SplitPrint(Mask printed, List<Stroke> upright, double dpi) {

    /** A digit and a point, with the white around them, that a rule covers are so wide, in heights of print. */
    private static final double COVERED = 1.5;

    /** The widest rule on either side of its middle (inches). */
    private static final double HALF = 0.04;

    /** Of the rows without print a rule's column has ink on so many; worn rules on few, blur beside a rule on fewer. */
    private static final double RULE = 0.25;

    /** So many pixels beside a rule is no blur of it. */
    private static final int BESIDE = 2;

    /** Strokes that a rule crosses show on so much of the print's height; the jags of a fax's rule are single. */
    private static final double STROKE = 0.12;

    /** A rule of the table stands in most of its rows, not only beside a stamp. */
    private static final double MOST = 0.5;

    /** No stamp is longer (inches): the seals of departments are five centimetres wide, oblong stamps seven. */
    private static final double LONGEST_STAMP = 3;

    /** Rules are as near (pixels) to the sides of cells as rounding leaves them. */
    private static final double ROUNDED = 1;

    /**
     * True if print of a line may go on at the left or right rule of its cell.
     *
     * @param cell up to the middle of its rules
     */
    boolean isSplit(InkLine line, Area cell) {
        Area print = line.area();
        double near = COVERED * print.height();
        return (print.left() - cell.left() <= near && isSplit(print, cell, cell.left(), -1))
                || (cell.right() - print.right() <= near && isSplit(print, cell, cell.right(), 1));
    }

    /** @param side −1 for the rule left of the print, 1 for the one right of it */
    private boolean isSplit(Area print, Area cell, int rule, int side) {
        int outer = edge(print, cell, rule, side) + side * BESIDE;
        int inner = edge(print, cell, rule, -side) - side * BESIDE;
        if (isStroke(print, outer)) {
            return true;
        }
        int reach = outer + side * (int) (COVERED * print.height());
        boolean touches = isStroke(print, inner);
        boolean goesOn = inked(print, Math.min(outer, reach), Math.max(outer, reach));
        return isOwn(rule) ? touches && goesOn : touches || (goesOn && isForeign(rule));
    }

    /** The last column of a rule to one side of its middle, told by the rows of its cell above and below the print. */
    private int edge(Area print, Area cell, int rule, int side) {
        int edge = rule;
        for (int x = rule; Math.abs(x - rule) <= HALF * dpi; x += side) {
            int rows = 0;
            int inked = 0;
            for (int y = cell.top(); y < cell.bottom(); y++) {
                boolean free = (y < print.top() - BESIDE || y >= print.bottom() + BESIDE) && !isLevel(rule, side, y);
                rows += free ? 1 : 0;
                inked += free && printed.at(x, y) ? 1 : 0;
            }
            if (inked >= Math.max(1, RULE * rows)) {
                edge = x;
            }
        }
        return edge;
    }

    /** True of a row of a level rule, which the upright one meets: its ink says nothing of how wide that is. */
    private boolean isLevel(int rule, int side, int y) {
        boolean inked = true;
        for (int x = rule; inked && Math.abs(x - rule) <= HALF * dpi; x += side) {
            inked = printed.at(x, y);
        }
        return inked;
    }

    private boolean isStroke(Area print, int x) {
        int inked = 0;
        for (int y = print.top(); y < print.bottom(); y++) {
            inked += printed.at(x, y) ? 1 : 0;
        }
        return inked >= Math.max(2, STROKE * print.height());
    }

    private boolean inked(Area print, int from, int to) {
        for (int x = from; x < to; x++) {
            if (isStroke(print, x)) {
                return true;
            }
        }
        return false;
    }

    /**
     * True if a rule is longer than any stamp: where departments set figures without white before the rule, they touch it.
     * A crease is as long, but what it cuts goes on behind it.
     */
    private boolean isOwn(int rule) {
        return !isForeign(rule) && drawn(strokes(rule)) >= LONGEST_STAMP * dpi;
    }

    /** True if a rule stands beside few rows of its table. */
    private boolean isForeign(int rule) {
        List<Stroke> own = strokes(rule);
        return own.stream()
                .flatMap(stroke -> upright.stream().filter(other -> other.sharedLength(stroke) > 0))
                .anyMatch(other -> drawn(own) < MOST * other.length());
    }

    private List<Stroke> strokes(int rule) {
        return upright.stream()
                .filter(stroke -> Math.abs(stroke.at() - rule) <= ROUNDED)
                .toList();
    }

    private static double drawn(List<Stroke> strokes) {
        return strokes.stream().mapToDouble(Stroke::length).sum();
    }
}
