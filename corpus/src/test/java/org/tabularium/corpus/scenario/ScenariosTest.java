package org.tabularium.corpus.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.form.LayoutDefinition;

class ScenariosTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final Scenarios SCENARIOS = new Scenarios(LIBRARY);

    static Stream<String> layouts() {
        return LIBRARY.layouts().stream().map(LayoutDefinition::layout);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void theSameSeedMakesTheSameDocument(String layout) {
        assertEquals(SCENARIOS.make(layout, Size.USUAL, 7), SCENARIOS.make(layout, Size.USUAL, 7));
        assertNotEquals(SCENARIOS.make(layout, Size.USUAL, 7), SCENARIOS.make(layout, Size.USUAL, 8));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void everyFormOfTheLayoutIsThere(String layout) {
        for (Size size : Size.values()) {
            Scenario scenario = SCENARIOS.make(layout, size, 3);
            List<String> made =
                    scenario.truth().tables().stream().map(TruthTable::form).toList();
            LIBRARY.definitions(layout).stream()
                    .filter(form -> form.shape() == org.tabularium.models.form.FormDefinition.Shape.TABLE)
                    .forEach(form -> assertTrue(made.contains(form.form()), form.form()));
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void codesAddUpToTheirParents(String layout) {
        for (Size size : Size.values()) {
            for (TruthTable table : SCENARIOS.make(layout, size, 11).truth().tables()) {
                for (String key : List.of("functionCode", "economicCode")) {
                    if (!table.rows().isEmpty() && table.rows().getFirst().containsKey(key)) {
                        parentsAddUp(table, key);
                    }
                }
            }
        }
    }

    private static void parentsAddUp(TruthTable table, String key) {
        for (Map<String, String> parent : table.rows()) {
            String code = parent.get(key);
            if (code.length() == 3 || (code.length() == 5 && key.equals("functionCode"))) {
                List<Map<String, String>> children = table.rows().stream()
                        .filter(row ->
                                row.get(key).startsWith(code) && row.get(key).length() == code.length() + 2)
                        .toList();
                assertFalse(children.isEmpty(), table.form() + " " + code);
                BigDecimal sum =
                        children.stream().map(row -> number(row.get("total"))).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, sum.compareTo(number(parent.get("total"))), table.form() + " " + code);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void aHugeDepartmentHasHundredsOfRowsAndATinyOneThree(String layout) {
        assertTrue(most(SCENARIOS.make(layout, Size.HUGE, 1)) > 120);
        long tiny = SCENARIOS.make(layout, Size.TINY, 1).truth().tables().stream()
                .flatMap(table -> table.rows().stream())
                .map(row -> row.getOrDefault("functionCode", ""))
                .filter(code -> code.matches("\\d+"))
                .distinct()
                .count();
        assertEquals(3, tiny);
    }

    private static int most(Scenario scenario) {
        return scenario.truth().tables().stream()
                .filter(table ->
                        !table.rows().isEmpty() && table.rows().getFirst().containsKey("functionCode"))
                .mapToInt(table -> table.rows().size())
                .max()
                .orElse(0);
    }

    private static BigDecimal number(String text) {
        return text.isBlank() ? BigDecimal.ZERO : new BigDecimal(text.replace(",", ""));
    }
}
