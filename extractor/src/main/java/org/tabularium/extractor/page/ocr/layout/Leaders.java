package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tabularium.extractor.page.ocr.raster.Component;

/**
 * Rows of dots that lead from an entry of a list of contents to its page. They say nothing, and a model that is given some
 * hundred dots for a line of characters takes seconds to find no words in them.
 */
final class Leaders {

    /** An ellipsis has six dots, so that more of them lead. */
    private static final int FEWEST = 8;

    /** From dot to dot it is equally far, but for this factor: three dots of an ellipsis stand nearer than two ellipses. */
    private static final double EVEN = 2;

    private final Predicate<Component> small;
    private final List<List<Component>> parts = new ArrayList<>(List.of(new ArrayList<>()));
    private final List<Component> dots = new ArrayList<>();

    private Leaders(Predicate<Component> small) {
        this.small = small;
    }

    /**
     * What stands before, between and behind the leaders of a line, left to right; the line itself if it has none.
     *
     * @param small true for ink that is smaller than any print, as dots are
     */
    static List<InkLine> apart(InkLine line, Predicate<Component> small) {
        Leaders leaders = new Leaders(small);
        line.ink().forEach(leaders::add);
        leaders.endDots();
        if (leaders.parts.size() == 1) {
            return List.of(line);
        }
        // What is as small as a dot beside a leader is one of its dots, or dust.
        return leaders.parts.stream()
                .filter(part -> !part.stream().allMatch(small))
                .map(InkLine::new)
                .toList();
    }

    private void add(Component one) {
        if (small.test(one)) {
            if (!dots.isEmpty() && !isNext(one)) {
                endDots();
            }
            dots.add(one);
        } else {
            endDots();
            parts.getLast().add(one);
        }
    }

    private boolean isNext(Component one) {
        Component last = dots.getLast();
        double height = last.area().height();
        // Crumbs of broken print are of all sizes and lie anywhere.
        boolean level = Math.abs(one.area().centerY() - last.area().centerY()) <= height / 2;
        double step = one.area().centerX() - last.area().centerX();
        double first = dots.size() == 1
                ? step
                : dots.get(1).area().centerX() - dots.getFirst().area().centerX();
        return level && step <= EVEN * first && first <= EVEN * step;
    }

    private void endDots() {
        if (dots.size() >= FEWEST) {
            parts.add(new ArrayList<>());
        } else {
            parts.getLast().addAll(dots);
        }
        dots.clear();
    }
}
