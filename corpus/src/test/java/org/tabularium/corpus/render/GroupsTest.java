package org.tabularium.corpus.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupsTest {

    private static final List<Map<String, String>> ROWS = List.of(
            Map.of("code", "301", "total", "5"),
            Map.of("code", "人员经费合计", "total", "5"),
            Map.of("code", "302", "total", "2"),
            Map.of("code", "310", "total", "1"),
            Map.of("code", "公用经费合计", "total", "3"));

    @Test
    void eachListEndsWithItsSum() {
        assertEquals(
                List.of(
                        List.of(ROWS.get(0), ROWS.get(2)),
                        List.of(Map.of(), ROWS.get(3)),
                        List.of(ROWS.get(1), ROWS.get(4))),
                new Groups(2, "code").beside(ROWS));
    }

    @Test
    void aListThatGoesOnBesideItselfHasItsLabelBelowTheFirstPartAndItsFigureBelowTheSecond() {
        assertEquals(
                List.of(
                        List.of(ROWS.get(0), ROWS.get(2), ROWS.get(3)),
                        List.of(ROWS.get(1), Map.of("code", "公用经费合计"), Map.of("code", "", "total", "3"))),
                new Groups(3, "code").beside(ROWS));
    }
}
