package org.tabularium.extractor.page.ocr.raster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pixels that hang together (8 neighbours). */
public final class Component {

    private final Area area;
    private final int[] points;

    private Component(Area area, int[] points) {
        this.area = area;
        this.points = points;
    }

    /** Around all pixels. */
    public Area area() {
        return area;
    }

    /** How many pixels. */
    public int pixels() {
        return points.length;
    }

    /** One pixel, 0 to {@link #pixels()} - 1, as {@code y * width of the mask + x}. */
    public int point(int index) {
        return points[index];
    }

    /** All components of a part of a mask, in reading order of their first pixel. The mask is not changed. */
    public static List<Component> of(Mask mask, Area part) {
        Area inside = part.intersection(new Area(0, 0, mask.width(), mask.height()));
        if (inside.isEmpty()) {
            return List.of();
        }
        boolean[] seen = new boolean[inside.width() * inside.height()];
        int[] stack = new int[64];
        List<Component> found = new ArrayList<>();
        boolean[] bits = mask.bits();
        for (int y = inside.top(); y < inside.bottom(); y++) {
            for (int x = inside.left(); x < inside.right(); x++) {
                if (bits[y * mask.width() + x] && !seen[(y - inside.top()) * inside.width() + x - inside.left()]) {
                    Fill fill = new Fill(mask, inside, seen, stack);
                    found.add(fill.from(x, y));
                    stack = fill.stack;
                }
            }
        }
        return found;
    }

    /** One flood. */
    private static final class Fill {
        private final Mask mask;
        private final Area inside;
        private final boolean[] seen;
        private int[] stack;
        private int depth;

        Fill(Mask mask, Area inside, boolean[] seen, int[] stack) {
            this.mask = mask;
            this.inside = inside;
            this.seen = seen;
            this.stack = stack;
        }

        /** The first pixel in reading order is the topmost. */
        Component from(int x, int y) {
            int[] points = new int[16];
            int count = 0;
            int left = x;
            int right = x;
            int bottom = y;
            push(x, y);
            while (depth > 0) {
                int point = stack[--depth];
                int py = point / mask.width();
                int px = point - py * mask.width();
                if (count == points.length) {
                    points = Arrays.copyOf(points, count * 2);
                }
                points[count++] = point;
                left = Math.min(left, px);
                right = Math.max(right, px);
                bottom = Math.max(bottom, py);
                neighbours(px, py);
            }
            return new Component(new Area(left, y, right + 1, bottom + 1), Arrays.copyOf(points, count));
        }

        private void neighbours(int px, int py) {
            boolean[] bits = mask.bits();
            int from = Math.max(inside.left(), px - 1);
            int to = Math.min(inside.right() - 1, px + 1);
            int last = Math.min(inside.bottom() - 1, py + 1);
            for (int ny = Math.max(inside.top(), py - 1); ny <= last; ny++) {
                for (int nx = from; nx <= to; nx++) {
                    if (bits[ny * mask.width() + nx]) {
                        push(nx, ny);
                    }
                }
            }
        }

        private void push(int x, int y) {
            int index = (y - inside.top()) * inside.width() + x - inside.left();
            if (seen[index]) {
                return;
            }
            seen[index] = true;
            if (depth == stack.length) {
                stack = Arrays.copyOf(stack, depth * 2);
            }
            stack[depth++] = y * mask.width() + x;
        }
    }
}
