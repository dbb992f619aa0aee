package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.page.ocr.PrintedPage;
import org.tabularium.extractor.page.ocr.UprightPage;
import org.tabularium.extractor.page.ocr.raster.Greyscale;
import org.tabularium.extractor.page.ocr.raster.Mask;

/** Tables of three columns of 300 pixels and six rows of 60, worn in many ways. */
class WornRulesTest {

    private static final int LEFT = 100;
    private static final int TOP = 100;
    private static final int WIDTH = 300;
    private static final int HEIGHT = 60;
    private static final int ROWS = 6;

    private final PrintedPage page = new PrintedPage(1200, 700);

    private void levels(int first, int last) {
        for (int r = first; r <= last; r++) {
            page.rule(LEFT, TOP + r * HEIGHT, LEFT + 3 * WIDTH, TOP + r * HEIGHT);
        }
    }

    private void upright(int column, int first, int last) {
        page.rule(LEFT + column * WIDTH, TOP + first * HEIGHT, LEFT + column * WIDTH, TOP + last * HEIGHT);
    }

    /** White over a rule: paper again. */
    private void rub(int x, int y) {
        page.dot(x, y, 7, Color.WHITE);
    }

    private void word(String text, int column, int row) {
        page.word(text, LEFT + column * WIDTH + 20, TOP + row * HEIGHT + 45);
    }

    private Lattice lattice() {
        Mask ink = UprightPage.straight(Greyscale.of(page.image(), PrintedPage.DPI), PrintedPage.DPI)
                .ink();
        return Lattice.of(Rulings.of(ink, PrintedPage.DPI), PrintedPage.DPI);
    }

    @Test
    void aBorderThatLostItsCornersIsOneThoughNotAllRulesReachIt() {
        levels(0, ROWS - 1);
        page.rule(LEFT + 70, TOP + ROWS * HEIGHT, LEFT + 3 * WIDTH, TOP + ROWS * HEIGHT);
        for (int column = 1; column <= 3; column++) {
            upright(column, 0, ROWS);
        }
        for (int row = 0; row < ROWS; row++) {
            page.rule(LEFT, TOP + row * HEIGHT + 8, LEFT, TOP + (row + 1) * HEIGHT - 8);
        }
        assertEquals(18, lattice().cells().size());
    }

    @Test
    void aPieceOfARuleThatMeetsNoOtherBelongsToItsTable() {
        page.rule(LEFT, TOP, LEFT + 330, TOP);
        page.rule(LEFT + 338, TOP, LEFT + 3 * WIDTH, TOP);
        levels(1, 3);
        upright(0, 0, 3);
        upright(1, 0, 3);
        upright(2, 1, 3);
        assertEquals(
                8,
                lattice().cells().size(),
                "a cell over two columns at the right of the first row, and its border lost");
    }

    @Test
    void nearlyAllRulesEndAtALostBorder() {
        levels(0, ROWS - 1);
        page.rule(LEFT, TOP + ROWS * HEIGHT, LEFT + 3 * WIDTH - 70, TOP + ROWS * HEIGHT);
        for (int column = 0; column <= 2; column++) {
            upright(column, 0, ROWS);
        }
        assertEquals(18, lattice().cells().size());
    }

    @Test
    void rulesOfUnlikeLengthMakeNoBorder() {
        levels(0, ROWS / 2);
        for (int row = ROWS / 2 + 1; row <= ROWS; row++) {
            page.rule(LEFT, TOP + row * HEIGHT, LEFT + 2 * WIDTH, TOP + row * HEIGHT);
        }
        for (int column = 0; column <= 2; column++) {
            upright(column, 0, ROWS);
        }
        assertEquals(12, lattice().cells().size());
    }

    @Test
    void bridgesGapsOfAnyLength() {
        page.table(LEFT, TOP, 3, ROWS, WIDTH, HEIGHT);
        for (int i = 0; i < ROWS * HEIGHT; i += 17) {
            rub(LEFT + WIDTH - 3, TOP + i);
            rub(LEFT + (3 * i) % (3 * WIDTH), TOP + 2 * HEIGHT - 3);
        }
        page.dot(LEFT + 120, TOP - 30, 60, Color.WHITE);
        assertEquals(18, lattice().cells().size());
    }

