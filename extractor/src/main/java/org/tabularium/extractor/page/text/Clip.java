package org.tabularium.extractor.page.text;

import java.util.ArrayDeque;
import java.util.Deque;
import org.tabularium.models.geometry.Box;

/** Where what is drawn shows: the box around the clipping paths, saved and restored with the graphics state. */
final class Clip {

    /** Hides everything: a box without area off the page. */
    private static final Box NOWHERE = new Box(-1, -1, 0, 0);

    private final Deque<Box> saved = new ArrayDeque<>();
    private Box now;

    Clip(Box start) {
        now = start;
    }

    Box now() {
        return now;
    }

    void save() {
        saved.push(now);
    }

    /** Goes back to what was saved last; content streams may restore more often than they save. */
    void restore() {
        now = saved.isEmpty() ? now : saved.pop();
    }

    /** Narrows it to a box; an empty path ({@code null}) hides everything. */
    void narrow(Box box) {
        Box narrowed = box == null ? null : of(box);
        now = narrowed == null ? NOWHERE : narrowed;
    }

    /** The part of a box that shows; {@code null} if none does. */
    Box of(Box box) {
        double left = Math.max(box.x(), now.x());
        double top = Math.max(box.y(), now.y());
        double right = Math.min(box.right(), now.right());
        double bottom = Math.min(box.bottom(), now.bottom());
        return right < left || bottom < top ? null : Box.between(left, top, right, bottom);
    }

    /** True if a part of the box with some area shows. */
    boolean shows(Box box) {
        return now.verticalOverlap(box) > 0 && now.horizontalOverlap(box) > 0;
    }
}
