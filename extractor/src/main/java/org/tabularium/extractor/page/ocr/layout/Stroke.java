package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A level or upright line of ink, in pixels of the upright page. For a level one, {@code from} and {@code to} are x and
 * {@code at} is y; for an upright one the other way round.
 *
 * @param from where it begins
 * @param to where it ends
 * @param at its middle across
 * @param thickness of its ink
 */
public record Stroke(double from, double to, double at, double thickness) {

    public double length() {
        return to - from;
    }

    /**
     * Where strokes of one direction lie, in ascending order: those nearer than so many pixels lie at their common mean,
     * by length.
     */
    static double[] places(List<Stroke> strokes, double near) {
        List<Stroke> ordered = new ArrayList<>(strokes);
        ordered.sort(Comparator.comparingDouble(Stroke::at));
        List<double[]> clusters = new ArrayList<>();
        for (Stroke stroke : ordered) {
            if (!clusters.isEmpty() && stroke.at - clusters.getLast()[0] / clusters.getLast()[1] <= near) {
                clusters.getLast()[0] += stroke.at * stroke.length();
                clusters.getLast()[1] += stroke.length();
            } else {
                clusters.add(new double[] {stroke.at * stroke.length(), stroke.length()});
            }
        }
        return clusters.stream().mapToDouble(c -> c[0] / c[1]).toArray();
    }

    /** The length that both share along their direction, whatever lies between them across it. */
    public double sharedLength(Stroke other) {
        return Math.max(0, Math.min(to, other.to) - Math.max(from, other.from));
    }

    /** One stroke from the first end to the last, at the mean of both by length. */
    Stroke joined(Stroke other) {
        double weight = Math.max(1e-9, length() + other.length());
        return new Stroke(
                Math.min(from, other.from),
                Math.max(to, other.to),
                (at * length() + other.at * other.length()) / weight,
                Math.max(thickness, other.thickness));
    }

    /** True if another stroke of the same direction lies in one line with this one, and no wider gap between them. */
    boolean goesOnIn(Stroke other, double inLine, double gap) {
        return Math.abs(at - other.at) <= inLine && other.from - to <= gap && from - other.to <= gap;
    }

    /** True if this stroke, turned by a right angle to the other, reaches it. */
    boolean meets(Stroke crossing, double tolerance) {
        return crossing.at >= from - tolerance
                && crossing.at <= to + tolerance
                && at >= crossing.from - tolerance
                && at <= crossing.to + tolerance;
    }
}
