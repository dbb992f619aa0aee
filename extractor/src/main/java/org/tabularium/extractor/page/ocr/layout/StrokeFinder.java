package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Finds level strokes: long runs of ink that are thin. For upright ones it is given the transposed page. */
final class StrokeFinder {

    /** Gaps up to so many inches do not end a stroke: fax and thin print break lines into dashes. */
    private static final double GAP = 0.04;

    /** Text also makes long runs with gaps, but covers less than this part of them on any row. */
    private static final double COVERAGE = 0.88;

    /** Of a worn rule this much is left. */
    private static final double WORN = 0.45;

    /** A worn rule is told from print only where so much of it (inches) is in one line. */
    private static final double SHORTEST_WORN = 0.8;

    /** Beside what is left of a worn rule is paper on both sides. */
    private static final double WORN_CLEAR = 0.8;

    /** The thickest rule, in inches: heavier bars are fills or margins. */
    private static final double THICKEST = 0.06;

    /** So thick (inches, and pixels) a rule is heavy: print of five points is twice as high, but is cut to pieces. */
    private static final double HEAVY = 0.03;

    private static final int THICKER = 6;

    /** Nearly all columns of a heavy rule are nearly as thick as it is. */
    private static final double EVEN = 0.8;

    private static final double EVENLY = 0.9;

    /** Pieces in one line this near (inches) are one stroke: wider breaks are judged when cells are made. */
    private static final double BRIDGE = 0.12;

    /**
     * Beside a rule is paper for most of its length, on the mean of its two sides. A row through text has strokes above
     * and below nearly everywhere.
     */
    private static final double CLEAR = 0.65;

    /** And for nearly half of it on either side: the feet of a row of digits have paper on one side only. */
    private static final double CLEAR_SIDE = 0.45;

    /** Width (inches) of the strip beside a stroke that is looked at: less than the space between rule and text. */
    private static final double BESIDE = 0.015;

    /** A row of pixels so much shorter than the longest of a rule is none of that rule's, if it lies beside it. */
    private static final double SHORTER = 0.25;

    private final double dpi;
    private final double shortest;

    /** @param shortest in inches */
    StrokeFinder(double dpi, double shortest) {
        this.dpi = dpi;
        this.shortest = shortest * dpi;
    }

    /** All runs of ink on the rows of a page, of which strokes are made. */
    List<InkRun> runs(Mask ink) {
        return InkRun.of(ink, Math.max(2, (int) Math.round(GAP * dpi)), shortest);
    }

    List<Stroke> find(Mask ink, List<InkRun> runs) {
        return bridged(strokes(ink, covered(runs, shortest, COVERAGE, 1), CLEAR, CLEAR_SIDE));
    }

    /**
     * Rules of which specks and dashes are left, and which are not among those found already. Leaders (......) look the
     * same: a worn rule is one only if it meets others.
     */
    List<Stroke> worn(Mask ink, List<InkRun> runs, List<Stroke> found) {
        List<InkRun> worn = covered(runs, Math.max(shortest, SHORTEST_WORN * dpi), WORN, COVERAGE);
        return bridged(strokes(ink, worn, WORN_CLEAR, WORN_CLEAR).stream()
                .filter(stroke -> found.stream().noneMatch(other -> isOn(stroke, other)))
                .toList());
    }

    private boolean isOn(Stroke worn, Stroke rule) {
        return Math.abs(worn.at() - rule.at()) <= Math.max(3, BESIDE * 2 * dpi)
                && worn.sharedLength(rule) > worn.length() / 2;
    }

    private List<Stroke> strokes(Mask ink, List<InkRun> runs, double clear, double clearSide) {
        List<Stroke> strokes = new ArrayList<>();
        for (List<InkRun> group : InkRun.grouped(runs).stream()
                .flatMap(together -> apart(together).stream())
                .toList()) {
            stroke(ink, group)
                    .filter(stroke ->
                            stroke.thickness() <= Math.max(4, THICKEST * dpi) && isClear(ink, stroke, clear, clearSide))
                    .ifPresent(strokes::add);
        }
        return strokes;
    }

    /**
     * A rule is about as long on all its rows of pixels, and where it leans or bends one row goes on where another ends.
     * What is much shorter than its longest row and lies beside that for the most part is print or another line that
     * touches it, and would draw its middle away.
     */
    private static List<List<InkRun>> apart(List<InkRun> group) {
        InkRun longest =
                group.stream().max(Comparator.comparingInt(InkRun::length)).orElseThrow();
        Map<Boolean, List<InkRun>> own = group.stream()
                .collect(Collectors.partitioningBy(run -> run.length() < SHORTER * longest.length()
                        && Math.min(run.to(), longest.to()) - Math.max(run.from(), longest.from()) > run.length() / 2));
        List<List<InkRun>> parts = new ArrayList<>(List.of(own.get(false)));
        for (List<InkRun> beside : InkRun.grouped(own.get(true))) {
            parts.addAll(apart(beside));
        }
        return parts;
    }

