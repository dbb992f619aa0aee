package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** A line of a list of contents at 200 dpi: a title, dots, and the number of a page. */
class LeadersTest {

    private static final int DPI = 200;

    private final Mask ink = new Mask(900, 60);

    private void print(int left, int top, int width, int height) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                ink.set(x, y);
            }
        }
    }

    /** Characters of twelve points, nearer to each other than words. */
    private void title(int characters) {
        for (int i = 0; i < characters; i++) {
            print(20 + i * 34, 14, 30, 31);
        }
    }

    private void dots(int left, int count, int step) {
        for (int i = 0; i < count; i++) {
            print(left + i * step, 28 + i % 2, 4, 4);
        }
    }

    private List<Area> runs() {
        return new LineFinder(DPI)
                .outside(ink, List.of()).stream()
                        .map(InkLine::area)
                        .sorted(Comparator.comparingInt(Area::left))
                        .toList();
    }

    @Test
    void titleAndPageAreApart() {
        title(4);
        dots(160, 60, 11);
        print(830, 16, 14, 27);
        assertEquals(List.of(new Area(20, 14, 152, 45), new Area(830, 16, 844, 43)), runs());
    }

    @Test
    void wideDotsOfAnotherFaceLeadToo() {
        title(2);
        dots(100, 24, 27);
        print(760, 16, 14, 27);
        assertEquals(List.of(new Area(20, 14, 84, 45), new Area(760, 16, 774, 43)), runs());
    }

    @Test
    void dotsOfEllipsesStandInThrees() {
        title(2);
        for (int i = 0; i < 16; i++) {
            dots(100 + i * 39, 3, 11);
        }
        print(760, 16, 14, 27);
        assertEquals(List.of(new Area(20, 14, 84, 45), new Area(760, 16, 774, 43)), runs());
    }

    @Test
    void dustBesideALeaderIsNoText() {
        title(2);
        dots(100, 30, 11);
        print(440, 20, 3, 3);
        assertEquals(List.of(new Area(20, 14, 84, 45)), runs());
    }

    /** All ink as one line. */
    private List<InkLine> apart() {
        InkLine line = new InkLine(Component.of(ink, new Area(0, 0, ink.width(), ink.height())));
        return Leaders.apart(
                line, one -> Math.max(one.area().width(), one.area().height()) < 0.05 * DPI);
    }

    @Test
    void anEllipsisIsText() {
        title(4);
        dots(160, 6, 11);
        assertEquals(
                List.of(new Area(20, 14, 219, 45)),
                apart().stream().map(InkLine::area).toList());
    }

    @Test
    void crumbsOfBrokenPrintAreText() {
        title(3);
        for (int i = 0; i < 16; i++) {
            print(126 + i * 9 + i * i % 5 * 3, 16 + i * 7 % 25, 3, 4);
        }
        assertEquals(1, apart().size());
        assertEquals(3 + 16, apart().getFirst().ink().size());
    }
}