    private static void fill(Mask ink, int left, int top, int right, int bottom) {
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                ink.set(x, y);
            }
        }
    }

    /** Two pieces of a side are left, of which a low row's border makes up much of the first end. */
    @Test
    void theRulesThatASideMeetsAreNoInkOfIt() {
        int row = 34;
        for (int left = 446; left <= 449; left++) {
            Mask ink = new Mask(1240, 700);
            for (int r = 0; r <= ROWS; r++) {
                fill(ink, 116, 188 + r * row, 1125, 191 + r * row);
            }
            fill(ink, 115, 188, 119, 188 + ROWS * row);
            fill(ink, 1122, 188, 1126, 188 + ROWS * row);
            fill(ink, left, 188 + row, left + 4, 188 + ROWS * row);
            fill(ink, left - 1, 191, left + 5, 192);
            fill(ink, left, 192, left + 4, 205);
            fill(ink, left, 211, left + 4, 219);
            Lattice lattice = Lattice.of(Rulings.of(ink, 150), 150);
            assertEquals(2 * ROWS, lattice.cells().size());
        }
    }

    @Test
    void aBorderThatIsLostStandsWhereTheRulesEnd() {
        levels(0, ROWS);
        upright(1, 0, ROWS);
        upright(2, 0, ROWS);
        assertEquals(18, lattice().cells().size());
    }

    @Test
    void theFirstRuleThatIsLostIsWhereTheUprightsBegin() {
        levels(1, ROWS);
        for (int c = 0; c <= 3; c++) {
            upright(c, 0, ROWS);
        }
        assertEquals(18, lattice().cells().size());
    }

    @Test
    void rulesThatStickOutBehindABorderMakeNoColumn() {
        page.table(LEFT, TOP, 3, ROWS, WIDTH, HEIGHT);
        int out = (int) (0.09 * PrintedPage.DPI);
        for (int r = 0; r <= ROWS; r += 2) {
            page.rule(LEFT - out, TOP + r * HEIGHT, LEFT + 3 * WIDTH + out, TOP + r * HEIGHT);
        }
        assertEquals(18, lattice().cells().size());
    }

    @Test
    void aFigureSharesItsCellWithNoOtherText() {
        levels(0, ROWS);
        upright(0, 0, ROWS);
        upright(1, 0, 4);
        upright(2, 0, ROWS);
        upright(3, 0, ROWS);
        word("HHHH", 0, 4);
        word("1204.50", 1, 4);
        assertEquals(17, lattice().cells().size());
    }

    @Test
    void aFigureFillsNoTwoColumns() {
        levels(0, ROWS);
        upright(0, 0, ROWS);
        upright(1, 0, 3);
        upright(2, 0, ROWS);
        upright(3, 0, ROWS);
        word("1204.50", 1, 3);
        word("HHHH", 1, 4);
        page.word("1204", LEFT + WIDTH - 30, TOP + 5 * HEIGHT + 45);
        assertEquals(16, lattice().cells().size(), "a label may, and so may what stands where the rule would");
    }

    @Test
    void aTextThatRunsOverTwoColumnsStandsInOneCell() {
        levels(0, ROWS);
        upright(0, 0, ROWS);
        upright(1, 1, ROWS);
        upright(2, 0, ROWS);
        upright(3, 0, ROWS);
        page.word("HHHHHHHHHHHHHHHHHHHH", LEFT + 40, TOP + 45);
        Lattice lattice = lattice();
        assertEquals(17, lattice.cells().size());
        assertTrue(lattice.cells().stream().anyMatch(cell -> cell.width() > 2 * WIDTH - 10));
    }

    @Test
    void whatWasNeverDrawnIsNotInvented() {
        page.table(LEFT, TOP, 3, ROWS, WIDTH, HEIGHT);
        Mask ink = UprightPage.straight(Greyscale.of(page.image(), PrintedPage.DPI), PrintedPage.DPI)
                .ink();
        Rulings rulings = Rulings.of(ink, PrintedPage.DPI);
        assertEquals(ROWS + 1, rulings.level().size());
        assertEquals(4, rulings.upright().size());
    }
}
