package org.tabularium.extractor.page.text;

import java.util.List;
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
 * @param rules lines
 * @param pictures images, clipped to the page
 * @param toOriginal from these coordinates to the page as the reader sees it
 */
record PageInk(
        double width,
        double height,
        List<Glyph> glyphs,
        List<Rule> rules,
        List<Picture> pictures,
        Projection toOriginal) {

    /**
     * An image.
     *
     * @param box where it is printed
     * @param dpi its own resolution
     */
    record Picture(Box box, double dpi) {}

    /** Half of a page covered by pictures makes it a candidate for a scan: logos, seals and charts are smaller. */
    private static final double SCANNED_SHARE = 0.5;

    /**
     * A scan may carry a printed page number, date or file mark; whoever prints a picture as background prints more
     * than this upon it.
     */
    private static final int MOST_MARKS = 40;

    /** True if what is to be read on the page is (as good as) all in pictures, or in glyphs without known characters. */
    boolean isPicture() {
        long known = glyphs.stream()
                .filter(glyph -> !glyph.blank() && !glyph.text().equals(Glyph.UNKNOWN))
                .count();
        long unknown = glyphs.stream()
                .filter(glyph -> glyph.text().equals(Glyph.UNKNOWN))
                .count();
        if (unknown > known) {
            return true;
        }
        double covered =
                pictures.stream().mapToDouble(picture -> picture.box().area()).sum();
        return known <= MOST_MARKS && covered >= SCANNED_SHARE * width * height;
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
