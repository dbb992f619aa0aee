package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.classification.ClassificationEntry;
import org.tabularium.models.classification.ClassificationEntry.Scheme;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;

class KnownEntriesTest {

    private final KnownEntries known = new KnownEntries(new Classification(List.of(
            new ClassificationEntry(Scheme.FUNCTIONAL, "208", "社会保障和就业支出", 2007, null, "test"),
            new ClassificationEntry(Scheme.FUNCTIONAL, "210", "卫生健康支出", 2019, null, "test"))));

    private static ColumnDefinition column(ColumnType type, String classification) {
        return new ColumnDefinition("key", List.of(), type, null, 0, classification, List.of(), false, false);
    }

    @Test
    void aNameIsThatOfTheCodeBeforeIt() {
        Map<String, Cell> read = Map.of("functionCode", Cell.of(Printed.of("208")));
        Collection<String> names = known.of(Printed.of(""), column(ColumnType.LABEL, "functional"), Map.of(), read);
        assertEquals(Set.of("社会保障和就业支出"), Set.copyOf(names));
    }

    @Test
    void aNameThatIsReadToTheLetterStaysThoughItsCodeIsMisread() {
        Map<String, Cell> read = Map.of("functionCode", Cell.of(Printed.of("208")));
        ColumnDefinition names = column(ColumnType.LABEL, "functional");
        assertTrue(known.of(Printed.of("卫生健康支出"), names, Map.of(), read).contains("卫生健康支出"));
        assertEquals(Set.of("社会保障和就业支出"), Set.copyOf(known.of(Printed.of("卫生健康支由"), names, Map.of(), read)));
    }

    @Test
    void anyCodeOfTheSchemeMayStand() {
        assertEquals(
                Set.of("208", "210"),
                Set.copyOf(known.of(Printed.of(""), column(ColumnType.CODE, "functional"), Map.of(), Map.of())));
    }

    @Test
    void aColumnOfNoSchemeHoldsAnything() {
        assertTrue(known.of(Printed.of(""), column(ColumnType.LABEL, null), Map.of(), Map.of())
                .isEmpty());
    }
}
