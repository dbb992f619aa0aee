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
