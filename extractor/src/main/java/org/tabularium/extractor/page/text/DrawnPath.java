package org.tabularium.extractor.page.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.tabularium.models.geometry.Box;

/** A path while it is drawn: subpaths of points, in the reader's coordinates. Curves count by their end points. */
final class DrawnPath {

    /** One subpath. */
    static final class Subpath {
        private double[] points = new double[10];
        private int size;

        private void add(double x, double y) {
            if (size + 2 > points.length) {
                points = Arrays.copyOf(points, points.length * 2);
            }
            points[size++] = x;
            points[size++] = y;
        }

        int points() {
            return size / 2;
        }

        double x(int i) {
            return points[2 * i];
        }

        double y(int i) {
            return points[2 * i + 1];
        }

        /** Around all points. */
        Box box() {
            double left = x(0);
            double right = left;
            double top = y(0);
            double bottom = top;
            for (int i = 1; i < points(); i++) {
                left = Math.min(left, x(i));
                right = Math.max(right, x(i));
                top = Math.min(top, y(i));
                bottom = Math.max(bottom, y(i));
            }
            return Box.between(left, top, right, bottom);
        }
    }

    private final List<Subpath> subpaths = new ArrayList<>();

    void moveTo(double x, double y) {
        Subpath subpath = new Subpath();
        subpath.add(x, y);
        subpaths.add(subpath);
    }

    void lineTo(double x, double y) {
        if (subpaths.isEmpty()) {
            moveTo(x, y);
        } else {
            subpaths.getLast().add(x, y);
        }
    }

    /** Draws back to the subpath's start; what is drawn next begins there. */
    void close() {
        if (!subpaths.isEmpty()) {
            Subpath last = subpaths.getLast();
            double x = last.x(0);
            double y = last.y(0);
            last.add(x, y);
            moveTo(x, y);
        }
    }

    /** The subpaths that draw something. */
    List<Subpath> subpaths() {
        return subpaths.stream().filter(subpath -> subpath.points() > 1).toList();
    }

    /** Around the whole path; {@code null} if nothing was drawn. */
    Box box() {
        return subpaths().stream().map(Subpath::box).reduce(Box::union).orElse(null);
    }

    void clear() {
        subpaths.clear();
    }
}
