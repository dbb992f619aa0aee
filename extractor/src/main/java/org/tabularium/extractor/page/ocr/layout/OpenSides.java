package org.tabularium.extractor.page.ocr.layout;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Sides of a table that no upright rule closes. Offices leave the outer rules of tables away, and printers cut them off:
 * the level rules then run on behind the last upright rule and end together, where the column ends.
 */
final class OpenSides {

    /** Fewer level rules than these end together by chance. */
    private static final int FEWEST = 3;

    /** The narrowest column of an amount, in inches. */
    private static final double NARROWEST = 0.3;

    private OpenSides() {}

    /**
     * @param level the level rules of one table
     * @param xs of its upright rules, ascending
     * @param near how far (pixels) ends that belong together lie from each other
     * @return the same with the open sides
     */
    static double[] added(List<Stroke> level, double[] xs, double near, double dpi) {
        if (xs.length == 0) {
            return xs;
        }
        OptionalDouble left = end(level, stroke -> -stroke.from(), -xs[0] + NARROWEST * dpi, near);
        OptionalDouble right = end(level, Stroke::to, xs[xs.length - 1] + NARROWEST * dpi, near);
        double[] all = Arrays.copyOf(xs, xs.length);
        if (left.isPresent()) {
            all = new double[xs.length + 1];
            all[0] = -left.getAsDouble();
            System.arraycopy(xs, 0, all, 1, xs.length);
        }
        if (right.isPresent()) {
            all = Arrays.copyOf(all, all.length + 1);
            all[all.length - 1] = right.getAsDouble();
        }
        return all;
    }

    /** Where most of the rules end beyond a place; empty if most do not, or each ends elsewhere. */
    private static OptionalDouble end(List<Stroke> level, ToDoubleFunction<Stroke> end, double beyond, double near) {
        double[] ends = level.stream()
                .mapToDouble(end)
                .filter(value -> value > beyond)
                .sorted()
                .toArray();
        if (ends.length < FEWEST) {
            return OptionalDouble.empty();
        }
        double middle = ends[ends.length / 2];
        long together = Arrays.stream(ends)
                .filter(value -> Math.abs(value - middle) <= near)
                .count();
        return together >= FEWEST && together * 2 > level.size() ? OptionalDouble.of(middle) : OptionalDouble.empty();
    }
}
