package org.tabularium.extractor.page.ocr.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatticeTest {

    private static final double DPI = 200;

    private static Stroke stroke(double from, double to, double at) {
        return new Stroke(from, to, at, 2);
    }

    /** Three columns of 100, two rows of 50. */
    private static Rulings table() {
        return new Rulings(
                List.of(stroke(0, 300, 0), stroke(0, 300, 50), stroke(0, 300, 100)),
                List.of(stroke(0, 100, 0), stroke(0, 100, 100), stroke(0, 100, 200), stroke(0, 100, 300)));
    }

    @Test
    void makesACellOfEachEnclosedField() {
        assertEquals(6, Lattice.of(table(), DPI).cells().size());
    }

    @Test
    void closesABreakInARule() {
        List<Stroke> level = new ArrayList<>(table().level());
        level.set(1, stroke(0, 130, 50));
        level.add(stroke(170, 300, 50));
        Lattice lattice = Lattice.of(new Rulings(level, table().upright()), DPI);
        assertEquals(6, lattice.cells().size());
        assertEquals(3, lattice.level().size());
    }

    @Test
    void aMissingSideJoinsTwoFields() {
        List<Stroke> upright = new ArrayList<>(table().upright());
        upright.set(1, stroke(50, 100, 100));
        assertEquals(
                5,
                Lattice.of(new Rulings(table().level(), upright), DPI).cells().size());
    }

    @Test
    void aTableOpenOnBothSidesHasItsOuterCells() {
        Rulings open = new Rulings(
                table().level(),
                List.of(stroke(0, 100, 0), stroke(0, 50, 100), stroke(50, 100, 100), stroke(0, 20, 300)));
        assertEquals(4, Lattice.of(open, DPI).cells().size());
    }

    @Test
    void aLevelLineAloneIsNoTable() {
        assertTrue(Lattice.of(new Rulings(List.of(stroke(0, 300, 10)), List.of()), DPI)
                .cells()
                .isEmpty());
    }

    private static Rulings frame(int rows) {
        List<Stroke> level = new ArrayList<>();
        for (int row = 0; row <= rows; row++) {
            level.add(stroke(0, 900, 50 * row));
        }
        return new Rulings(level, List.of(stroke(0, 50 * rows, 0), stroke(0, 50 * rows, 900)));
    }

    @Test
    void rowsInAFrameThatNoUprightRulePartsAreNoCellsOfTheirOwn() {
        Lattice rows = Lattice.of(frame(7), DPI);
        assertTrue(rows.cells().isEmpty());
        assertEquals(8, rows.level().size());
        assertEquals(2, rows.upright().size());
        assertEquals(2, Lattice.of(frame(2), DPI).cells().size());
    }
}
