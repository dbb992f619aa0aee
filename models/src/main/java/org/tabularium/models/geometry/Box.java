package org.tabularium.models.geometry;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * An upright rectangle on a page, in points (1/72 inch), origin top-left, y growing downwards.
 *
 * <p>In JSON: {@code [x, y, width, height]}, rounded to hundredths of a point, which is finer than any printer.
 *
 * @param x left edge
 * @param y top edge
 * @param width never negative
 * @param height never negative
 */
public record Box(double x, double y, double width, double height) {

    public Box {
        if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 0) || !(height >= 0)) {
            throw new IllegalArgumentException("not a box: " + x + " " + y + " " + width + " " + height);
        }
    }

    /** The box between two corners, in any order. */
    public static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    @JsonCreator
    static Box fromJson(List<Double> numbers) {
        if (numbers.size() != 4) {
            throw new IllegalArgumentException("a box has four numbers: " + numbers);
        }
        return new Box(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    @JsonValue
    List<Double> toJson() {
        return List.of(hundredths(x), hundredths(y), hundredths(width), hundredths(height));
    }

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centerX() {
        return x + width / 2;
    }

    public double centerY() {
        return y + height / 2;
    }

    public double area() {
        return width * height;
    }

    /** True if the point lies inside or on the edge. */
    public boolean contains(double px, double py) {
        return px >= x && px <= right() && py >= y && py <= bottom();
    }

    /** The smallest box around both. */
    public Box union(Box other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(right(), other.right()),
                Math.max(bottom(), other.bottom()));
    }

    /** The length that both share on the x axis; 0 if none. */
    public double horizontalOverlap(Box other) {
        return Math.max(0, Math.min(right(), other.right()) - Math.max(x, other.x));
    }

    /** The length that both share on the y axis; 0 if none. */
    public double verticalOverlap(Box other) {
        return Math.max(0, Math.min(bottom(), other.bottom()) - Math.max(y, other.y));
    }

    /** The area that both share; 0 if none. */
    public double overlap(Box other) {
        return horizontalOverlap(other) * verticalOverlap(other);
    }

    private static double hundredths(double value) {
        return Math.round(value * 100) / 100.0 + 0.0;
    }
}
