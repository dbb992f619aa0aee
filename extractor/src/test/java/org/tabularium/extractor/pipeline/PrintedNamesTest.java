package org.tabularium.extractor.pipeline;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.form.Wording;

class PrintedNamesTest {

    private final Set<String> names = PrintedNames.of(FormLibrary.load(), Classification.load());

    @Test
    void itemsHeadersAndNamesOfCodesAreKnown() {
        assertTrue(names.contains(Wording.fold("行政运行")), "the name of a code");
        assertTrue(names.contains(Wording.fold("项目支出")), "a header");
        assertTrue(names.contains(Wording.fold("本年支出合计")), "an item");
    }

    @Test
    void wordingsOfOneHeaderAreNamesOfTheirOwn() {
        assertTrue(names.stream().noneMatch(name -> name.contains("|")));
    }

    @Test
    void aNameWithAnotherCharacterIsNone() {
        assertFalse(names.contains(Wording.fold("行政运形")));
        assertFalse(names.contains(""));
    }
}
