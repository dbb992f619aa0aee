package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.PrintedPage;
import org.tabularium.extractor.page.ocr.UprightPage;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Greyscale;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Rules, cells and lines on drawn pages. */
class PageFindingTest {

    private static UprightPage upright(PrintedPage page) {
        return UprightPage.of(Greyscale.of(page.image(), PrintedPage.DPI), PrintedPage.DPI);
    }

    private static Lattice lattice(UprightPage page) {
        return Lattice.of(Rulings.of(page.ink(), PrintedPage.DPI), PrintedPage.DPI);
    }

    @Test
    void findsTheCellsOfARuledTable() {
        PrintedPage page = new PrintedPage(1000, 700).table(100, 100, 4, 6, 200, 60);
        assertEquals(24, lattice(upright(page)).cells().size());
    }

    @Test
    void setsALeaningTableUpright() {
        PrintedPage page = new PrintedPage(1200, 900, 3).table(150, 150, 4, 8, 200, 60);
        assertEquals(32, lattice(upright(page)).cells().size());
    }

    @Test
    void leadsBackToTheLeaningPage() {
        double degrees = 2;
        UprightPage page = upright(new PrintedPage(1200, 900, degrees).table(150, 150, 4, 8, 200, 60));
        Area first = lattice(page).cells().stream()
                .min((a, b) -> Integer.compare(a.left() + a.top(), b.left() + b.top()))
                .orElseThrow();
        double turned = Math.toRadians(degrees);
        double x = 600 + (150 - 600) * Math.cos(turned) - (150 - 450) * Math.sin(turned);
        double y = 450 + (150 - 600) * Math.sin(turned) + (150 - 450) * Math.cos(turned);
        assertEquals(x, page.toImage().x(first.left(), first.top()), 3);
        assertEquals(y, page.toImage().y(first.left(), first.top()), 3);
    }

    @Test
    void theFrameOfAStampMakesNoCells() {
        PrintedPage page = new PrintedPage(1000, 700, 0.5).table(100, 100, 4, 9, 200, 60);
        page.rule(160, 230, 480, 230).rule(480, 230, 480, 390).rule(480, 390, 160, 390);
        page.rule(160, 390, 160, 230);
        Lattice lattice = lattice(upright(page));
        assertEquals(36, lattice.cells().size());
        assertEquals(2, lattice.over().level().size());
        assertEquals(2, lattice.over().upright().size());
    }

    @Test
    void strokesThatStandBelowEachOtherInEveryRowAreNoRule() {
        PrintedPage page = new PrintedPage(1000, 700).table(100, 100, 2, 10, 300, 44);
        for (int row = 0; row < 10; row++) {
            page.rule(250, 108 + row * 44, 250, 136 + row * 44);
        }
        assertEquals(20, lattice(upright(page)).cells().size());
    }

    @Test
    void strokesThatTouchTheRuleAboveThemInEveryRowAreNoRule() {
        PrintedPage page = new PrintedPage(1000, 700).table(100, 100, 2, 10, 300, 44);
        for (int row = 0; row < 10; row++) {
            page.rule(250, 103 + row * 44, 250, 132 + row * 44);
        }
        assertEquals(20, lattice(upright(page)).cells().size());
    }

    @Test
    void strokesOfCharactersDoNotLengthenTheRuleAboveThem() {
        PrintedPage page = new PrintedPage(1000, 700).table(100, 100, 2, 3, 300, 60);
        page.rule(100, 280, 100, 380).rule(700, 280, 700, 380).rule(100, 380, 700, 380);
        page.rule(400, 288, 400, 314).rule(400, 320, 400, 346);
        assertEquals(7, lattice(upright(page)).cells().size());
    }

    @Test
    void aCharacterCloseBelowTheLastRuleOfAColumnDoesNotLengthenTheColumn() {
        Mask ink = new Mask(800, 400);
        for (int y : new int[] {98, 158, 218, 256}) {
            fill(ink, 48, y, 653, y + 5);
        }
        fill(ink, 48, 98, 53, 261);
        fill(ink, 648, 98, 653, 261);
        fill(ink, 348, 98, 353, 223);
        fill(ink, 348, 225, 353, 248);
        assertEquals(5, Lattice.of(Rulings.of(ink, 200), 200).cells().size());
    }

