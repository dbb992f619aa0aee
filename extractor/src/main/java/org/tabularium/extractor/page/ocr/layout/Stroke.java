package org.tabularium.extractor.page.ocr.layout;

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

    /** The length that both share along their direction, whatever lies between them across it. */
    double sharedLength(Stroke other) {
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

    /** True if this stroke, turned by a right angle to the other, reaches it. */
    boolean meets(Stroke crossing, double tolerance) {
        return crossing.at >= from - tolerance
                && crossing.at <= to + tolerance
                && at >= crossing.from - tolerance
                && at <= crossing.to + tolerance;
    }
}
