package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** At 200 dpi: tables with columns of 200 and rows of 50, and over them a stamp of 320 by 160. */
class LaidOverTest {

    private static final double DPI = 200;

    private final List<Stroke> level = new ArrayList<>();
    private final List<Stroke> upright = new ArrayList<>();
    private final List<Stroke> stamps = new ArrayList<>();

    private static Stroke stroke(double from, double to, double at) {
        return new Stroke(from, to, at, 3);
    }

    private void table(int left, int top, int columns, int rows) {
        for (int r = 0; r <= rows; r++) {
            level.add(stroke(left, left + 200 * columns, top + 50 * r));
        }
        for (int c = 0; c <= columns; c++) {
            upright.add(stroke(top, top + 50 * rows, left + 200 * c));
        }
    }

    private void stamp(int left, int top) {
        List<Stroke> sides = List.of(
                stroke(left - 3, left + 323, top),
                stroke(left - 3, left + 323, top + 160),
                stroke(top - 3, top + 163, left),
                stroke(top - 3, top + 163, left + 320));
        level.addAll(sides.subList(0, 2));
        upright.addAll(sides.subList(2, 4));
        stamps.addAll(sides);
    }

    private Rulings all() {
        return new Rulings(level, upright);
    }

    private void assertOver(List<Stroke> expected) {
        Rulings over = Lattice.of(all(), DPI).over();
        assertEquals(
                Set.copyOf(expected),
                Set.copyOf(over.and(new Rulings(List.of(), over.level())).upright()));
    }

    private int cells() {
        return Lattice.of(all(), DPI).cells().size();
    }

    @Test
    void aTableAloneHasNothingOverIt() {
        table(100, 100, 6, 10);
        assertOver(List.of());
    }

    @Test
    void theFrameOfAStampMakesNoCells() {
        table(100, 100, 6, 10);
        stamp(420, 230);
        assertOver(stamps);
        assertEquals(60, cells());
    }

    @Test
    void norDoesOneThatHangsOutOfTheTable() {
        table(100, 100, 6, 10);
        stamp(1150, 520);
        assertOver(stamps);
        assertEquals(60, cells());
    }

    @Test
    void norDoSeveral() {
        table(100, 100, 6, 10);
        stamp(420, 230);
        stamp(620, 310);
        stamp(-100, 20);
        assertOver(stamps);
        assertEquals(60, cells());
    }

    @Test
    void aSideThatEndsAtARuleByChanceIsOneOfAFrameIfItMakesACornerWithAnother() {
        table(100, 100, 6, 10);
        stamp(420, 253);
        level.remove(stamps.removeFirst());
        assertOver(stamps);
        assertEquals(60, cells());
    }

    @Test
    void norDoesAFrameLargerThanHalfOfTheTable() {
        table(100, 100, 3, 4);
        stamp(220, 120);
        assertOver(stamps);
        assertEquals(12, cells());
    }

    /** Its upper side lies so near to a rule that both are one, and the rule seems to end at the frame. */
    @Test
    void norDoesAFrameThatLengthensARule() {
        table(100, 100, 6, 10);
        stamp(20, 215);
        level.remove(stamps.removeFirst());
        level.set(2, stroke(18, 1300, 222));
        assertOver(stamps);
        assertEquals(60, cells());
    }

    @Test
    void aFrameAloneIsNoTable() {
        stamp(220, 120);
        assertOver(stamps);
        assertEquals(0, cells());
    }

    @Test
    void aTableOfTwoCellsIsOne() {
        table(100, 100, 2, 1);
        assertOver(List.of());
        assertEquals(2, cells());
    }

    @Test
    void theBordersOfAListWithoutUprightRulesAreItsOwn() {
        table(100, 100, 1, 10);
        assertOver(List.of());
        assertEquals(11, Lattice.of(new Rulings(level, upright), DPI).level().size());
    }

