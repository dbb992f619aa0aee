package org.tabularium.extractor.page.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.document.Rule;
import org.tabularium.models.geometry.Box;

/** The upright rules of a page, which part words of neighbouring cells. */
final class Walls {

    private final Box[] byMiddle;

    Walls(List<Rule> rules) {
        byMiddle = rules.stream()
                .filter(rule -> !rule.horizontal())
                .map(Rule::box)
                .sorted(Comparator.comparingDouble(Box::centerX))
                .toArray(Box[]::new);
    }

    /** True if a rule stands at a height between two places on a line. */
    boolean between(double left, double right, double height) {
        int i = Arrays.binarySearch(byMiddle, new Box(left, 0, 0, 0), Comparator.comparingDouble(Box::centerX));
        for (int w = i < 0 ? -i - 1 : i; w < byMiddle.length && byMiddle[w].centerX() <= right; w++) {
            if (byMiddle[w].y() <= height && byMiddle[w].bottom() >= height) {
                return true;
            }
        }
        return false;
    }
}
