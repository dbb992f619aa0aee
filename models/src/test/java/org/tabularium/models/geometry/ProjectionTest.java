package org.tabularium.models.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class ProjectionTest {

    private static final Projection TILTED = new Projection(1.02, 0.03, 5, -0.02, 0.97, 11, 1e-4, -2e-4);

    @Test
    void leavesABoxWhereItIs() {
        Box box = new Box(1, 2, 3, 4);
        assertSame(box, Projection.IDENTITY.map(box));
    }

    @Test
    void turnsClockwiseAsTheReaderSeesIt() {
        Projection quarter = Projection.rotation(Math.PI / 2, 0, 0);
        assertEquals(0, quarter.x(10, 0), 1e-9);
        assertEquals(10, quarter.y(10, 0), 1e-9);
    }

    @Test
    void theWayBackLeadsBack() {
        Projection back = TILTED.inverse();
        double x = TILTED.x(200, 300);
        double y = TILTED.y(200, 300);
        assertEquals(200, back.x(x, y), 1e-6);
        assertEquals(300, back.y(x, y), 1e-6);
    }

    @Test
    void oneAfterTheOtherIsTheirComposition() {
        Projection next = Projection.rotation(0.2, 50, 60).then(TILTED);
        Projection both = TILTED.then(next);
        double x = TILTED.x(20, 30);
        double y = TILTED.y(20, 30);
        assertEquals(next.x(x, y), both.x(20, 30), 1e-9);
        assertEquals(next.y(x, y), both.y(20, 30), 1e-9);
    }

    @Test
    void theImageOfABoxHoldsItsCorners() {
        Box box = new Box(100, 100, 50, 20);
        Box image = TILTED.map(box);
        assertEquals(true, image.contains(TILTED.x(150, 120), TILTED.y(150, 120)));
        assertEquals(true, image.contains(TILTED.x(100, 120), TILTED.y(100, 120)));
    }
}
