package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.recognise.BoundColumn;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.document.Origin;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;

class RunningNumbersTest {

    private static final BoundColumn LINE = new BoundColumn(
            new ColumnDefinition("line", List.of("序号"), ColumnType.LINE, null, 0, null, List.of(), false, false),
            List.of(),
            1);

    private static Row row(String text, boolean review, String... others) {
        Cell cell = new Cell(text, null, null, List.of(), Origin.OCR, 0.6, List.of(others), review);
        return new Row("r" + text, Map.of(), Map.of("line", cell));
    }

    private static List<String> settled(Row... rows) {
        return RunningNumbers.settled(List.of(rows), List.of(LINE)).stream()
                .map(row -> row.cells().get("line").text())
                .toList();
    }

    @Test
    void anUnsureNumberIsTheNextIfALookReadThat() {
        assertEquals(
                List.of("15", "16", "17"), settled(row("15", false), row("18", true, "16", "10"), row("17", false)));
    }

    @Test
    void aPersonStillLooks() {
        List<Row> rows = RunningNumbers.settled(List.of(row("4", false), row("3", true, "5")), List.of(LINE));
        assertTrue(rows.getLast().cells().get("line").review());
        assertEquals(List.of("3"), rows.getLast().cells().get("line").alternatives());
    }

    @Test
    void noLookReadTheNext() {
        assertEquals(List.of("15", "18"), settled(row("15", false), row("18", true, "10")));
    }

    @Test
    void whatIsSureStands() {
        assertEquals(List.of("15", "18"), settled(row("15", false), row("18", false, "16")));
    }

    @Test
    void nothingGoesOnFromWords() {
        assertEquals(List.of("合计", "8"), settled(row("合计", false), row("8", true, "3")));
    }
}
