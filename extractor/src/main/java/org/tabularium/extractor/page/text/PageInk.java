package org.tabularium.extractor.page.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tabularium.models.document.LayerDoubt;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Rule;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.geometry.Projection;

/**
 * All that is printed on a page, in the order in which it was printed.
 *
 * @param width in points
 * @param height in points
 * @param glyphs the visible ones, blanks included
 * @param traces of text that is not among the glyphs
 * @param rules lines
 * @param pictures images, clipped to the page
 * @param toOriginal from these coordinates to the page as the reader sees it
 */
record PageInk(
        double width,
        double height,
        List<Glyph> glyphs,
        Traces traces,
        List<Rule> rules,
        List<Picture> pictures,
        Projection toOriginal) {

    /**
     * An image.
     *
     * @param box where it is printed
     * @param dpi its own resolution
     */
    record Picture(Box box, double dpi) {

        /** Strips of one picture meet within this, in points. */
        private static final double GAP = 1;

        boolean touches(Picture other) {
            Box near = new Box(box.x() - GAP, box.y() - GAP, box.width() + 2 * GAP, box.height() + 2 * GAP);
            return near.overlap(other.box()) > 0;
        }

        Picture with(Picture other) {
            return new Picture(box.union(other.box()), Math.max(dpi, other.dpi()));
        }
    }

    /**
     * What tells of text that the glyphs do not have.
     *
     * @param hidden characters that do not show
     * @param curves drawn and filled: characters turned into outlines are made of them
     */
    record Traces(int hidden, int curves) {
        static final Traces NONE = new Traces(0, 0);
    }

    /** A character's outline has some ten curves; with fewer than a line of text the page is a drawing. */
    private static final int OUTLINED_TEXT = 400;

    /** Half of a page covered by pictures makes it a candidate for a scan: logos, seals and charts are smaller. */
    private static final double SCANNED_SHARE = 0.5;

    /**
     * A scan may carry a printed page number, date or file mark; whoever prints a picture as background prints more
     * than this upon it.
     */
    private static final int MOST_MARKS = 40;

    /** Of so few characters nothing follows: a page number, a mark. */
    private static final int FEW = 20;

    /** Bullets and signs of odd fonts are fewer; where the figures' font says nothing, more is missing. */
    private static final double MOST_UNKNOWN = 0.1;

    /** Text and figures are made of little else; of characters taken at random a fifth would be likely. */
    private static final double LEAST_LIKELY = 0.5;

    /** True if what is to be read on the page is (as good as) all in pictures, or not to be had from its text layer. */
    boolean isPicture() {
        // Who turns text into outlines turns all of it.
        if (glyphs.isEmpty() && traces.curves() >= OUTLINED_TEXT) {
            return true;
        }
        LayerDoubt doubt = doubt();
        if (doubt == LayerDoubt.UNKNOWN_CHARACTERS || doubt == LayerDoubt.UNLIKELY_CHARACTERS) {
            return true;
        }
        double covered =
                pictures.stream().mapToDouble(picture -> picture.box().area()).sum();
        return printed(Glyph::known) <= MOST_MARKS && covered >= SCANNED_SHARE * width * height;
    }

    /** What speaks against the text layer, be there anything else to read or not; {@code null} for nothing. */
    LayerDoubt doubt() {
        long known = printed(Glyph::known);
        long unknown = printed(glyph -> !glyph.known());
        boolean many = unknown > MOST_UNKNOWN * known && unknown + known > FEW;
        if (many || unknown > known) {
            return LayerDoubt.UNKNOWN_CHARACTERS;
        }
        if (known > FEW && printed(Glyph::likely) < LEAST_LIKELY * known) {
            return LayerDoubt.UNLIKELY_CHARACTERS;
        }
        return traces.hidden() > FEW ? LayerDoubt.HIDDEN : null;
    }

    private long printed(Predicate<Glyph> kind) {
        return glyphs.stream()
                .filter(glyph -> !glyph.blank() && kind.test(glyph))
                .count();
    }

    /** A table needs two columns and three rows of small print to be one. */
    private static final double LEAST_WIDTH = 0.25;

    private static final double LEAST_HEIGHT = 30;

    /**
     * The pictures that are large enough for a table and are not printed upon; those that touch are one, since programs
     * cut a picture into strips.
     */
    List<Picture> tableSized() {
        List<Picture> whole = new ArrayList<>();
        for (Picture picture : pictures) {
            Picture joined = picture;
            for (Picture other : List.copyOf(whole)) {
                if (other.touches(joined)) {
                    whole.remove(other);
                    joined = joined.with(other);
                }
            }
            whole.add(joined);
        }
        return whole.stream()
                .filter(picture -> picture.box().width() >= LEAST_WIDTH * width
                        && picture.box().height() >= LEAST_HEIGHT)
                .filter(picture -> marksUpon(picture.box()) <= MOST_MARKS)
                .toList();
    }

    private long marksUpon(Box box) {
        return glyphs.stream()
                .filter(glyph -> !glyph.blank()
                        && box.contains(glyph.box().centerX(), glyph.box().centerY()))
                .count();
    }

    /** The page that this ink makes. */
    Page page(int number) {
        List<Word> words = new WordMaker(new Walls(rules)).words(glyphs);
        return new Page(number, width, height, Page.Source.TEXT, words, rules, toOriginal);
    }

    /** The resolution of the largest picture; 0 without pictures. */
    double dpi() {
        return pictures.stream()
                .max((a, b) -> Double.compare(a.box().area(), b.box().area()))
                .map(Picture::dpi)
                .orElse(0.0);
    }

    /**
     * The page turned so that most of its text is upright: wide tables are often set sideways on an upright page. The
     * same page if they are upright already.
     */
    PageInk upright() {
        int[] counts = new int[4];
        for (Glyph glyph : glyphs) {
            counts[glyph.turn()] += glyph.blank() ? 0 : 1;
        }
        int most = 0;
        for (int turn = 1; turn < 4; turn++) {
            most = counts[turn] > counts[most] ? turn : most;
        }
        return most == 0 ? this : turnedBack(most);
    }

    private PageInk turnedBack(int turns) {
        PageInk ink = this;
        for (int i = 0; i < turns; i++) {
            ink = ink.turnedBackOnce();
        }
        return ink;
    }

    /** One quarter counter-clockwise: what ran from top to bottom runs from left to right, what was right is on top. */
    private PageInk turnedBackOnce() {
        Projection back = new Projection(0, -1, width, 1, 0, 0, 0, 0);
        return new PageInk(
                /* width= */ height,
                /* height= */ width,
                glyphs.stream()
                        .map(g -> new Glyph(g.text(), turned(g.box()), g.size(), Math.floorMod(g.turn() - 1, 4)))
                        .toList(),
                traces,
                rules.stream().map(rule -> new Rule(turned(rule.box()))).toList(),
                pictures.stream()
                        .map(p -> new Picture(turned(p.box()), p.dpi()))
                        .toList(),
                back.then(toOriginal));
    }

    private Box turned(Box box) {
        return new Box(box.y(), width - box.right(), /* width= */ box.height(), /* height= */ box.width());
    }
}