    /** All that is left of the right side is its upper end. */
    @Test
    void theStumpOfABorderIsTheTables() {
        table(100, 100, 6, 10);
        upright.set(6, stroke(100, 180, 1300));
        assertOver(List.of());
    }

    /** Numbers of rows beside the table, below no header. */
    @Test
    void rowsThatReachFurtherThanTheirHeaderAreTheTables() {
        table(300, 100, 6, 10);
        for (int y = 150; y <= 600; y += 50) {
            level.add(stroke(100, 300, y));
        }
        upright.add(stroke(150, 600, 100));
        assertOver(List.of());
        assertEquals(69, cells());
    }

    /** Header cells of two levels: some span rows, others columns. */
    @Test
    void theRulesOfAHeaderAreTheTables() {
        table(100, 200, 6, 10);
        level.add(stroke(100, 1300, 100));
        level.add(stroke(500, 900, 150));
        for (int x : List.of(100, 300, 500, 900, 1100, 1300)) {
            upright.add(stroke(100, 200, x));
        }
        upright.add(stroke(150, 200, 700));
        assertOver(List.of());
    }

    /** A label beside several rows, and a cell that is cut in two. */
    @Test
    void shortRulesBetweenMergedCellsAreTheTables() {
        level.addAll(List.of(stroke(100, 1300, 100), stroke(100, 1300, 400), stroke(100, 1300, 600)));
        upright.addAll(List.of(stroke(100, 600, 100), stroke(100, 600, 300), stroke(100, 600, 1300)));
        level.add(stroke(300, 500, 250));
        upright.add(stroke(100, 400, 500));
        upright.add(stroke(400, 600, 900));
        level.add(stroke(900, 1300, 500));
        assertOver(List.of());
        assertEquals(8, cells());
    }

    /** A block of sums that hangs below the last columns. */
    @Test
    void theCornersOfATableThatIsNoRectangleAreItsOwn() {
        table(100, 100, 6, 10);
        level.add(stroke(900, 1300, 650));
        upright.set(4, stroke(100, 650, 900));
        upright.set(5, stroke(100, 650, 1100));
        upright.set(6, stroke(100, 650, 1300));
        assertOver(List.of());
        assertEquals(62, cells());
    }

    @Test
    void aTableOpenOnBothSidesKeepsItsRules() {
        table(100, 100, 6, 10);
        upright.removeFirst();
        upright.removeLast();
        level.set(1, stroke(700, 1300, 150));
        upright.set(3, stroke(150, 600, 900));
        upright.set(4, stroke(150, 600, 1100));
        assertOver(List.of());
    }

    @Test
    void twoTablesKeepTheirRulesThoughAStampHangsThemTogether() {
        table(100, 100, 6, 10);
        table(100, 700, 2, 3);
        stamp(250, 520);
        assertOver(stamps);
        assertEquals(66, cells());
    }

    /** Three tenths of each rule are missing, other pieces of each, and the ends of every other one. */
    @Test
    void thePiecesOfBrokenRulesAreTheTables() {
        table(100, 100, 6, 10);
        broken(level);
        broken(upright);
        assertOver(List.of());
    }

    private static void broken(List<Stroke> rules) {
        List<Stroke> pieces = new ArrayList<>();
        for (int k = 0; k < rules.size(); k++) {
            Stroke rule = rules.get(k);
            for (double from = rule.from() + k % 2 * 30; from < rule.to(); from += 100) {
                pieces.add(stroke(from, Math.min(rule.to(), from + 70), rule.at() + k % 3 - 1));
            }
        }
        rules.clear();
        rules.addAll(pieces);
    }

    /** The short rule of a header whose one end was lost. */
    @Test
    void aShortRuleThatLostAnEndIsHeldByTheOther() {
        table(100, 200, 6, 10);
        level.add(stroke(100, 1300, 100));
        level.add(stroke(500, 850, 150));
        for (int x : List.of(100, 300, 500, 700, 900, 1100, 1300)) {
            upright.add(stroke(100, 200, x));
        }
        assertOver(List.of());
    }
}
