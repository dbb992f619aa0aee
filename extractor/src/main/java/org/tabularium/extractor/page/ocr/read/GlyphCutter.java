package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Cuts a drawn line into glyphs: ink that stands one above the other is one glyph, as in % or ≥. */
public final class GlyphCutter {

    /** Height in pixels to which a line's tall ink is to be drawn before it is cut. */
    public static final double DRAWN_HEIGHT = 32;

    /**
     * Half-way between ink and paper: at this level a point stands apart from the foot of the digit before it, which a
     * level near paper would melt together.
     */
    public static final int DARK = 128;

    /** Near paper: at this level the hairlines of a thin 0 or 3 hold its halves together. */
    public static final int LIGHT = 190;

    /** Ink at least this part of the tallest is tall: digits and letters, not points. */
    private static final double TALL = 0.7;

    /** Smaller ink (part of the tall height) is grain: points measure a tenth. */
    private static final double GRAIN = 0.05;

    private GlyphCutter() {}

    /**
     * The glyphs of a line, left to right; empty if it has no ink.
     *
     * @param level what is darker is ink: {@link #DARK} or {@link #LIGHT}
     */
    public static List<Glyph> cut(Gray line, int level) {
        Mask ink = line.darkerThan(level);
        List<Component> components = new ArrayList<>(Component.of(ink, line.area()));
        int tallest =
                components.stream().mapToInt(one -> one.area().height()).max().orElse(0);
        components.removeIf(
                one -> one.area().width() < GRAIN * tallest && one.area().height() < GRAIN * tallest);
        components.sort(Comparator.comparingInt(one -> one.area().left()));
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (Component one : components) {
            if (one.area().height() >= TALL * tallest) {
                top = Math.min(top, one.area().top());
                bottom = Math.max(bottom, one.area().bottom());
            }
        }
        List<Glyph> glyphs = new ArrayList<>();
        for (List<Component> group : groups(components)) {
            glyphs.add(Glyph.of(line, group, top, bottom));
        }
        return glyphs;
    }

    private static List<List<Component>> groups(List<Component> components) {
        List<List<Component>> groups = new ArrayList<>();
        Area last = null;
        for (Component one : components) {
            if (last != null && overlaps(last, one.area())) {
                groups.getLast().add(one);
                last = last.union(one.area());
            } else {
                groups.add(new ArrayList<>(List.of(one)));
                last = one.area();
            }
        }
        return groups;
    }

    /** A point may stand below the overhang of a 7; half of its width may not. */
    private static boolean overlaps(Area left, Area right) {
        int shared = Math.min(left.right(), right.right()) - right.left();
        return shared * 2 > Math.min(left.width(), right.width());
    }
}
