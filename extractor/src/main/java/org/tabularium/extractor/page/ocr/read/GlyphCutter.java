package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** The ink of a drawn line, grouped: ink that stands one above the other belongs to one glyph, as in % or ≥. */
public final class GlyphCutter {

    /** Height in pixels to which a line's tall ink is to be drawn before it is cut. */
    public static final double DRAWN_HEIGHT = 40;

    /**
     * Half-way between ink and paper: at this level a point stands apart from the foot of the digit before it, which a
     * level near paper would melt together.
     */
    public static final int DARK = 128;

    /** Near paper: at this level the hairlines of a thin 0 or 3 hold its halves together. */
    public static final int LIGHT = 190;

    /** Ink at least this part of the tallest is tall: digits and letters, not points. */
    static final double TALL = 0.7;

    /** Smaller ink (part of the tall height) is grain: points measure a tenth. */
    private static final double GRAIN = 0.05;

    private GlyphCutter() {}

    /** The ink of a line without grain, by left edge. */
    static List<Component> components(Gray line, int level) {
        Mask ink = line.darkerThan(level);
        List<Component> components = new ArrayList<>(Component.of(ink, line.area()));
        int tallest =
                components.stream().mapToInt(one -> one.area().height()).max().orElse(0);
        components.removeIf(
                one -> one.area().width() < GRAIN * tallest && one.area().height() < GRAIN * tallest);
        components.sort(Comparator.comparingInt(one -> one.area().left()));
        return components;
    }

    /** Ink by left edge, grouped into what stands one above the other. */
    static List<List<Component>> groups(List<Component> components) {
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
