package org.tabularium.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.corpus.score.Count;
import org.tabularium.corpus.score.Miss;
import org.tabularium.corpus.score.Score;

class PoolSumTest {

    private static Outcome outcome(String file, Score score, Score unproved, String rejection) {
        return new Outcome(new Case("scan", file, Path.of(file), null), score, unproved, rejection, 4, 6000, null);
    }

    private static Score score(long printed, long review, long silent, long told, Miss... misses) {
        Map<Count, Long> counts = Map.of(
                Count.NUM, printed,
                Count.NUM_OK, printed - silent,
                Count.NUM_NONEMPTY, printed,
                Count.PRINTED_REVIEW, review,
                Count.SURE, printed - 10,
                Count.SURE_OK, printed - 11,
                Count.SILENT, silent,
                Count.SILENT_TOLD, told);
        return new Score(counts, List.of(misses));
    }

    private static Miss miss(String where, boolean silent) {
        return new Miss(where, "1.00", null, silent, MissingNode.getInstance());
    }

    @Test
    void documentsAreAddedUp() {
        PoolSum sum = new PoolSum();
        sum.add(outcome("a.pdf", score(100, 5, 4, 3, miss("a", true), miss("b", false)), score(100, 20, 4, 3), null));
        sum.add(outcome("b.pdf", score(300, 15, 3, 0, miss("c", true)), null, null));
        assertEquals(400, sum.printed());
        assertEquals(List.of("a", "c"), sum.silent().stream().map(Miss::where).toList());
        assertEquals(List.of(), sum.unread());
        String line = sum.line();
        assertTrue(
                line.startsWith("2 documents, 8 pages, 400 amounts: 7 wrong; 380 sure, 2 of them wrong;"
                        + " review 5.00 %, before reconciliation 8.75 %; 1.50 s a page; tables 0/0; "),
                line);
        assertTrue(line.contains("; silent 7, of these told by table or page 3; silent_codes 0; "), line);
    }

    @Test
    void aDocumentThatWasNotReadIsNamed() {
        PoolSum sum = new PoolSum();
        sum.add(outcome("a.pdf", score(100, 0, 100, 0), null, "broke down"));
        assertEquals(List.of("a.pdf: broke down"), sum.unread());
    }

    @Test
    void nothingIsNoFigure() {
        assertTrue(new PoolSum().line().startsWith("0 documents, 0 pages, 0 amounts: 0 wrong;"));
    }
}
