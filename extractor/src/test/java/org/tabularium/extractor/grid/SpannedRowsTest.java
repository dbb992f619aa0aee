package org.tabularium.extractor.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.grid.TextRows.Stack;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

class SpannedRowsTest {

    /** A text of eight points that stands around a height. */
    private static Stack text(int column, String text, double middle) {
        Box box = new Box(100 * column, middle - 4, 8 * text.length(), 8);
        return new Stack(column, List.of(new Line(List.of(Word.of(text, box, 10)))), box);
    }

    @Test
    void aLabelInTheMiddleOfItsRowsStandsForAllOfThem() {
        SpannedRows rows = SpannedRows.of(
                List.of(List.of(text(2, "1.00", 20)), List.of(text(0, "合计", 30)), List.of(text(2, "2.00", 40))));
        assertEquals(1, rows.spans().size());
        assertEquals(2, rows.rows().size());
    }

    @Test
    void noRowIsLeftWithoutAWord() {
        SpannedRows rows = SpannedRows.of(List.of(
                List.of(text(1, "甲", 0)),
                List.of(text(2, "1.00", 20)),
                List.of(text(1, "乙", 40), text(2, "2.00", 40)),
                List.of(text(0, "丙", 50)),
                List.of(text(2, "3.00", 60))));
        assertTrue(rows.rows().stream().noneMatch(List::isEmpty), rows.toString());
    }
}
