package org.tabularium.extractor.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Rule;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

class GridFinderTest {

    private final List<Rule> rules = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();

    private void level(double y, double from, double to) {
        rules.add(new Rule(Box.between(from, y, to, y + 0.5)));
    }

    private void upright(double x, double from, double to) {
        rules.add(new Rule(Box.between(x, from, x + 0.5, to)));
    }

    private void word(String text, double x, double y) {
        words.add(Word.of(text, new Box(x, y, text.length() * 10, 7.5), 10));
    }

    /** Three columns of 100 points from x = 100, three rows of 20 points from y = 100. */
    private void threeByThree() {
        for (int i = 0; i <= 3; i++) {
            level(100 + 20 * i, 100, 400);
            upright(100 + 100 * i, 100, 160);
        }
    }

    private PageLayout find() {
        return new GridFinder().find(new Page(1, 595, 842, Page.Source.TEXT, words, rules));
    }

    private Grid onlyGrid() {
        PageLayout layout = find();
        assertEquals(1, layout.grids().size());
        return layout.grids().getFirst();
    }

    @Test
    void findsEveryCellOfARuledTable() {
        threeByThree();
        word("合计", 110, 125);
        word("7.00", 340, 125);
        Grid grid = onlyGrid();
        assertEquals(3, grid.rows());
        assertEquals(3, grid.columns());
        assertEquals(9, grid.cells().size());
        assertEquals("合计", grid.cellAt(1, 0).text());
        assertEquals("", grid.cellAt(1, 1).text());
        assertEquals("7.00", grid.cellAt(1, 2).text());
    }

    @Test
    void givesAnEmptyCellItsPlace() {
        threeByThree();
        Box place = onlyGrid().cellAt(2, 1).printed().places().getFirst().box();
        assertEquals(200.25, place.x(), 0.5);
        assertEquals(140.25, place.y(), 0.5);
        assertEquals(100, place.width(), 0.5);
        assertEquals(20, place.height(), 0.5);
    }

    @Test
    void takesSpansFromTheLinesThatAreMissing() {
        level(100, 100, 400);
        level(120, 100, 300);
        level(140, 100, 400);
        upright(100, 100, 140);
        upright(200, 120, 140);
        upright(300, 100, 140);
        upright(400, 100, 140);
        Grid grid = onlyGrid();
        assertEquals(
                List.of(2, 1, 1, 1),
                grid.cells().stream().map(GridCell::columnSpan).toList());
        assertEquals(2, grid.cellAt(0, 2).rowSpan());
    }

    @Test
    void joinsPiecesOfALineOverSmallGaps() {
        for (int i = 0; i <= 2; i++) {
            for (int x = 100; x < 300; x += 5) {
                level(100 + 20 * i, x, x + 3);
            }
            upright(100 + 100 * i, 100, 140);
        }
        assertEquals(4, onlyGrid().cells().size());
    }

    @Test
    void takesADoubleLineForOne() {
        threeByThree();
        level(122.5, 100, 400);
        upright(202, 100, 160);
        assertEquals(9, onlyGrid().cells().size());
    }

    @Test
    void closesATableThatAPageBreakLeftOpenBelow() {
        level(100, 100, 300);
        level(120, 100, 300);
        for (int i = 0; i <= 2; i++) {
            upright(100 + 100 * i, 100, 150);
        }
        word("下页", 110, 130);
        Grid grid = onlyGrid();
        assertEquals(2, grid.rows());
        assertEquals("下页", grid.cellAt(1, 0).text());
    }

    @Test
    void closesATableWithoutOuterUprights() {
        for (int i = 0; i <= 3; i++) {
            level(100 + 20 * i, 100, 400);
        }
        upright(200, 100, 160);
        upright(300, 100, 160);
        assertEquals(9, onlyGrid().cells().size());
    }

    @Test
    void partsTwoTablesOneDirectlyBelowTheOther() {
        threeByThree();
        for (int i = 0; i <= 2; i++) {
            level(170 + 20 * i, 100, 300);
            upright(100 + 100 * i, 170, 210);
        }
        PageLayout layout = find();
        assertEquals(
                List.of(9, 4),
                layout.grids().stream().map(grid -> grid.cells().size()).toList());
    }

    @Test
    void leavesTheCornerBesideANarrowerPartOutside() {
        level(100, 100, 400);
        level(120, 100, 400);
        level(140, 100, 200);
        upright(100, 100, 140);
        upright(200, 100, 140);
        upright(400, 100, 120);
        word("外面", 300, 127);
        PageLayout layout = find();
        assertNull(layout.grids().getFirst().cellAt(1, 1));
        assertEquals(1, layout.lines().size());
    }

    @Test
    void takesAFrameAroundThePageForNoTable() {
        level(20, 20, 575);
        level(820, 20, 575);
        upright(20, 20, 820);
        upright(575, 20, 820);
        word("正文", 100, 100);
        PageLayout layout = find();
        assertTrue(layout.grids().isEmpty());
        assertEquals(1, layout.lines().size());
    }

    @Test
    void joinsTheLinesOfACellWithoutASpace() {
        threeByThree();
        words.add(Word.of("机关事业单位", new Box(102, 101, 60, 7.5), 10));
        words.add(Word.of("缴费支出", new Box(102, 111, 40, 7.5), 10));
        words.add(Word.of("12,345,", new Box(350, 101, 30, 7.5), 10));
        words.add(Word.of("678.90", new Box(350, 111, 30, 7.5), 10));
        Grid grid = onlyGrid();
        assertEquals("机关事业单位缴费支出", grid.cellAt(0, 0).text());
        assertEquals("12,345,678.90", grid.cellAt(0, 2).text());
    }

    @Test
    void keepsATextThatRunsOverItsCellWhole() {
        threeByThree();
        words.add(Word.of("123,456,789.00", new Box(190, 125, 105, 7.5), 10));
        assertEquals("123,456,789.00", onlyGrid().cellAt(1, 1).text());
    }

    @Test
    void keepsTheUnitApartFromTheNameOnItsLine() {
        word("某单位", 100, 50);
        word("单位：万元", 400, 51);
        PageLayout layout = find();
        assertEquals(1, layout.lines().size());
        assertEquals(2, layout.lines().getFirst().words().size());
    }

    @Test
    void putsEveryWordInExactlyOnePlace() {
        threeByThree();
        level(300, 50, 350);
        upright(60, 280, 420);
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            word("第" + i + "词", random.nextInt(540), random.nextInt(800));
        }
        PageLayout layout = find();
        StringBuilder all = new StringBuilder();
        layout.lines().forEach(line -> line.words().forEach(word -> all.append(word.text())));
        layout.grids().forEach(grid -> grid.cells().forEach(cell -> all.append(cell.text())));
        String text = all.toString();
        for (Word word : words) {
            assertEquals(1, count(text, word.text()), word.text());
        }
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    @Test
    void doesNotDependOnTheOrderOfWordsAndRules() {
        threeByThree();
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                word("r" + r + "c" + c, 110 + 100 * c, 105 + 20 * r);
            }
        }
        PageLayout first = find();
        Collections.shuffle(words, new Random(3));
        Collections.shuffle(rules, new Random(4));
        PageLayout second = find();
        assertEquals(first.grids(), second.grids());
    }
}
