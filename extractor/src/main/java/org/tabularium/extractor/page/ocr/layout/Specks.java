package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;

/**
 * Ink so small that it may be dust: what of it belongs to a line of print. Points and commas do, a minus before a number,
 * and the pieces of a digit that a coarse scan broke.
 */
final class Specks {

    /** A piece of a character stands nearer to it than this part of its line's height. */
    private static final double FAR = 0.15;

    /** A minus is at least so wide, in heights of its line's digits. */
    private static final double MINUS = 0.2;

    /** And so many times as wide as it is thick in the mean, its edges being grey: dust is round. */
    private static final double LEVEL = 1.8;

    /** So many pixels high, blur makes a minus as round as dust, and it has to be read; lower dust is no minus. */
    private static final int ROUND = 3;

    /** It stands before its number no farther than this, in heights of the line. */
    private static final double BEFORE = 0.5;

    /** Pieces one above the other are a broken digit if they are together so high, in heights of the line. */
    private static final double BROKEN = 0.6;

    /** A point and the white around it between two digits is no wider than this, in heights of the line. */
    private static final double NEXT = 1.1;

    private final List<Component> specks;

    Specks(List<Component> specks) {
        this.specks = List.copyOf(specks);
    }

    /** The ink of a line, with what belongs to it of the specks. */
    List<Component> with(List<Component> row) {
        List<Component> whole = new ArrayList<>(row);
        addOwn(whole);
        if (addBroken(whole)) {
            addOwn(whole);
        }
        return whole;
    }

    private void addOwn(List<Component> line) {
        List<Component> ink = List.copyOf(line);
        Area area = new InkLine(ink).area();
        specks.stream()
                .filter(speck -> !ink.contains(speck) && belongs(speck, area, ink))
                .filter(speck -> !isDustBehind(speck, area))
                .forEach(line::add);
    }

    /** Broken digits before and behind a line, from near to far: each makes the line longer. */
    private boolean addBroken(List<Component> line) {
        int before = line.size();
        List<List<Component>> stacks = stacks(new InkLine(line).area());
        boolean found = !stacks.isEmpty();
        while (found) {
            Area area = new InkLine(line).area();
            found = stacks.removeIf(stack -> isNext(new InkLine(stack).area(), area) && line.addAll(stack));
        }
        return line.size() > before;
    }

    private static boolean isNext(Area stack, Area line) {
        double reach = NEXT * line.height();
        boolean before = stack.right() <= line.left() && stack.right() >= line.left() - reach;
        return before || (stack.left() >= line.right() && stack.left() <= line.right() + reach);
    }

    /** Specks beside a line that stand one above the other, together as high as a digit of it. */
    private List<List<Component>> stacks(Area line) {
        List<Component> beside = specks.stream()
                .filter(speck -> speck.area().centerY() > line.top()
                        && speck.area().centerY() < line.bottom()
                        && (speck.area().right() <= line.left() || speck.area().left() >= line.right()))
                .sorted(Comparator.comparingInt(speck -> speck.area().left()))
                .toList();
        List<List<Component>> stacks = new ArrayList<>();
        int right = Integer.MIN_VALUE;
        for (Component speck : beside) {
            if (speck.area().left() >= right) {
                stacks.add(new ArrayList<>());
                right = speck.area().right();
            }
            stacks.getLast().add(speck);
            right = Math.max(right, speck.area().right());
        }
        stacks.removeIf(stack -> new InkLine(stack).area().height() < BROKEN * line.height());
        return stacks;
    }

    /**
     * A speck is part of a line if it stands within its height and between its other ink, or close behind it, or is a minus
     * before it. Else before it and far behind it nothing is printed that small.
     */
    private static boolean belongs(Component one, Area line, List<Component> row) {
        Area speck = one.area();
        boolean below = speck.top() >= line.bottom() || speck.centerY() > line.bottom() + FAR * line.height();
        if (speck.centerY() < line.top() || below) {
            return false;
        }
        boolean between = speck.left() >= line.left() && speck.right() <= line.right();
        double reach = 0.35 * line.height();
        return between
                || isMinus(one, line)
                || row.stream()
                        .anyMatch(other -> speck.left() <= other.area().right() + reach
                                && speck.right() >= other.area().left() - reach * 0.3);
    }

    /** Half-way up, before all other ink, level and wide: on coarse scans a minus is as small as a speck. */
    private static boolean isMinus(Component one, Area line) {
        Area speck = one.area();
        boolean level = speck.width() * speck.width() >= LEVEL * one.pixels();
        boolean round = speck.height() == ROUND && speck.width() >= ROUND;
        double height = line.height();
        double up = (line.bottom() - speck.centerY()) / height;
        return speck.right() <= line.left()
                && speck.right() >= line.left() - BEFORE * height
                && (level || round)
                && speck.width() >= MINUS * height
                && up > 0.25
                && up < 0.7;
    }

    /**
     * A single speck beside all other ink that stands neither on the line nor close to it: points and commas stand on the
     * line, pieces of characters close to the rest of them, and quotation marks by twos.
     */
    private boolean isDustBehind(Component speck, Area line) {
        Area area = speck.area();
        double far = FAR * line.height();
        boolean beside = area.left() > line.right() + far || area.right() < line.left() - far;
        return beside
                && !isMinus(speck, line)
                && area.bottom() < line.bottom() - 0.35 * line.height()
                && specks.stream().noneMatch(other -> other != speck && isTwin(area, other.area(), line.height()));
    }

    private static boolean isTwin(Area one, Area other, int height) {
        return Math.abs(one.centerX() - other.centerX()) < 0.4 * height
                && Math.abs(one.centerY() - other.centerY()) < 0.2 * height;
    }
}
