package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.page.ocr.layout.InkPoints.Run;
import org.tabularium.extractor.page.ocr.raster.Mask;
import org.tabularium.models.geometry.Projection;

/**
 * How a page lies on its image: the slope of its rows and columns, and how the slope changes over the page as
 * perspective makes it. Rows of a page are the lines {@code y = v + (a + b v) x}, columns {@code x = u + (c + d u) y},
 * counted from the image's centre; their vanishing points give the projection.
 *
 * @param a slope of the row through the centre
 * @param b change of that slope per pixel downwards; 0 without perspective
 * @param c slope of the column through the centre against the vertical
 * @param d its change per pixel to the right; 0 without perspective
 */
public record Tilt(double a, double b, double c, double d) {

    public static final Tilt NONE = new Tilt(0, 0, 0, 0);

    /** Sheets in a feeder lean by a few degrees; a page photographed by hand by up to a dozen. */
    private static final double STEEPEST = Math.tan(Math.toRadians(12));

    /** A run of ink so long (inches) is part of a rule: strokes of body text are shorter. */
    private static final double RULE_RUN = 0.2;

    /** So many runs in one direction (4 inches of rules) tell more about it than the text does. */
    private static final int ENOUGH_RUNS = 20;

    /** With less ink than this many points a page is as good as blank. */
    private static final int BLANK = 200;

    /** A slope and its change. */
    private record Curve(double slope, double change) {}

    /** Measures a page's ink. */
    public static Tilt of(Mask ink, double dpi) {
        InkPoints all = new InkPoints(ink, everything(ink));
        if (all.size() < BLANK) {
            return NONE;
        }
        double coarse = steepest(all, 0, STEEPEST, 120, 2);
        List<Run> rowRuns = runs(ink, coarse, dpi);
        Curve rows = rowRuns.size() >= ENOUGH_RUNS
                ? curve(new InkPoints(ink, rowRuns), coarse)
                : new Curve(steepest(all, coarse, 0.01, 40, 1), 0);
        Mask turned = ink.transposed();
        List<Run> columnRuns = runs(turned, coarse, dpi);
        Curve columns = columnRuns.size() >= ENOUGH_RUNS
                ? curve(new InkPoints(turned, columnRuns), -rows.slope)
                : new Curve(-rows.slope, 0);
        return new Tilt(rows.slope, rows.change, columns.slope, columns.change);
    }

    /** From the upright page's pixels to the image's, for an image of this size. */
    public Projection toImage(int width, int height) {
        Projection centre = new Projection(1, 0, -width / 2.0, 0, 1, -height / 2.0, 0, 0);
        Projection lean = new Projection(1, c, 0, a, 1, 0, -b, -d);
        return centre.then(lean).then(new Projection(1, 0, width / 2.0, 0, 1, height / 2.0, 0, 0));
    }

    private static List<Run> everything(Mask ink) {
        List<Run> rows = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            rows.add(new Run(y, 0, ink.width()));
        }
        return rows;
    }

    /** Runs of ink along rows that are long enough for a rule; a leaning rule is cut at its steps. */
    private static List<Run> runs(Mask ink, double slope, double dpi) {
        double step = Math.abs(slope) < 1e-3 ? RULE_RUN * dpi : 2 / Math.abs(slope);
        int shortest = (int) Math.max(dpi * RULE_RUN * 0.4, Math.min(RULE_RUN * dpi, step));
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < ink.height(); y++) {
            int start = -1;
            for (int x = 0; x <= ink.width(); x++) {
                boolean on = ink.at(x, y);
                if (on && start < 0) {
                    start = x;
                } else if (!on && start >= 0) {
                    if (x - start >= shortest) {
                        runs.add(new Run(y, start, x));
                    }
                    start = -1;
                }
            }
        }
        return runs;
    }

    /** The slope near another at which lines fall together best. */
    private static double steepest(InkPoints points, double near, double reach, int steps, int bin) {
        double best = near;
        double bestScore = -1;
        for (int i = -steps; i <= steps; i++) {
            double slope = near + reach * i / steps;
            double score = points.sharpness(slope, 0, bin, bin);
            if (score > bestScore) {
                bestScore = score;
                best = slope;
            }
        }
        return best;
    }

    /** Slope and its change together, in ever smaller steps, down to a pixel over a page. */
    private static Curve curve(InkPoints points, double slope) {
        Curve best = new Curve(slope, 0);
        for (double reach = 0.02; reach > 0.0002; reach /= 2) {
            best = better(points, best, reach);
        }
        return best;
    }

    private static Curve better(InkPoints points, Curve near, double reach) {
        Curve best = near;
        double bestScore = -1;
        for (int i = -4; i <= 4; i++) {
            for (int j = -4; j <= 4; j++) {
                Curve tried = new Curve(near.slope + reach * i / 4, near.change + reach * j / 4 / points.half());
                boolean wide = reach > 0.004;
                double score =
                        points.sharpness(tried.slope, tried.change, wide ? 3 : 1, wide ? 3 : reach > 0.001 ? 2 : 1);
                if (score > bestScore) {
                    bestScore = score;
                    best = tried;
                }
            }
        }
        return best;
    }
}
