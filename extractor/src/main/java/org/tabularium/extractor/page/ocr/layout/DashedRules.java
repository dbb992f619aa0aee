package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Rules that are worn to dashes all along: no dash is long enough to rule by itself, but those of several rows or columns
 * stand in one line, with paper beside them, and reach from crossing rule to crossing rule. Print leaves white around
 * itself.
 */
final class DashedRules {

    /** Dashes of so much length (inches) are told from print: of two sides of cells at least. */
    private static final double SHORTEST = 0.5;

    private static final int SIDES = 2;

    /** Rules this near (inches) are one. */
    private static final double NEAR = 0.03;

    /** No farther (inches) from what is left of the rules that end at it lies a border: that is the width of a column. */
    private static final double BEHIND = 1;

    /** In ascending order. */
    private final List<Stroke> crossing;

    private final WornSides sides;
    private final double near;
    private final double behind;
    private final double shortest;
    private final double core;

    /**
     * @param oriented the page's ink, transposed to find upright rules
     * @param crossing the rules across those that are looked for
     */
    DashedRules(Mask oriented, List<Stroke> crossing, double dpi) {
        this.near = NEAR * dpi;
        this.behind = BEHIND * dpi;
        this.shortest = SHORTEST * dpi;
        this.crossing = lines(crossing, near);
        this.sides = new WornSides(oriented, dpi);
        this.core = crossing.stream().mapToDouble(Stroke::thickness).average().orElse(0) / 2 + 1;
    }

    /** The pieces of each rule as one, in ascending order: what lies in one line is parted by breaks, or belongs to two tables. */
    private static List<Stroke> lines(List<Stroke> rules, double near) {
        List<Stroke> lines = new ArrayList<>();
        for (Stroke piece :
                rules.stream().sorted(Comparator.comparingDouble(Stroke::at)).toList()) {
            if (!lines.isEmpty() && piece.at() - lines.getLast().at() <= near) {
                lines.set(lines.size() - 1, lines.getLast().joined(piece));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    /** Those that are not among some known ones. */
    List<Stroke> beside(List<Stroke> known) {
        List<Stroke> found = new ArrayList<>();
        double first = crossing.stream().mapToDouble(Stroke::from).min().orElse(0) - behind;
        double last = crossing.stream().mapToDouble(Stroke::to).max().orElse(-1) + behind;
        for (int at = (int) Math.max(0, first); at <= last; at++) {
            for (Stroke dashed : at(at + 0.5)) {
                if (!isKnown(dashed, known)) {
                    keepLonger(found, dashed);
                }
            }
        }
        return found;
    }

    /** True if a stroke reaches no row or column that what is known of it does not reach. */
    private boolean isKnown(Stroke dashed, List<Stroke> known) {
        List<Stroke> same = known.stream().filter(other -> isOn(dashed, other)).toList();
        double from = same.stream().mapToDouble(Stroke::from).min().orElse(dashed.to());
        double to = same.stream().mapToDouble(Stroke::to).max().orElse(dashed.from());
        return !sides.isLong(from - dashed.from()) && !sides.isLong(dashed.to() - to);
    }

    private boolean isOn(Stroke stroke, Stroke other) {
        return Math.abs(stroke.at() - other.at()) <= near && stroke.sharedLength(other) > 0;
    }

    /** Of neighbours, which see the same ink, the first of the longest. */
    private void keepLonger(List<Stroke> found, Stroke dashed) {
        List<Stroke> same = found.stream().filter(other -> isOn(dashed, other)).toList();
        if (same.stream().allMatch(other -> other.length() < dashed.length())) {
            found.removeAll(same);
            found.add(dashed);
        }
    }

    /**
     * Where rules cross a line, in ascending order: those that reach it, and those that would if they were not worn, unless
     * they lie closer to others than print is high, as the rules of a part of a header do.
     */
    private double[] across(double at) {
        double[] places = new double[crossing.size()];
        int count = 0;
        for (int i = 0; i < crossing.size(); i++) {
            Stroke rule = crossing.get(i);
            if (reaches(rule, at, near) || (reaches(rule, at, behind) && isApart(i, -1, at) && isApart(i, 1, at))) {
                places[count++] = rule.at();
            }
        }
        return Arrays.copyOf(places, count);
    }

    /** @param direction −1 for the rules before, 1 for those behind */
    private boolean isApart(int rule, int direction, double at) {
        int other = rule + direction;
        while (other >= 0 && other < crossing.size() && !isLong(rule, other)) {
            if (reaches(crossing.get(other), at, near)) {
                return false;
            }
            other += direction;
        }
        return true;
    }

    private boolean isLong(int one, int other) {
        return sides.isLong(
                Math.abs(crossing.get(other).at() - crossing.get(one).at()));
    }

    private static boolean reaches(Stroke rule, double at, double beyond) {
        return rule.from() - beyond <= at && rule.to() + beyond >= at;
    }

    /** The dashed rules in one line across the crossing ones. */
    private List<Stroke> at(double at) {
        double[] rules = across(at);
        List<Stroke> found = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i + 1 < rules.length; i++) {
            Stroke side = new Stroke(rules[i], rules[i + 1], at, 1);
            boolean left = sides.isLong(side.length()) && sides.isLeft(side, core);
            if (!left || i + 2 == rules.length) {
                int end = left ? i + 1 : i;
                if (end - begin >= SIDES && rules[end] - rules[begin] >= shortest) {
                    found.add(new Stroke(rules[begin], rules[end], at, 2 * core - 2));
                }
                begin = i + 1;
            }
        }
        return found;
    }
}
