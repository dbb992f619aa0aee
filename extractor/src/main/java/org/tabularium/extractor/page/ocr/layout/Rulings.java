package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * The strokes of an upright page that rule its tables.
 *
 * @param level in no promised order
 * @param upright likewise
 */
public record Rulings(List<Stroke> level, List<Stroke> upright) {

    /** Shorter level runs (inches) are strokes of characters. */
    private static final double SHORTEST_LEVEL = 0.35;

    /** A level stroke this long (inches) rules by itself: it is longer than a number. */
    private static final double LONG_LEVEL = 1;

    /** Pieces of one rule lie no farther (inches) from one line. */
    static final double IN_LINE = 0.015;

    /** Rows of small print are this high (inches), and so are their upright rules. */
    private static final double SHORTEST_UPRIGHT = 0.12;

    /** An upright stroke this long (inches) rules even if it meets one level rule only. */
    private static final double LONG_UPRIGHT = 0.6;

    /** An upright rule fills its row at least so far; characters fill three quarters of a tight one. */
    private static final double FILLED = 0.88;

    /** The part of a title's height that its characters fill, at most. */
    private static final double PART = 0.75;

    /** Characters stand at least so far (inches) from the rules of their row. */
    static final double PADDING = 0.02;

    /** A rule that ends at another ends no farther (inches) from it; characters do. */
    private static final double REACH = 0.03;

    /** How far (inches) a rule may miss another that it meets. */
    static final double MISS = 0.06;

    public Rulings {
        level = List.copyOf(level);
        upright = List.copyOf(upright);
    }

    /** Finds the rulings in the ink of an upright page. */
    public static Rulings of(Mask ink, double dpi) {
        StrokeFinder levels = new StrokeFinder(dpi, SHORTEST_LEVEL);
        StrokeFinder uprights = new StrokeFinder(dpi, SHORTEST_UPRIGHT);
        Mask turned = ink.transposed();
        List<InkRun> rows = levels.runs(ink);
        Feet feet = new Feet(ink, dpi);
        List<Stroke> solid = levels.find(ink, rows).stream()
                .filter(stroke -> !feet.are(stroke))
                .toList();
        List<Stroke> level = new ArrayList<>(solid);
        level.addAll(levels.worn(ink, rows, solid));
        List<InkRun> columns = uprights.runs(turned);
        List<Stroke> found = uprights.find(turned, columns);
        Touching touching = new Touching(ink, level, dpi);
        List<Stroke> upright = new ArrayList<>();
        for (Stroke stroke : found) {
            if (rules(stroke, level, dpi) && touching.is(stroke)) {
                upright.addAll(withoutCharacters(ink, trimmed(ink, stroke, level, dpi), level, dpi));
            }
        }
        uprights.worn(turned, columns, found).stream()
                .filter(stroke -> rules(stroke, level, dpi) && touching.is(stroke))
                .forEach(upright::add);
        Rulings rulings = new Rulings(anchored(solid, level, upright, dpi), upright);
        WornRules worn = new WornRules(ink, turned, dpi);
        Rulings mended = worn.mended(rulings);
        Rulings dashed = mended.withDashed(ink, turned, dpi);
        return dashed.equals(mended) ? mended : worn.mended(dashed);
    }

    /** With those that are worn to dashes, and with those that are known by these. */
    private Rulings withDashed(Mask ink, Mask turned, double dpi) {
        List<Stroke> levels = new ArrayList<>(level);
        levels.addAll(new DashedRules(ink, upright, dpi).beside(level));
        List<Stroke> uprights = new ArrayList<>(upright);
        uprights.addAll(new DashedRules(turned, levels, dpi).beside(upright));
        Rulings more = new Rulings(levels, uprights);
        return more.equals(this) ? this : more.withDashed(ink, turned, dpi);
    }

    /**
     * Level strokes that rule: long ones, those that meet an upright rule, and pieces in line with such. Short ones that
     * hang in the air are the bars and feet of a row of digits in coarse print, and must not be taken away.
     */
    private static List<Stroke> anchored(List<Stroke> solid, List<Stroke> level, List<Stroke> upright, double dpi) {
        List<Stroke> sure = level.stream()
                .filter(stroke -> (stroke.length() >= LONG_LEVEL * dpi && solid.contains(stroke))
                        || upright.stream().anyMatch(other -> stroke.meets(other, MISS * dpi)))
                .toList();
        return level.stream()
                .filter(stroke -> sure.stream().anyMatch(other -> Math.abs(other.at() - stroke.at()) <= IN_LINE * dpi))
                .toList();
    }

    /**
     * Ends that run on behind a level rule into the strokes of characters, cut off: such an end does not begin at the rule
     * and does not reach the next.
     */
    private static Stroke trimmed(Mask ink, Stroke stroke, List<Stroke> level, double dpi) {
        double from = stroke.from();
        double to = stroke.to();
        for (Stroke other : level) {
            if (other.meets(stroke, 0)) {
                int core = (int) Math.ceil(other.thickness() / 2);
                int padding = (int) Math.max(2, Math.round(PADDING * dpi));
                boolean last = isFree(level, stroke, other.at(), stroke.to(), dpi)
                        || isGappy(ink, level, stroke, other.at(), stroke.to(), dpi);
                if (last && !Touching.inked(ink, stroke, other.at() + core, 1, padding)) {
                    to = Math.min(to, other.at());
                }
                boolean first = isFree(level, stroke, stroke.from(), other.at(), dpi)
                        || isGappy(ink, level, stroke, stroke.from(), other.at(), dpi);
                if (first && !Touching.inked(ink, stroke, other.at() - core, -1, padding)) {
                    from = Math.max(from, other.at());
                }
            }
        }
        return from < to ? new Stroke(from, to, stroke.at(), stroke.thickness()) : stroke;
    }

