package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class SlipTest {

    private final Slip slip = new Slip("公务用车运行维护费");

    @Test
    void aWrongALostOrAnAddedCharacterIsASlip() {
        assertTrue(slip.standsIn("公务用车运行维护费"));
        assertTrue(slip.standsIn("其中公务用车运仃维护费支出"));
        assertTrue(slip.standsIn("公务用车运行维护贾"));
        assertTrue(slip.standsIn("公务用车行维护费"));
        assertTrue(slip.standsIn("公务用车一运行维护费"));
    }

    @Test
    void twoSlipsAreAnotherWord() {
        assertFalse(slip.standsIn("公务用车购置维护费"));
        assertFalse(slip.standsIn("公务用丰运仃维护费"));
    }

    @Test
    void aMissingBeginningOrEndIsNoSlip() {
        assertFalse(slip.standsIn("务用车运行维护费"));
        assertFalse(slip.standsIn("公务用车运行维护"));
    }

    @Test
    void digitsMustBeRight() {
        assertFalse(new Slip("2023年部门预算收支").standsIn("2024年部门预算收支"));
        assertTrue(new Slip("2023年部门预算收支").standsIn("2023年部门预箅收支"));
    }

    /** The definition itself: every text within one edit, inner ones only where a character is lost. */
    @Test
    void everySingleReplacementIsFound() {
        String word = "机关事业单位";
        for (int i = 0; i < word.length(); i++) {
            String wrong = word.substring(0, i) + "某" + word.substring(i + 1);
            assertTrue(new Slip(word).standsIn("前" + wrong + "后"), wrong);
        }
        assertEquals(6, word.length());
    }
}
