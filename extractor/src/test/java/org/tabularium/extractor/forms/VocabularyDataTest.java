package org.tabularium.extractor.forms;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.FormDefinition.Shape;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Vocabulary;
import org.tabularium.models.form.Wording;

/** The vocabulary alone must bind what the layouts describe: that is what an unknown layout is read by. */
class VocabularyDataTest {

    private static final FormLibrary LIBRARY = FormLibrary.load();
    private static final Vocabulary VOCABULARY = LIBRARY.vocabulary();

    @Test
    void namesEveryFormAndColumnOfTheContract() {
        Map<String, List<String>> contract = ContractColumns.byForm();
        assertEquals(contract.keySet(), VOCABULARY.forms().keySet());
        Set<String> keys = new HashSet<>();
        contract.forEach((form, columns) -> {
            List<String> known = VOCABULARY.forms().get(form).columns();
            assertTrue(known.containsAll(columns), form);
            keys.addAll(known);
        });
        assertEquals(keys, VOCABULARY.columns().keySet());
        VOCABULARY.columns().forEach((key, words) -> {
            assertNotNull(words.zh(), key);
            assertNotNull(words.en(), key);
            assertNotNull(words.type(), key);
        });
    }

    @Test
    void sidesNameColumnsOfTheForm() {
        VOCABULARY.forms().forEach((form, words) -> words.sides()
                .forEach((side, keys) -> assertTrue(words.columns().containsAll(keys), form + " " + side)));
    }

    @Test
    void noTitleTellsTwoForms() {
        Map<String, String> owners = new HashMap<>();
        VOCABULARY.forms().forEach((form, words) -> words.titles()
                .forEach(title -> assertEquals(null, owners.put(Wording.fold(title), form), title)));
    }

    @Test
    void titlesOfTheLayoutsTellTheirForm() {
        List<String> wrong = new ArrayList<>();
        for (FormDefinition form : LIBRARY.definitions()) {
            for (String title : form.titles()) {
                String told = formOf(title);
                if (told != null && !told.equals(form.form())) {
                    wrong.add(form.layout() + " " + title + " -> " + told);
                }
            }
            assertEquals(
                    form.form(), formOf(form.titles().getFirst()), form.titles().getFirst());
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void headerWordsBindTheColumnsOfEveryLayout() {
        assertAll(LIBRARY.definitions().stream()
                .filter(form -> form.shape() == Shape.TABLE)
                .flatMap(form -> form.columns().stream()
                        .filter(column -> !column.header().getLast().endsWith("|"))
                        .map(column -> () -> assertEquals(
                                column.key(),
                                keyOf(form.form(), printed(column)),
                                form.layout() + " " + form.form() + " " + printed(column)))));
    }

    /** The first wording of each level: how the layout prints it. */
    private static List<String> printed(ColumnDefinition column) {
        return column.header().stream()
                .map(level -> level.split("\\|", -1)[0].replace("{year}", "2031年"))
                .toList();
    }

    private static String formOf(String title) {
        String folded = Wording.fold(title);
        String best = null;
        int length = 0;
        for (Map.Entry<String, Vocabulary.FormWords> form : VOCABULARY.forms().entrySet()) {
            for (String words : form.getValue().titles()) {
                String told = Wording.fold(words);
                if (told.length() > length && folded.contains(told)) {
                    best = form.getKey();
                    length = told.length();
                }
            }
        }
        return best;
    }

    private static String keyOf(String form, List<String> header) {
        String best = null;
        int score = 0;
        for (String key : VOCABULARY.forms().get(form).columns()) {
            for (String wording : VOCABULARY.columns().get(key).headers()) {
                List<String> levels = List.of(wording.split("/", -1));
                int says = levels.size() * 1000 + wording.length();
                if (says > score && stands(levels, header)) {
                    best = key;
                    score = says;
                }
            }
        }
        return best;
    }

    /** True if the wording's leaf is the header's, and what the wording has above it stands above it in that order. */
    private static boolean stands(List<String> wording, List<String> header) {
        if (!HeaderWording.matches(wording.getLast(), header.getLast())) {
            return false;
        }
        int next = wording.size() - 2;
        for (int level = header.size() - 2; level >= 0 && next >= 0; level--) {
            if (HeaderWording.matches(wording.get(next), header.get(level))) {
                next--;
            }
        }
        return next < 0;
    }
}
