package org.tabularium.corpus.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

    @TempDir
    Path folder;

    private static Figures figures(String amounts, String silent) {
        return new Figures(
                Map.of("group", Map.of("amounts_pct", new BigDecimal(amounts), "silent", new BigDecimal(silent))));
    }

    private static Baseline baseline() {
        return new Baseline(Map.of("quick", figures("99.50", "2")));
    }

    @Test
    void fewerRightAmountsAndMoreSilentErrorsAreWorse() {
        List<Baseline.Change> changes = baseline().compare("quick", figures("99.40", "3"));
        assertEquals(2, changes.size());
        assertTrue(changes.stream().noneMatch(Baseline.Change::better));
    }

    @Test
    void moreRightAmountsAndFewerSilentErrorsAreBetter() {
        List<Baseline.Change> changes = baseline().compare("quick", figures("99.60", "1"));
        assertEquals(2, changes.size());
        assertTrue(changes.stream().allMatch(Baseline.Change::better));
    }

    @Test
    void theSameIsNoChangeHoweverItIsWritten() {
        assertEquals(List.of(), baseline().compare("quick", figures("99.5", "2.0")));
    }

    @Test
    void aGroupThatWasNotMeasuredIsNotComparedAndStaysRecorded() throws IOException {
        Figures other = new Figures(Map.of("other", Map.of("silent", BigDecimal.ZERO)));
        List<Baseline.Change> changes = baseline().compare("quick", other);
        assertEquals(1, changes.size());
        assertTrue(changes.getFirst().better());
        Path file = folder.resolve("baseline.json");
        baseline().with("quick", other).write(file);
        Baseline read = Baseline.read(file);
        assertEquals(2, read.runs().get("quick").groups().size());
        assertEquals(List.of(), read.compare("quick", other));
        assertFalse(read.compare("quick", figures("99.0", "2")).isEmpty());
    }

    @Test
    void runsAreRecordedApart() {
        assertTrue(baseline().compare("full", figures("1", "99")).stream().allMatch(Baseline.Change::better));
    }

    private static List<Baseline.Change> ofScans(String measure, String was, String is) {
        Baseline known =
                new Baseline(Map.of("quick", new Figures(Map.of("scan", Map.of(measure, new BigDecimal(was))))));
        return known.compare("quick", new Figures(Map.of("scan", Map.of(measure, new BigDecimal(is)))));
    }

    @Test
    void scansMayReadACharacterOtherwiseOnAnotherProcessor() {
        assertEquals(List.of(), ofScans("texts_pct", "99.70", "99.30"));
        assertEquals(1, ofScans("texts_pct", "99.70", "99.10").size());
    }

    @Test
    void aSilentErrorOrALostTableOfAScanIsNeverNear() {
        assertEquals(1, ofScans("silent", "0", "0.4").size());
        assertEquals(1, ofScans("tables_pct", "100", "99.8").size());
    }
}
