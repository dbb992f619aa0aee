package org.tabularium.extractor.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tabularium.extractor.reconcile.TestDisclosures.RECONCILER;
import static org.tabularium.extractor.reconcile.TestDisclosures.disclosure;
import static org.tabularium.extractor.reconcile.TestDisclosures.expenditure;
import static org.tabularium.extractor.reconcile.TestDisclosures.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.State;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.geometry.Box;

/** What a person is asked to look at again once the sums are known. */
class ReviewerTest {

    /** The cells, by row and column, that are marked for review in a scan. */
    private static Set<String> marked(String[] rows, double confidence, Map<String, List<String>> alternatives) {
        return marked(rows, confidence, alternatives, List.of());
    }

    private static Set<String> marked(
            String[] rows, double confidence, Map<String, List<String>> alternatives, List<Finding> findings) {
        Table printed = table("t1", "shanxi-2023", "expenditure-summary", "万元", rows);
        List<Row> scanned = new ArrayList<>();
        for (Row row : printed.rows()) {
            Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
            int index = scanned.size();
            cells.replaceAll((column, cell) -> scanned(cell, confidence, alternatives.get(index + " " + column)));
            scanned.add(new Row(row.id(), row.ranks(), cells));
        }
        Disclosure scan = disclosure(List.of(TestDisclosures.with(printed, scanned)));
        Disclosure read = RECONCILER.reconcile(scan.reconciled(scan.tables(), findings, scan.checks()));
        Set<String> marked = new TreeSet<>();
        for (int i = 0; i < scanned.size(); i++) {
            int index = i;
            read.tables().getFirst().rows().get(i).cells().forEach((column, cell) -> {
                if (cell.review()) {
                    marked.add(index + " " + column);
                }
            });
        }
        return marked;
    }

    private static Cell scanned(Cell cell, double confidence, List<String> others) {
        if (cell.state() != State.VALUE) {
            return cell;
        }
        double own = others == null ? confidence : 0.8;
        List<Place> places = List.of(new Place(1, new Box(0, 0, 1, 1)));
        List<String> alternatives = others == null ? List.of() : others;
        return new Cell(cell.text(), null, cell.value(), places, Origin.OCR, own, alternatives, own < 0.99);
    }

    @Test
    void oneExactSumBearsOutAFairReadingButASumOfOneAddendNone() {
        Set<String> alone = Set.of("3 basic", "4 project", "6 basic", "6 total", "7 basic", "7 total");
        assertEquals(alone, marked(expenditure(), 0.97, Map.of()));
        assertEquals(true, marked(expenditure(), 0.93, Map.of()).contains("5 total"));
    }

    @Test
    void whereOneOtherReadingMendsAllOnlyItsCellIsMarked() {
        String[] misread = expenditure(1, "201|一般公共服务支出|700.50|70.50|30.00");
        assertEquals(Set.of("1 total"), marked(misread, 0.995, Map.of("1 total", List.of("100.50"))));
    }

    @Test
    void whereOneFigureExplainsSeveralSumsSureOthersStand() {
        String[] misread = expenditure(1, "201|一般公共服务支出|700.50|70.50|30.00");
        assertEquals(Set.of("1 total"), marked(misread, 0.995, Map.of("1 total", List.of("160.50"))));
    }

    @Test
    void andUnsureOnesAreLookedAt() {
        String[] misread = expenditure(1, "201|一般公共服务支出|700.50|70.50|30.00");
        Set<String> marked = marked(misread, 0.9, Map.of("1 total", List.of("160.50")));
        assertEquals(true, marked.containsAll(Set.of("1 total", "5 total")), marked::toString);
    }

    @Test
    void anotherReadingThatMendsNothingClearsNobody() {
        String[] misread = expenditure(5, "221|住房保障支出|27.00|20.00|");
        Set<String> marked = marked(misread, 0.995, Map.of("0 total", List.of("120.80")));
        assertEquals(true, marked.contains("5 total"), marked::toString);
    }

    @Test
    void sumsDoNotTellAColumnOfADoubtfulHeaderFromAMissingOne() {
        Finding header = warning("layout-unsure", new CellReference("t1", null, "project"));
        Finding missing = warning("column-missing", new CellReference("t1", 0, "basic"));
        Set<String> usual = marked(expenditure(), 0.97, Map.of());
        assertEquals(false, usual.contains("0 project"));
        assertEquals(usual, marked(expenditure(), 0.97, Map.of(), List.of(header)));
        assertEquals(usual, marked(expenditure(), 0.97, Map.of(), List.of(missing)));
        Set<String> marked = marked(expenditure(), 0.97, Map.of(), List.of(header, missing));
        assertEquals(true, marked.contains("0 project"));
        assertEquals(false, marked.contains("0 total"));
    }

    private static Finding warning(String rule, CellReference cell) {
        Finding.Message message = new Finding.Message("看", "look");
        return new Finding(
                "f1",
                rule,
                Severity.WARNING,
                message,
                List.of(cell),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }
}
