package org.tabularium.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.disclosure.Stage;

class ToldAtLargeTest {

    private static final List<Set<Integer>> PAGES = List.of(Set.of(3), Set.of(4, 5));

    private static final Truth TRUTH = new Truth(
            1L, null, "301测试局", 2024, Stage.BUDGET, List.of(table("income"), table("expenditure")), List.of(), null);

    private static TruthTable table(String form) {
        return new TruthTable(form, form, null, "万元", List.of(row("合计", "90.00"), row("行政运行", "60.00")), null, null);
    }

    private static Map<String, String> row(String name, String total) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("functionName", name);
        row.put("total", total);
        row.put("project", "");
        return row;
    }

    /** Income as it should be, expenditure as one of the tests has it. */
    private static ObjectNode whole() {
        return Disclosures.of(TRUTH);
    }

    private static ObjectNode withoutExpenditure() {
        ObjectNode got = whole();
        ((ArrayNode) got.path("tables")).remove(1);
        return got;
    }

    private static ObjectNode withoutLastRow() {
        ObjectNode got = whole();
        ((ArrayNode) got.path("tables").path(1).path("rows")).remove(1);
        return got;
    }

    private static ObjectNode finding(ObjectNode got, String rule, String severity, int... pages) {
        ObjectNode finding = got.withArray("findings").addObject();
        finding.put("rule", rule).put("severity", severity).putArray("cells");
        ArrayNode places = finding.putArray("places");
        for (int page : pages) {
            places.addObject().put("page", page);
        }
        return finding;
    }

    private static void assertTold(int silent, int told, ObjectNode got) {
        Score score = Scorer.score(TRUTH, PAGES, got);
        assertEquals(silent, score.count(Count.SILENT));
        assertEquals(told, score.count(Count.SILENT_TOLD));
    }

    @Test
    void aTableThatIsLostWithoutAWordIsNotTold() {
        assertTold(4, 0, withoutExpenditure());
    }

    @Test
    void aMissingFormIsToldByItsName() {
        ObjectNode got = withoutExpenditure();
        ObjectNode finding = finding(got, "form-missing", "warning").put("expected", "income");
        assertTold(4, 0, got);
        finding.put("expected", "expenditure");
        assertTold(4, 4, got);
        finding.put("severity", "info");
        assertTold(4, 0, got);
    }

    @ParameterizedTest
    @CsvSource({
        "table-unrecognised, warning, 4",
        "page-unread, error, 4",
        "layout-unsure, warning, 4",
        "table-unrecognised, info, 0",
        "narrative-sum, warning, 0"
    })
    void aPageTellsOfATableIfItSaysThatSomethingWasNotTakenIn(String rule, String severity, int told) {
        ObjectNode got = withoutExpenditure();
        finding(got, rule, severity, 4, 5);
        assertTold(4, told, got);
    }

    @Test
    void allPagesOfATableAreNamed() {
        ObjectNode got = withoutExpenditure();
        finding(got, "page-unread", "warning", 3, 4);
        assertTold(4, 0, got);
        finding(got, "table-not-continued", "warning", 5);
        assertTold(4, 4, got);
    }

    @Test
    void aPageTellsNothingWhereNobodyKnowsWhatStandsOnIt() {
        ObjectNode got = withoutExpenditure();
        finding(got, "page-unread", "warning", 3, 4, 5);
        assertEquals(0, Scorer.score(TRUTH, got).count(Count.SILENT_TOLD));
    }

    @Test
    void aLostRowOfATableThatWasFoundIsToldByThatTableAlone() {
        ObjectNode got = withoutLastRow();
        ObjectNode finding = finding(got, "table-not-continued", "warning", 4, 5);
        assertTold(2, 0, got);
        ObjectNode cell = finding.withArray("cells").addObject().put("table", "t2");
        assertTold(2, 2, got);
        cell.put("column", "total");
        assertTold(2, 0, got);
    }

    @Test
    void aWrongAmountInARowThatWasFoundIsNeverTold() {
        ObjectNode got = whole();
        ((ObjectNode) got.path("tables")
                        .path(1)
                        .path("rows")
                        .path(1)
                        .path("cells")
                        .path("total"))
                .put("text", "66.00")
                .put("amount", "66.00");
        finding(got, "layout-unsure", "warning", 4, 5)
                .withArray("cells")
                .addObject()
                .put("table", "t2");
        assertTold(1, 0, got);
    }
}
