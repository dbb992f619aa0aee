package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;

/**
 * The ink of one printed line, or of the part of it that stands together.
 *
 * @param ink its components by left edge; never empty
 */
public record InkLine(List<Component> ink) {

    /** A digit's width in its heights is at most this in the widest faces; ideographs are as wide as high. */
    private static final double DIGIT = 0.8;

    /** Digits are as narrow as half of the em in most faces, that is in their heights. */
    private static final double NARROW = 0.6;

    /** Digits reach over seven tenths of the em, ideographs over nine. */
    private static final double LOW = 0.85;

    /** What is lower beside ideographs is 一, a dash or punctuation. */
    private static final double PRINT = 0.6;

    /** Fewer characters are a number of a list. */
    private static final int SHORTEST_FIGURE = 3;

    public InkLine {
        ink = ink.stream()
                .sorted(Comparator.comparingInt(one -> one.area().left()))
                .toList();
        if (ink.isEmpty()) {
            throw new IllegalArgumentException("a line has ink");
        }
    }

    /** Around all ink. */
    public Area area() {
        return ink.stream().map(Component::area).reduce(Area::union).orElseThrow();
    }

    /** True if all characters are as narrow as digits and signs of figures, and there are several. */
    boolean isFigure() {
        List<InkLine> characters = atGaps(0);
        int height = tallest();
        return characters.size() >= SHORTEST_FIGURE
                && characters.stream().allMatch(one -> one.area().width() <= DIGIT * height);
    }

    /**
     * The same beside others: digits that touch are as wide as ideographs, but lower.
     *
     * @param line what stands on the same line, itself among it
     */
    boolean isFigure(InkLine line) {
        int height = tallest();
        boolean low = height <= LOW * line.tallest()
                && height >= PRINT * line.tallest()
                && area().width() > SHORTEST_FIGURE * NARROW * height;
        return low || isFigure();
    }

    private int tallest() {
        return ink.stream().mapToInt(one -> one.area().height()).max().orElseThrow();
    }

    /** The ink of both. */
    InkLine with(InkLine other) {
        List<Component> all = new ArrayList<>(ink);
        all.addAll(other.ink);
        return new InkLine(all);
    }

    /** The ink that stands mostly right of an edge; empty if none does. */
    public Optional<InkLine> rightOf(double edge) {
        List<Component> right =
                ink.stream().filter(one -> one.area().centerX() >= edge).toList();
        return right.isEmpty() ? Optional.empty() : Optional.of(new InkLine(right));
    }

    /** The parts between gaps that are wider than so many pixels, left to right. */
    public List<InkLine> atGaps(double widest) {
        List<InkLine> parts = new ArrayList<>();
        List<Component> part = new ArrayList<>();
        int right = 0;
        for (Component one : ink) {
            if (!part.isEmpty() && one.area().left() - right > widest) {
                parts.add(new InkLine(part));
                part = new ArrayList<>();
            }
            right = part.isEmpty()
                    ? one.area().right()
                    : Math.max(right, one.area().right());
            part.add(one);
        }
        parts.add(new InkLine(part));
        return parts;
    }
}