    /**
     * The pieces of a stroke that rule. Where a row has no such rule, as that of a title between two tables, a character in
     * line with it hangs together with what is above and below; but it stops short of both level rules, and leaves more
     * white than a break of print does.
     */
    private static List<Stroke> withoutCharacters(Mask ink, Stroke stroke, List<Stroke> level, double dpi) {
        List<Stroke> met =
                level.stream().filter(other -> other.meets(stroke, 0)).toList();
        double[] rules = Stroke.places(met, MISS * dpi);
        int core = met.stream()
                .mapToInt(other -> (int) Math.ceil(other.thickness() / 2))
                .max()
                .orElse(0);
        int padding = (int) Math.max(2, Math.round(PADDING * dpi));
        List<Stroke> pieces = new ArrayList<>();
        double from = stroke.from();
        for (int i = 0; i + 1 < rules.length; i++) {
            if (Touching.share(ink, stroke, rules[i], rules[i + 1]) < PART
                    && !Touching.inked(ink, stroke, rules[i] + core, 1, padding)
                    && !Touching.inked(ink, stroke, rules[i + 1] - core, -1, padding)) {
                pieces.add(new Stroke(from, rules[i], stroke.at(), stroke.thickness()));
                from = rules[i + 1];
            }
        }
        pieces.add(new Stroke(from, stroke.to(), stroke.at(), stroke.thickness()));
        return pieces.stream().filter(piece -> piece.length() > 0).toList();
    }

    /** True if the piece of a stroke from a level rule to its end, or from its beginning to one, reaches no other. */
    private static boolean isFree(List<Stroke> level, Stroke stroke, double from, double to, double dpi) {
        double reach = REACH * dpi;
        double first = from == stroke.from() ? from - reach : from + 1;
        double last = to == stroke.to() ? to + reach : to - 1;
        return to - from > MISS * dpi
                && level.stream()
                        .noneMatch(other -> other.meets(stroke, reach) && other.at() > first && other.at() < last);
    }

    /**
     * True if the last piece of a stroke reaches a level rule, but with too little ink in between for a rule: a character
     * stands there in line with the rule.
     */
    private static boolean isGappy(Mask ink, List<Stroke> level, Stroke stroke, double from, double to, double dpi) {
        boolean lastPiece = level.stream()
                .noneMatch(other -> other.meets(stroke, REACH * dpi)
                        && other.at() > from + REACH * dpi
                        && other.at() < to - REACH * dpi);
        return lastPiece && to - from > MISS * dpi && Touching.share(ink, stroke, from, to) < FILLED;
    }

    /** An upright rule fills the space between level ones; the upright stroke of a character leaves room. */
    private static boolean rules(Stroke stroke, List<Stroke> level, double dpi) {
        double[] met = level.stream()
                .filter(other -> other.meets(stroke, MISS * dpi))
                .mapToDouble(Stroke::at)
                .sorted()
                .toArray();
        if (met.length < 2) {
            return met.length == 1 && stroke.length() >= LONG_UPRIGHT * dpi;
        }
        return stroke.length() >= LONG_UPRIGHT * dpi || filled(stroke, met) >= FILLED;
    }

    /** The part of the stroke and of the space between the outermost rules that both share. */
    private static double filled(Stroke stroke, double[] met) {
        double from = met[0];
        double to = met[met.length - 1];
        double shared = Math.max(0, Math.min(stroke.to(), to) - Math.max(stroke.from(), from));
        return shared / Math.max(stroke.length(), to - from);
    }

    Rulings and(Rulings more) {
        return new Rulings(
                Stream.concat(level.stream(), more.level.stream()).toList(),
                Stream.concat(upright.stream(), more.upright.stream()).toList());
    }

    Rulings without(Rulings some) {
        return new Rulings(
                level.stream().filter(stroke -> !some.level.contains(stroke)).toList(),
                upright.stream()
                        .filter(stroke -> !some.upright.contains(stroke))
                        .toList());
    }

    /** True if a stroke runs through an area or along its edge. */
    public boolean cross(Area area) {
        return level.stream()
                        .anyMatch(stroke -> stroke.at() >= area.top()
                                && stroke.at() <= area.bottom()
                                && stroke.to() >= area.left()
                                && stroke.from() <= area.right())
                || upright.stream()
                        .anyMatch(stroke -> stroke.at() >= area.left()
                                && stroke.at() <= area.right()
                                && stroke.to() >= area.top()
                                && stroke.from() <= area.bottom());
    }

    /** Takes the ink of all strokes out of a page's ink; where a character crosses a stroke it loses only the core. */
    public void erase(Mask ink) {
        level.forEach(stroke -> Eraser.erase(ink, stroke, false));
        upright.forEach(stroke -> Eraser.erase(ink, stroke, true));
    }
}
