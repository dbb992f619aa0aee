package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Mends the rules of worn copies: a rule that is known in one part of a table is looked for along all of it, where specks
 * of ink are enough; where most rules end there is a border; and a figure never fills two columns.
 */
final class WornRules {

    /** Places this near (inches) are one rule's. */
    private static final double NEAR = 0.03;

    /** A side is drawn beyond doubt if this part of it is. */
    private static final double DRAWN = 0.75;

    /** Ends of rules miss the border that they meet by so much (inches), or stick out behind it. */
    private static final double FRAYED = 0.1;

    /** As many rules that end at one line make a border. */
    private static final int BORDER = 3;

    /** Where this part of all rules ends, a break made the others shorter, outer ones too. */
    private static final double NEARLY_ALL = 0.8;

    private final Mask ink;
    private final WornSides levels;
    private final WornSides uprights;
    private final double dpi;

    /** @param turned the same ink, transposed */
    WornRules(Mask ink, Mask turned, double dpi) {
        this.ink = ink;
        this.levels = new WornSides(ink, dpi);
        this.uprights = new WornSides(turned, dpi);
        this.dpi = dpi;
    }

    /** All rulings that were found, and what is missing of those that make tables, as thick as the others. */
    Rulings mended(Rulings found) {
        List<Stroke> level = new ArrayList<>(found.level());
        List<Stroke> upright = new ArrayList<>(found.upright());
        for (Rulings group : RuleGroups.of(found, dpi)) {
            if (group.level().size() < 2 || group.upright().isEmpty()) {
                continue;
            }
            Rulings bordered = new Rulings(
                    with(group.level(), borders(group.upright(), group.level(), uprights)),
                    with(group.upright(), borders(group.level(), group.upright(), levels)));
            Rulings whole = new Rulings(
                    with(bordered.level(), worn(bordered.level(), bordered.upright(), levels)),
                    with(bordered.upright(), worn(bordered.upright(), bordered.level(), uprights)));
            level.addAll(
                    whole.level().subList(group.level().size(), whole.level().size()));
            upright.addAll(whole.upright()
                    .subList(group.upright().size(), whole.upright().size()));
            upright.addAll(besideFigures(whole));
        }
        return new Rulings(level, upright);
    }

    private static List<Stroke> with(List<Stroke> strokes, List<Stroke> more) {
        List<Stroke> all = new ArrayList<>(strokes);
        all.addAll(more);
        return all;
    }

    /**
     * Where rules end together, the dashes of worn ones too, and nothing is drawn across their ends: a border that is lost, or
     * was never drawn.
     */
    private List<Stroke> borders(List<Stroke> rules, List<Stroke> crossing, WornSides left) {
        double half = thickness(crossing) / 2;
        double first = rules.stream().mapToDouble(Stroke::from).min().orElseThrow() + half;
        double last = rules.stream().mapToDouble(Stroke::to).max().orElseThrow() - half;
        List<Stroke> borders = new ArrayList<>();
        List<Stroke> before = rules.stream()
                .filter(rule -> rule.from() - first <= FRAYED * dpi
                        || left.isLeft(new Stroke(first, rule.from(), rule.at(), rule.thickness()), half))
                .toList();
        List<Stroke> behind = rules.stream()
                .filter(rule -> last - rule.to() <= FRAYED * dpi
                        || left.isLeft(new Stroke(rule.to(), last, rule.at(), rule.thickness()), half))
                .toList();
        border(before, rules, first, crossing, borders);
        border(behind, rules, last, crossing, borders);
        return borders;
    }

