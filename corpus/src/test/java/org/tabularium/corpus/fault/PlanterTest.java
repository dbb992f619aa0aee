package org.tabularium.corpus.fault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tabularium.corpus.scenario.Scenario;
import org.tabularium.corpus.scenario.Scenarios;
import org.tabularium.corpus.scenario.Size;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.LayoutDefinition;

class PlanterTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final Scenarios SCENARIOS = new Scenarios(LIBRARY);

    @ParameterizedTest
    @EnumSource(FaultKind.class)
    void everyKindHasItsPlaceInSomeLayoutAndChangesTheDocument(FaultKind kind) {
        Set<String> layouts = new HashSet<>();
        for (LayoutDefinition layout : LIBRARY.layouts()) {
            for (int seed = 1; seed <= 4; seed++) {
                Scenario scenario = SCENARIOS.make(layout.layout(), Size.USUAL, seed);
                Optional<Planted> planted = Planter.plant(scenario, kind, seed);
                planted.ifPresent(fault -> {
                    layouts.add(layout.layout());
                    assertNotEquals(scenario, fault.scenario());
                    assertFalse(fault.spots().isEmpty());
                });
            }
        }
        assertFalse(layouts.isEmpty(), "no layout has a place for " + kind);
    }

    @Test
    void theSameSeedPlantsTheSameFault() {
        Scenario scenario = SCENARIOS.make(LIBRARY.layouts().getFirst().layout(), Size.USUAL, 4);
        assertEquals(
                Planter.plant(scenario, FaultKind.WRONG_LEAF, 9), Planter.plant(scenario, FaultKind.WRONG_LEAF, 9));
    }

    @Test
    void aWrongLeafIsOneChangedCell() {
        Scenario scenario = SCENARIOS.make(LIBRARY.layouts().getFirst().layout(), Size.USUAL, 4);
        Planted planted = Planter.plant(scenario, FaultKind.WRONG_LEAF, 9).orElseThrow();
        Spot.InTable spot = (Spot.InTable) planted.spots().getFirst();
        String was = scenario.truth()
                .tables()
                .get(spot.table())
                .rows()
                .get(spot.row())
                .get(spot.column());
        String is = planted.scenario()
                .truth()
                .tables()
                .get(spot.table())
                .rows()
                .get(spot.row())
                .get(spot.column());
        assertNotEquals(was, is);
        assertEquals(was.length(), is.length());
    }

    @Test
    void slipsAreThoseThatPeopleMake() {
        assertEquals("72267", Slips.withoutPoint("722.67"));
        assertEquals("272.67", Slips.swappedDigits("722.67"));
        assertEquals("72.67", Slips.lostDigit("722.67"));
        assertEquals("55.55", Slips.swappedDigits("55.55"));
        for (int seed = 0; seed < 50; seed++) {
            String wrong = Slips.wrongDigit("1,722.67", new Random(seed));
            assertTrue(wrong.matches("1,\\d{3}\\.67"), wrong);
            assertNotEquals("1,722.67", wrong);
        }
    }
}
