package org.tabularium.extractor.forms;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.FormDefinition.Shape;
import org.tabularium.models.form.ItemDefinition;
import org.tabularium.models.form.LayoutDefinition;
import org.tabularium.models.form.Wording;

/** What must be true of every layout, whoever adds it. */
class LayoutDataTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();

    @Test
    void formsHaveTheColumnsOfTheContract() {
        Map<String, List<String>> contract = ContractColumns.byForm();
        eachForm(form -> {
            List<String> keys = contract.get(form.form());
            assertNotNull(keys, form.form());
            form.columns().forEach(column -> assertTrue(keys.contains(column.key()), column.key()));
        });
    }

    @Test
    void noKeyOccursTwiceInAGroupOrSide() {
        eachForm(form -> {
            Set<String> seen = new HashSet<>();
            form.columns().forEach(column -> {
                String place = form.shape() == Shape.TABLE ? column.group() + "" : column.side();
                assertTrue(seen.add(column.key() + " " + place), column.key());
            });
        });
    }

    @Test
    void noTitleOfALayoutBelongsToTwoForms() {
        for (LayoutDefinition layout : LIBRARY.layouts()) {
            Map<String, String> owners = new HashMap<>();
            for (FormDefinition form : LIBRARY.definitions(layout.layout())) {
                assertTrue(!form.titles().isEmpty(), form.form());
                for (String title : form.titles()) {
                    assertNull(owners.put(Wording.fold(title), form.form()), layout.layout() + " " + title);
                }
            }
        }
    }

    @Test
    void noTwoFormsOfALayoutHaveTheSameHeaders() {
        for (LayoutDefinition layout : LIBRARY.layouts()) {
            eachForm(form -> assertEquals(
                    form.columns().size(),
                    form.columns().stream()
                            .map(column -> column.key() + column.side() + column.group() + column.header())
                            .distinct()
                            .count(),
                    layout.layout()));
        }
    }

    @Test
    void codesAndTheirNamesSayTheirClassification() {
        eachForm(form -> form.columns().stream()
                .filter(column ->
                        column.key().startsWith("function") || column.key().startsWith("economicCode"))
                .forEach(column -> assertNotNull(column.classification(), column.key())));
    }

    @Test
    void everyTableOfAmountsHasAtMostOneMainAmountAGroup() {
        eachForm(form -> {
            List<ColumnDefinition> main =
                    form.columns().stream().filter(ColumnDefinition::main).toList();
            long groups = main.stream().map(ColumnDefinition::group).distinct().count();
            assertEquals(groups, main.size());
            main.forEach(column -> assertEquals(ColumnType.AMOUNT, column.type()));
        });
    }

    @Test
    void itemsStandInAColumnOfTheFormAndTheirKeysAreUnique() {
        eachForm(form -> form.items().forEach((column, items) -> {
            assertTrue(form.columns().stream().anyMatch(c -> c.key().equals(column)), column);
            List<String> keys = items.stream()
                    .map(ItemDefinition::key)
                    .filter(key -> key != null)
                    .toList();
            assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
        }));
    }

    @Test
    void gridsAndDeclarationsHaveFieldsAndTablesHaveNone() {
        eachForm(
                form -> assertEquals(form.shape() != Shape.TABLE, !form.fields().isEmpty()));
    }

    private static void eachForm(Consumer<FormDefinition> check) {
        assertAll(LIBRARY.definitions().stream()
                .map(form -> () -> assertAll(form.layout() + "/" + form.form(), () -> check.accept(form))));
    }
}