    private static void fill(Mask ink, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink.set(x, y);
            }
        }
    }

    @Test
    void aCharacterInLineWithARuleBelowItIsNoPartOfTheRule() {
        PrintedPage page = new PrintedPage(1000, 700).table(100, 200, 2, 3, 300, 60);
        page.rule(100, 160, 100, 200).rule(700, 160, 700, 200).rule(100, 160, 700, 160);
        page.rule(400, 165, 400, 189);
        assertEquals(7, lattice(upright(page)).cells().size());
    }

    @Test
    void aCharacterOfATitleBetweenTwoTablesDoesNotJoinThem() {
        PrintedPage page = new PrintedPage(1000, 900).table(100, 100, 2, 4, 300, 60);
        page.table(100, 420, 3, 4, 300, 60);
        page.rule(400, 366, 400, 394);
        Lattice lattice = lattice(upright(page));
        assertEquals(20, lattice.cells().size());
        assertTrue(lattice.upright().stream().noneMatch(rule -> rule.from() < 350 && rule.to() > 410));
    }

    @Test
    void aRuleBrokenBesideBothRulesOfARowGoesOn() {
        PrintedPage page = new PrintedPage(1000, 700).table(100, 100, 1, 5, 600, 60);
        for (int row = 0; row < 5; row++) {
            int off = row == 2 ? 8 : 0;
            page.rule(400, 100 + 60 * row + off, 400, 160 + 60 * row - off);
        }
        assertEquals(10, lattice(upright(page)).cells().size());
    }

    @Test
    void aShortStrokeThatMeetsNoRuleIsInk() {
        PrintedPage page =
                new PrintedPage(1000, 500).table(100, 100, 2, 3, 300, 60).rule(180, 130, 270, 130);
        UprightPage upright = upright(page);
        Rulings.of(upright.ink(), PrintedPage.DPI).erase(upright.ink());
        assertTrue(upright.ink().count(new Area(180, 125, 271, 136)) > 150);
        assertEquals(0, upright.ink().count(new Area(90, 150, 720, 170)), "rules are taken away");
    }

    @Test
    void aSpeckBetweenWordsIsNoWord() {
        UprightPage page =
                upright(new PrintedPage(1000, 300).word("2023", 100, 150).rule(500, 140, 502, 142));
        assertEquals(
                1,
                new LineFinder(PrintedPage.DPI).outside(page.ink(), List.of()).size());
    }

    @Test
    void denseTextIsNoRule() {
        PrintedPage page = new PrintedPage(1000, 400);
        for (int line = 0; line < 5; line++) {
            page.word("HHEEHHEEHHEEHHEEHHEEHH", 60, 80 + line * 50);
        }
        assertTrue(lattice(upright(page)).cells().isEmpty());
    }

    @Test
    void anEmptyCellWithDustHasNoLines() {
        PrintedPage page =
                new PrintedPage(600, 300).table(100, 100, 2, 2, 200, 60).dot(200, 130, 3, Color.BLACK);
        UprightPage upright = upright(page);
        Rulings rulings = Rulings.of(upright.ink(), PrintedPage.DPI);
        Lattice lattice = Lattice.of(rulings, PrintedPage.DPI);
        rulings.erase(upright.ink());
        LineFinder finder = new LineFinder(PrintedPage.DPI);
        assertEquals(4, lattice.cells().size());
        lattice.cells()
                .forEach(cell -> assertTrue(finder.cell(upright.ink(), cell).isEmpty()));
    }

    @Test
    void keepsAPointFarFromTheDigitBeforeIt() {
        PrintedPage page = new PrintedPage(400, 200)
                .word("141", 100, 100)
                .word("93", 180, 100)
                .dot(165, 97, 4, Color.BLACK);
        Mask ink = upright(page).ink();
        List<InkLine> lines = new LineFinder(PrintedPage.DPI).cell(ink, new Area(0, 0, 400, 200));
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().ink().stream().anyMatch(one -> one.area().contains(167, 99)));
    }

    @Test
    void dropsDustBeforeANumber() {
        PrintedPage page = new PrintedPage(400, 200).word("16.83", 100, 100).dot(86, 92, 4, Color.BLACK);
        Mask ink = upright(page).ink();
        InkLine line = new LineFinder(PrintedPage.DPI)
                .cell(ink, new Area(0, 0, 400, 200))
                .getFirst();
        assertFalse(line.area().contains(88, 94));
    }

    @Test
    void aFigureEndsWhereItsColumnDoes() {
        PrintedPage page = new PrintedPage(900, 400)
                .figure("1204.50", 300, 100)
                .figure("8.25", 300, 160)
                .figure("99.00", 300, 220)
                .word("HHHHHH", 325, 100);
        List<InkLine> runs =
                new LineFinder(PrintedPage.DPI).outside(upright(page).ink(), List.of());
        assertEquals(4, runs.size());
    }

    @Test
    void cellsBesideEachOtherWhoseLinesAreNotLevelArePartedAtTheWhiteBetween() {
        PrintedPage page = new PrintedPage(900, 400)
                .word("HHHH", 100, 100)
                .word("HHHH", 100, 140)
                .word("HHHHH", 225, 120);
        List<InkLine> runs =
                new LineFinder(PrintedPage.DPI).outside(upright(page).ink(), List.of());
        assertEquals(3, runs.size());
    }

    @Test
    void dropsDustBehindAWordButKeepsQuotationMarks() {
        int right = line(new PrintedPage(400, 200).word("HHH", 100, 100)).area().right();
        PrintedPage dusty = new PrintedPage(400, 200).word("HHH", 100, 100).dot(right + 6, 80, 3, Color.BLACK);
        assertFalse(line(dusty).area().contains(right + 7, 81));
        PrintedPage quoted = new PrintedPage(400, 200)
                .word("HHH", 100, 100)
                .rule(right + 5, 80, right + 5, 83)
                .rule(right + 10, 80, right + 10, 83);
        assertTrue(line(quoted).area().contains(right + 6, 81));
        PrintedPage stopped = new PrintedPage(400, 200).word("HHH", 100, 100).dot(right + 6, 97, 3, Color.BLACK);
        assertTrue(line(stopped).area().contains(right + 7, 98), "a point stands on the line");
    }

    private static InkLine line(PrintedPage page) {
        return new LineFinder(PrintedPage.DPI)
                .cell(upright(page).ink(), new Area(0, 0, 400, 200))
                .getFirst();
    }

    @Test
    void liftsASealOffThePrintBelowIt() {
        Color seal = new Color(200, 40, 40);
        PrintedPage page = new PrintedPage(700, 700).ring(100, 100, 320, seal).word("722.67", 220, 270);
        Mask ink = upright(page).ink();
        assertEquals(0, ink.count(new Area(100, 350, 700, 700)));
        assertTrue(ink.count(new Area(220, 240, 320, 280)) > 200);
    }

    @Test
    void keepsRedPrintThatIsNoSeal() {
        PrintedPage page = new PrintedPage(700, 300).dot(100, 100, 30, new Color(200, 30, 30));
        assertTrue(upright(page).ink().count(new Area(100, 100, 130, 130)) > 400);
    }

    @Test
    void inkThatTouchesWhatStandsLeftOfItIsNotRightOfIt() {
        Mask ink = new Mask(100, 40);
        bar(ink, 10, 40);
        bar(ink, 60, 80);
        InkLine line = new InkLine(Component.of(ink, new Area(0, 0, 100, 40)));
        assertEquals(60, line.rightOf(30).orElseThrow().area().left());
        assertEquals(Optional.empty(), line.rightOf(75));
    }

    private static void bar(Mask ink, int left, int right) {
        for (int x = left; x < right; x++) {
            ink.set(x, 20);
        }
    }
}