    /** Runs of at least a length, of which a part from {@code least} to {@code most} is ink. */
    private static List<InkRun> covered(List<InkRun> runs, double length, double least, double most) {
        return runs.stream()
                .filter(run -> run.length() >= length && run.coverage() >= least && run.coverage() <= most)
                .toList();
    }

    /** Place and thickness from the ink itself, column by column, since runs are blurred over three rows; empty for print. */
    private Optional<Stroke> stroke(Mask ink, List<InkRun> group) {
        int from = group.stream().mapToInt(InkRun::from).min().orElseThrow();
        int to = group.stream().mapToInt(InkRun::to).max().orElseThrow();
        int top = group.getFirst().row() - 1;
        int bottom = group.getLast().row() + 1;
        long sum = 0;
        int[] extents = new int[bottom - top + 2];
        int columns = 0;
        long pixels = 0;
        for (int x = from; x < to; x++) {
            int extent = 0;
            for (int y = top; y <= bottom; y++) {
                if (ink.at(x, y)) {
                    sum += y;
                    extent++;
                }
            }
            pixels += extent;
            if (extent > 0) {
                extents[extent]++;
                columns++;
            }
        }
        double at = pixels == 0 ? (top + bottom) / 2.0 : (double) sum / pixels + 0.5;
        int thickness = median(extents, columns);
        return isPrint(extents, columns, thickness)
                ? Optional.empty()
                : Optional.of(new Stroke(from, to, at, thickness));
    }

    /**
     * A heavy rule is as thick all along, where it is not broken. Characters of five points are as high as such a rule is
     * thick, and run together where they are scanned at 200 dpi and less; but they are of all heights, and have holes.
     *
     * @param extents how many columns have so many pixels of ink
     * @param columns that have any
     */
    private boolean isPrint(int[] extents, int columns, int thickness) {
        if (thickness < Math.max(THICKER, HEAVY * dpi)) {
            return false;
        }
        int whole = 0;
        for (int extent = (int) Math.ceil(EVEN * thickness); extent < extents.length; extent++) {
            whole += extents[extent];
        }
        return whole < EVENLY * columns;
    }

    private boolean isClear(Mask ink, Stroke stroke, double clear, double clearSide) {
        int near = (int) Math.ceil(stroke.thickness() / 2) + 2;
        int far = near + (int) Math.max(1, Math.round(BESIDE * dpi));
        int at = (int) Math.floor(stroke.at());
        double above = clearance(ink, stroke, at - far, at - near);
        double below = clearance(ink, stroke, at + near, at + far);
        return (above + below) / 2 >= clear && Math.min(above, below) >= clearSide;
    }

    /** The part of a stroke's length, 0..1, that has paper on some rows beside it. */
    private static double clearance(Mask ink, Stroke stroke, int first, int last) {
        int clear = 0;
        for (int x = (int) stroke.from(); x < stroke.to(); x++) {
            boolean paper = true;
            for (int y = first; y <= last; y++) {
                paper &= !ink.at(x, y);
            }
            clear += paper ? 1 : 0;
        }
        return clear / stroke.length();
    }

    private static int median(int[] histogram, int total) {
        int seen = 0;
        for (int i = 0; i < histogram.length; i++) {
            seen += histogram[i];
            if (seen * 2 >= total) {
                return i;
            }
        }
        return 0;
    }

    private List<Stroke> bridged(List<Stroke> strokes) {
        List<Stroke> ordered = new ArrayList<>(strokes);
        ordered.sort(Comparator.comparingDouble(Stroke::from));
        List<Stroke> out = new ArrayList<>();
        for (Stroke stroke : ordered) {
            int home = -1;
            for (int i = 0; i < out.size() && home < 0; i++) {
                Stroke other = out.get(i);
                boolean inLine = Math.abs(other.at() - stroke.at()) <= Math.max(2, 0.015 * dpi);
                if (inLine && stroke.from() - other.to() <= BRIDGE * dpi) {
                    home = i;
                }
            }
            if (home < 0) {
                out.add(stroke);
            } else {
                out.set(home, out.get(home).joined(stroke));
            }
        }
        return out;
    }
}
