package org.tabularium.corpus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.LayoutDefinition;

class ForeignLayoutsTest {

    private static final ForeignLayouts LAYOUTS = ForeignLayouts.load();
    private static final Scenarios SCENARIOS = Scenarios.foreign(LAYOUTS);
    private static final FormLibrary KNOWN = FormLibrary.load();

    static Stream<String> layouts() {
        return LAYOUTS.ids().stream();
    }

    static Stream<FormDefinition> forms() {
        return LAYOUTS.library().definitions().stream();
    }

    @Test
    void noReaderKnowsThem() {
        List<String> known =
                KNOWN.layouts().stream().map(LayoutDefinition::layout).toList();
        assertTrue(LAYOUTS.ids().size() >= 6);
        assertTrue(LAYOUTS.ids().stream().noneMatch(known::contains));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void everyColumnHasAKeyOfTheFormOrNone(FormDefinition form) {
        List<String> keys = KNOWN.vocabulary().forms().get(form.form()).columns();
        form.columns().stream()
                .map(ColumnDefinition::key)
                .filter(key -> !TruthTable.isAside(key))
                .forEach(key -> assertTrue(keys.contains(key), form.layout() + " " + form.form() + " " + key));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void whatHasNoKeyIsPrintedAndNoPartOfTheTruth(String layout) {
        Truth printed = SCENARIOS.make(layout, Size.USUAL, 1).truth();
        Truth told = printed.withoutAsides();
        assertEquals(printed.tables().size(), told.tables().size());
        assertTrue(asides(printed) > 0);
        assertEquals(0, asides(told));
    }

    private static long asides(Truth truth) {
        return truth.tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(Map::keySet)
                .flatMap(java.util.Set::stream)
                .filter(TruthTable::isAside)
                .count();
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSameSeedMakesTheSameDocument(String layout) {
        assertEquals(SCENARIOS.make(layout, Size.LARGE, 7), SCENARIOS.make(layout, Size.LARGE, 7));
    }

    @Test
    void halvesThatAreNumberedEachCountOn() {
        TruthTable table = SCENARIOS
                .make("state-final-2022", Size.TINY, 1)
                .truth()
                .tables()
                .getFirst();
        int rows = table.rows().size();
        assertEquals("1", table.rows().getFirst().get("asideLine"));
        assertEquals(Integer.toString(rows + 1), table.rows().getFirst().get("asideLineRight"));
        assertFalse(table.withoutAsides().rows().getFirst().containsKey("asideLine"));
    }
}