    /**
     * Rules that run on into characters do so somewhere; at a border most end, and the outer ones among them, unless nearly
     * all do.
     */
    private void border(
            List<Stroke> ending, List<Stroke> rules, double end, List<Stroke> crossing, List<Stroke> borders) {
        double[] places = Stroke.places(ending, NEAR * dpi);
        double[] all = Stroke.places(rules, NEAR * dpi);
        boolean drawn = crossing.stream().anyMatch(other -> Math.abs(other.at() - end) <= FRAYED * dpi);
        if (drawn || places.length < BORDER) {
            return;
        }
        boolean outer = Math.abs(places[0] - all[0]) <= NEAR * dpi
                && Math.abs(places[places.length - 1] - all[all.length - 1]) <= NEAR * dpi;
        if ((outer && 2 * places.length > all.length) || places.length >= NEARLY_ALL * all.length) {
            borders.add(new Stroke(all[0], all[all.length - 1], end, thickness(ending)));
        }
    }

    private static double thickness(List<Stroke> rules) {
        return rules.stream().mapToDouble(Stroke::thickness).average().orElse(0);
    }

    /** The sides along known rules that are not drawn, but of which enough is left, or that a border goes on behind. */
    private List<Stroke> worn(List<Stroke> rules, List<Stroke> crossing, WornSides left) {
        List<Stroke> sides = new ArrayList<>();
        double[] across = Stroke.places(rules, NEAR * dpi);
        double[] along = Stroke.places(crossing, NEAR * dpi);
        double core = thickness(crossing) / 2 + 1;
        for (int r = 0; r < across.length; r++) {
            boolean border = r == 0 || r + 1 == across.length;
            List<Stroke> breaks = new ArrayList<>();
            boolean begun = false;
            for (int i = 0; i + 1 < along.length; i++) {
                Stroke side = new Stroke(along[i], along[i + 1], across[r], thickness(rules));
                boolean drawn = isDrawn(side, rules);
                if (!drawn && !(border ? left.isLeftOfBorder(side, core) : left.isLeft(side, core))) {
                    breaks.add(side);
                    continue;
                }
                if (border && begun) {
                    sides.addAll(breaks);
                }
                breaks.clear();
                begun = true;
                if (!drawn) {
                    sides.add(side);
                }
            }
        }
        return sides;
    }

    private boolean isDrawn(Stroke side, List<Stroke> rules) {
        double drawn = rules.stream()
                .filter(rule -> Math.abs(rule.at() - side.at()) <= NEAR * dpi)
                .mapToDouble(side::sharedLength)
                .sum();
        return drawn >= DRAWN * side.length();
    }

    /** Uprights of other rows, where a row has a figure on one of their sides: it fills no two columns. */
    private List<Stroke> besideFigures(Rulings table) {
        double[] xs = Stroke.places(table.upright(), NEAR * dpi);
        double[] ys = Stroke.places(table.level(), NEAR * dpi);
        List<Stroke> sides = new ArrayList<>();
        for (int i = 1; i + 1 < xs.length; i++) {
            List<Stroke> missing = new ArrayList<>();
            for (int j = 0; j + 1 < ys.length; j++) {
                Stroke side = new Stroke(ys[j], ys[j + 1], xs[i], thickness(table.upright()));
                if (!isDrawn(side, table.upright())) {
                    missing.add(side);
                }
            }
            if (2 * missing.size() <= ys.length - 1) {
                for (Stroke side : missing) {
                    if (isBesideFigure(side, xs[i - 1], xs[i + 1])) {
                        sides.add(side);
                    }
                }
            }
        }
        return sides;
    }

    private boolean isBesideFigure(Stroke side, double left, double right) {
        double gap = NEAR * dpi;
        int top = (int) Math.round(side.from() + gap);
        int bottom = (int) Math.round(side.to() - gap);
        Area white = new Area((int) (side.at() - gap / 2), top, (int) (side.at() + gap / 2), bottom);
        Area before = new Area((int) Math.round(left + gap), top, white.left(), bottom);
        Area behind = new Area(white.right(), top, (int) Math.round(right - gap), bottom);
        return ink.count(white) == 0 && (isFigure(before) || isFigure(behind));
    }

    private boolean isFigure(Area area) {
        List<Component> components = Component.of(ink, area);
        return !components.isEmpty() && new InkLine(components).isFigure();
    }
}
