package org.tabularium.models.geometry;

/**
 * A projective map of one plane to another: how a page set upright lies on the page as it was scanned or photographed.
 * It maps {@code (x, y)} to {@code ((a x + b y + c) / (g x + h y + 1), (d x + e y + f) / (g x + h y + 1))}, so that
 * shift, scale, rotation, shear and perspective are all one kind of value.
 *
 * @param a see above
 * @param b see above
 * @param c in the target's unit
 * @param d see above
 * @param e see above
 * @param f in the target's unit
 * @param g per unit of the source; 0 without perspective
 * @param h per unit of the source; 0 without perspective
 */
public record Projection(double a, double b, double c, double d, double e, double f, double g, double h) {

    /** Leaves everything where it is. */
    public static final Projection IDENTITY = new Projection(1, 0, 0, 0, 1, 0, 0, 0);

    /** Scales both axes about the origin. */
    public static Projection scale(double sx, double sy) {
        return new Projection(sx, 0, 0, 0, sy, 0, 0, 0);
    }

    /** Turns by an angle in radians about a point, clockwise as the reader sees it (y grows downwards). */
    public static Projection rotation(double radians, double centerX, double centerY) {
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        return new Projection(
                cos,
                -sin,
                centerX - cos * centerX + sin * centerY,
                sin,
                cos,
                centerY - sin * centerX - cos * centerY,
                0,
                0);
    }

    /** The x of the image of a point. */
    public double x(double px, double py) {
        return (a * px + b * py + c) / (g * px + h * py + 1);
    }

    /** The y of the image of a point. */
    public double y(double px, double py) {
        return (d * px + e * py + f) / (g * px + h * py + 1);
    }

    /** The smallest upright box around the image of a box; the same box under {@link #IDENTITY}. */
    public Box map(Box box) {
        if (equals(IDENTITY)) {
            return box;
        }
        Box upper =
                Box.between(x(box.x(), box.y()), y(box.x(), box.y()), x(box.right(), box.y()), y(box.right(), box.y()));
        Box lower = Box.between(
                x(box.x(), box.bottom()),
                y(box.x(), box.bottom()),
                x(box.right(), box.bottom()),
                y(box.right(), box.bottom()));
        return upper.union(lower);
    }

    /** This map first, then the next. */
    public Projection then(Projection next) {
        return normal(
                next.a * a + next.b * d + next.c * g,
                next.a * b + next.b * e + next.c * h,
                next.a * c + next.b * f + next.c,
                next.d * a + next.e * d + next.f * g,
                next.d * b + next.e * e + next.f * h,
                next.d * c + next.e * f + next.f,
                next.g * a + next.h * d + g,
                next.g * b + next.h * e + h,
                next.g * c + next.h * f + 1);
    }

    /**
     * The way back.
     *
     * @throws ArithmeticException if the map squeezes the plane to a line, so that there is none
     */
    public Projection inverse() {
        return normal(
                e - f * h,
                c * h - b,
                b * f - c * e,
                f * g - d,
                a - c * g,
                c * d - a * f,
                d * h - e * g,
                b * g - a * h,
                a * e - b * d);
    }

    private static Projection normal(
            double a, double b, double c, double d, double e, double f, double g, double h, double i) {
        if (i == 0) {
            throw new ArithmeticException("the origin is mapped to infinity");
        }
        return new Projection(a / i, b / i, c / i, d / i, e / i, f / i, g / i, h / i);
    }
}
