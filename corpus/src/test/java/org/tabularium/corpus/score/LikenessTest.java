package org.tabularium.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LikenessTest {

    @Test
    void countsMatchingBlocksOnBothSidesOfTheLongest() {
        // As difflib.SequenceMatcher(None, a, b).ratio() answers.
        assertEquals(0.75, Likeness.ratio("abcd", "bcde"));
        assertEquals(2.0 / 3, Likeness.ratio("行政运行", "行政"), 1e-12);
        assertEquals(1, Likeness.ratio("", ""));
    }

    @Test
    void theBoundIsExclusive() {
        assertTrue(Likeness.above(0.6, "行政运行", "行政"));
        assertFalse(Likeness.above(0.75, "abcd", "bcde"));
    }

    @Test
    void popularCharactersOfALongTextStartNoBlock() {
        String popular = "a".repeat(300);
        assertEquals(0, Likeness.ratio("aaa", "b" + popular));
    }
}
