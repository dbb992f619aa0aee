package org.tabularium.extractor.page.text;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.page.text.DrawnPath.Subpath;
import org.tabularium.models.document.Rule;
import org.tabularium.models.geometry.Box;

/** Finds the lines among the drawn paths of one page, whichever way a program draws them. */
final class RuleCollector {

    /** A filled shape no thicker than this is a line: the thickest table border that Word offers below 4½ points. */
    private static final double MOST_THICKNESS = 3;

    /** A line may lean by this much over its length and still be meant level or upright: rounding of coordinates. */
    private static final double LEAN = 0.5;

    /** Shorter marks are dots of a dotted line, or ornaments. */
    private static final double DOT = 3;

    /** Between the dots of a dotted line; wider apart they do not look like a line. */
    private static final double DOT_GAP = 4;

    /** So many dots are a line; fewer are a colon or an ellipsis. */
    private static final int DOTS = 6;

    private final List<Rule> rules = new ArrayList<>();
    private final List<Box> dots = new ArrayList<>();
    private final List<Box> backgrounds = new ArrayList<>();

    /**
     * @param thickness of the pen, in points
     * @param white true if the pen is as white as paper
     * @param clip where anything shows
     */
    void stroke(DrawnPath path, double thickness, boolean white, Box clip) {
        if (thickness > MOST_THICKNESS) {
            path.subpaths().forEach(subpath -> thin(subpath.box(), white, clip));
            return;
        }
        for (Subpath subpath : path.subpaths()) {
            for (int i = 1; i < subpath.points(); i++) {
                double dx = Math.abs(subpath.x(i) - subpath.x(i - 1));
                double dy = Math.abs(subpath.y(i) - subpath.y(i - 1));
                if (dx <= LEAN || dy <= LEAN) {
                    line(segment(subpath, i, thickness), white, clip);
                }
            }
        }
    }

    private static Box segment(Subpath path, int i, double thickness) {
        double half = thickness / 2;
        double x1 = Math.min(path.x(i - 1), path.x(i));
        double x2 = Math.max(path.x(i - 1), path.x(i));
        double y1 = Math.min(path.y(i - 1), path.y(i));
        double y2 = Math.max(path.y(i - 1), path.y(i));
        if (x2 - x1 >= y2 - y1) {
            double y = (y1 + y2) / 2;
            return Box.between(x1, y - half, x2, y + half);
        }
        double x = (x1 + x2) / 2;
        return Box.between(x - half, y1, x + half, y2);
    }

    /** @param white true if the colour is as white as paper */
    void fill(DrawnPath path, boolean white, Box clip) {
        List<Subpath> subpaths = path.subpaths();
        if (subpaths.size() == 2 && ring(subpaths.get(0).box(), subpaths.get(1).box(), white, clip)) {
            return;
        }
        for (Subpath subpath : subpaths) {
            Box box = subpath.box();
            if (!thin(box, white, clip) && !white) {
                backgrounds.add(box);
            }
        }
    }

    private boolean thin(Box box, boolean white, Box clip) {
        boolean thin = Math.min(box.width(), box.height()) <= MOST_THICKNESS;
        if (thin) {
            line(box, white, clip);
        }
        return thin;
    }

    /** A frame may be drawn as a filled shape with a hole. */
    private boolean ring(Box a, Box b, boolean white, Box clip) {
        Box outer = a.area() >= b.area() ? a : b;
        Box inner = a.area() >= b.area() ? b : a;
        double left = inner.x() - outer.x();
        double right = outer.right() - inner.right();
        double top = inner.y() - outer.y();
        double bottom = outer.bottom() - inner.bottom();
        boolean frame = Math.min(inner.width(), inner.height()) > MOST_THICKNESS
                && Math.min(Math.min(left, right), Math.min(top, bottom)) >= 0
                && Math.max(Math.max(left, right), Math.max(top, bottom)) <= MOST_THICKNESS;
        if (frame) {
            line(new Box(outer.x(), outer.y(), left, outer.height()), white, clip);
            line(new Box(inner.right(), outer.y(), right, outer.height()), white, clip);
            line(new Box(outer.x(), outer.y(), outer.width(), top), white, clip);
            line(new Box(outer.x(), inner.bottom(), outer.width(), bottom), white, clip);
        }
        return frame;
    }

    private void line(Box box, boolean white, Box clip) {
        double left = Math.max(box.x(), clip.x());
        double top = Math.max(box.y(), clip.y());
        double right = Math.min(box.right(), clip.right());
        double bottom = Math.min(box.bottom(), clip.bottom());
        if (right < left || bottom < top || (white && !onColour(box))) {
            return;
        }
        Box shown = Box.between(left, top, right, bottom);
        if (Math.max(shown.width(), shown.height()) >= DOT) {
            rules.add(new Rule(shown));
        } else {
            dots.add(shown);
        }
    }

    /** A white line is a line only where there is colour behind it. */
    private boolean onColour(Box line) {
        return backgrounds.stream().anyMatch(box -> box.contains(line.centerX(), line.centerY()));
    }

    /** All lines of the page, dotted ones joined. */
    List<Rule> rules() {
        List<Rule> all = new ArrayList<>(rules);
        join(all, true);
        join(all, false);
        return all;
    }

    private void join(List<Rule> all, boolean level) {
        List<Box> ordered = new ArrayList<>(dots);
        ordered.sort((a, b) -> {
            int line = Long.compare(Math.round(across(a, level) * 2), Math.round(across(b, level) * 2));
            return line != 0 ? line : Double.compare(level ? a.x() : a.y(), level ? b.x() : b.y());
        });
        List<Box> run = new ArrayList<>();
        for (Box dot : ordered) {
            if (!run.isEmpty() && !follows(run.getLast(), dot, level)) {
                finish(run, all);
            }
            run.add(dot);
        }
        finish(run, all);
    }

    private static double across(Box dot, boolean level) {
        return level ? dot.centerY() : dot.centerX();
    }

    private static boolean follows(Box before, Box dot, boolean level) {
        double gap = level ? dot.x() - before.right() : dot.y() - before.bottom();
        return Math.abs(across(dot, level) - across(before, level)) <= LEAN && gap <= DOT_GAP && gap > -DOT;
    }

    private static void finish(List<Box> run, List<Rule> all) {
        if (run.size() >= DOTS) {
            all.add(new Rule(run.stream().reduce(Box::union).orElseThrow()));
        }
        run.clear();
    }
}
