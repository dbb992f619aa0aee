package org.tabularium.models.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class WordingTest {

    @Test
    void typesettingDoesNotCount() {
        assertEquals("项目", Wording.fold("项\u3000 目"));
        assertEquals("\"三公\"经费(万元)", Wording.fold("“三公”经费（万元）"));
        assertEquals("2010301", Wording.fold("２０１０３０１"));
        assertEquals("", Wording.fold(null));
    }

    @Test
    void whatTheAuthorWroteCounts() {
        assertNotEquals(Wording.fold("基本支出"), Wording.fold("项目支出"));
        assertNotEquals(Wording.fold("1.0"), Wording.fold("10"));
    }

    @Test
    void oneWrongCharacterIsNear() {
        assertEquals(0.75, Wording.similarity("项目支岀", "项目支出"), 1e-9);
        assertTrue(Wording.similarity("合计", "小计") < 0.6);
        assertEquals(1, Wording.similarity("", " "), 1e-9);
    }

    @Test
    void strokesAndFiguresAreNoWords() {
        assertTrue(Wording.hasIdeographs("注：无"));
        assertFalse(Wording.hasIdeographs("一-415-03.17"));
        assertFalse(Wording.hasIdeographs("E\t"));
    }
}
