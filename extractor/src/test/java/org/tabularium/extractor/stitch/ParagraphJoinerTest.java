package org.tabularium.extractor.stitch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;

/** Characters are ten points wide and high; the margins are 50 points wide on the left. */
class ParagraphJoinerTest {

    /** A page whose lines begin and end so many characters inside its margins; a short line ends a paragraph. */
    private static PageLayout page(int number, int width, int... insets) {
        List<Line> lines = new ArrayList<>();
        int full = (width - 100) / 10;
        for (int i = 0; i < insets.length; i += 2) {
            String text = "字".repeat(full - insets[i] - insets[i + 1]);
            lines.add(GridSketch.line(50 + 10 * insets[i], 100 + 10 * i, text));
        }
        return new PageLayout(new Page(number, width, 800, Page.Source.TEXT, List.of(), List.of()), List.of(), lines);
    }

    private static List<Integer> lengths(PageLayout... pages) {
        return new Stitcher()
                .stitch(List.of(pages)).stream()
                        .map(block -> ((Paragraph) block).printed().text().length())
                        .toList();
    }

    @Test
    void aFirstLineMayBeIndentedByFourCharacters() {
        assertEquals(List.of(46 + 50 + 20, 46 + 20), lengths(page(1, 600, 4, 0, 0, 0, 0, 30, 4, 0, 0, 30)));
    }

    @Test
    void aFullLineMayEndTwoCharactersEarly() {
        assertEquals(List.of(48 + 48 + 20), lengths(page(1, 600, 2, 0, 0, 2, 0, 30)));
    }

    @Test
    void pagesAcrossHaveMarginsOfTheirOwn() {
        assertEquals(
                List.of(48 + 50 + 20, 68 + 70 + 20),
                lengths(page(1, 600, 2, 0, 0, 0, 0, 30), page(2, 800, 2, 0, 0, 0, 0, 50)));
    }

    @Test
    void aLineThatBeginsFarInOrEndsEarlyIsOfItself() {
        assertEquals(List.of(48 + 20, 25, 40, 30), lengths(page(1, 600, 2, 0, 0, 30, 25, 0, 0, 10, 0, 20)));
    }
}
