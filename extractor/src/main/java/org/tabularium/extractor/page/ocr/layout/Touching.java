package org.tabularium.extractor.page.ocr.layout;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Tells upright rules from strokes of characters by what they do at the level rules: touch them, or stand where they end. */
final class Touching {

    /**
     * An upright rule has ink right beside the level rules that it crosses, at least at this part of its crossings: breaks
     * of print fall anywhere. Strokes of characters that stand below each other (计 in every row) stop short of all of
     * them.
     */
    private static final double TOUCHING = 0.5;

    /** A border stands no farther (inches) from the ends of the rules that end at it; characters do. */
    private static final double AT_END = 0.02;

    /** As many rules that end at one line make a border. */
    private static final int BORDER = 3;

    /** A field so high (inches) holds two lines of print at least: characters in line with each other leave white between. */
    private static final double TALL = 0.6;

    /** An upright rule fills such a field at least so far, breaks and all. */
    private static final double FILLED = 0.88;

    private final Mask ink;
    private final List<Stroke> level;
    private final double dpi;

    Touching(Mask ink, List<Stroke> level, double dpi) {
        this.ink = ink;
        this.level = level;
        this.dpi = dpi;
    }

    /** True of an upright stroke that may rule. */
    boolean is(Stroke stroke) {
        return touches(stroke) || isBorder(stroke) || fillsTallField(stroke);
    }

    /** True if a stroke fills a field that is higher than a line of print. */
    private boolean fillsTallField(Stroke stroke) {
        double[] rules = Stroke.places(
                level.stream()
                        .filter(other -> other.meets(stroke, Rulings.MISS * dpi))
                        .toList(),
                Rulings.MISS * dpi);
        boolean fills = false;
        for (int i = 0; i + 1 < rules.length; i++) {
            fills |= rules[i + 1] - rules[i] >= TALL * dpi && share(ink, stroke, rules[i], rules[i + 1]) >= FILLED;
        }
        return fills;
    }

    /**
     * True if most of the level rules that a stroke passes end at it: of a worn border the corners may be lost, and characters
     * stand within their table.
     */
    private boolean isBorder(Stroke stroke) {
        List<Stroke> passed = level.stream()
                .filter(rule -> rule.at() >= stroke.from() && rule.at() <= stroke.to())
                .toList();
        return endAt(stroke, passed, Stroke::from) || endAt(stroke, passed, Stroke::to);
    }

    private boolean endAt(Stroke stroke, List<Stroke> passed, ToDoubleFunction<Stroke> end) {
        long ending = passed.stream()
                .filter(rule -> Math.abs(end.applyAsDouble(rule) - stroke.at()) <= AT_END * dpi)
                .count();
        return ending >= BORDER && 2 * ending > passed.size();
    }

    /**
     * Above and below by themselves: characters at the top of their cells may touch the rule above them in every row,
     * but not the one below, too.
     */
    private boolean touches(Stroke stroke) {
        Touches above = touches(stroke, -1);
        Touches below = touches(stroke, 1);
        boolean several = above.sides + below.sides > 2;
        return several ? above.enough() && below.enough() : above.and(below).enough();
    }

    /** Of so many sides of level rules that a stroke lies beside, so many that it touches. */
    private record Touches(int sides, int touched) {

        Touches and(Touches other) {
            return new Touches(sides + other.sides, touched + other.touched);
        }

        boolean enough() {
            return touched >= TOUCHING * sides;
        }
    }

    /** @param side −1 above the rules, 1 below */
    private Touches touches(Stroke stroke, int side) {
        int padding = (int) Math.max(2, Math.round(Rulings.PADDING * dpi));
        int sides = 0;
        int touched = 0;
        for (Stroke other : level) {
            int core = (int) Math.ceil(other.thickness() / 2) + 1;
            double end = other.at() + side * (core + padding);
            if (other.meets(stroke, Rulings.MISS * dpi) && end >= stroke.from() && end <= stroke.to()) {
                sides++;
                touched += inked(ink, stroke, other.at() + side * core, side, padding) ? 1 : 0;
            }
        }
        return new Touches(sides, touched);
    }

    /** The part of the rows between two on which an upright stroke has ink, 0..1. */
    static double share(Mask ink, Stroke upright, double from, double to) {
        int x = (int) Math.floor(upright.at());
        int inked = 0;
        for (int y = (int) from; y < to; y++) {
            inked += ink.at(x - 1, y) || ink.at(x, y) || ink.at(x + 1, y) ? 1 : 0;
        }
        return inked / Math.max(1, Math.ceil(to - (int) from));
    }

    /** True if an upright stroke has ink on nearly all rows from one on, up or down. */
    static boolean inked(Mask ink, Stroke upright, double row, int direction, int rows) {
        int x = (int) Math.floor(upright.at());
        int missing = 0;
        for (int i = 0; i < rows; i++) {
            int y = (int) Math.floor(row) + direction * i;
            missing += ink.at(x - 1, y) || ink.at(x, y) || ink.at(x + 1, y) ? 0 : 1;
        }
        return missing <= rows / 4;
    }
}
