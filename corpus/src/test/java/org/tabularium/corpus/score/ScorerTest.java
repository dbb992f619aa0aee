package org.tabularium.corpus.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.corpus.truth.Truth;
import org.tabularium.corpus.truth.TruthGrid;
import org.tabularium.corpus.truth.TruthTable;
import org.tabularium.models.disclosure.Stage;

class ScorerTest {

    private static final Truth TRUTH = truth();

    private static Truth truth() {
        List<Map<String, String>> rows = List.of(
                row("", "合计", "100.00", "60.00", "40.00"),
                row("201", "一般公共服务支出", "100.00", "60.00", "40.00"),
                row("20103", "政府办公厅（室）及相关机构事务", "100.00", "60.00", "40.00"),
                row("2010301", "行政运行", "60.00", "60.00", ""),
                row("2010302", "一般行政管理事务", "40.00", "", "40.00"));
        TruthTable table = new TruthTable("expenditure-summary", "部门预算支出总表", "301测试局", "万元", rows, null, null);
        Map<String, String> indicator = new LinkedHashMap<>();
        List.of("level1", "level2", "level3", "description", "value", "basis")
                .forEach(key -> indicator.put(key, "甲" + key));
        TruthGrid grid = new TruthGrid("维修费", "301测试局", List.of("保障运转。"), List.of(indicator));
        return new Truth(1L, null, "301测试局", 2024, Stage.BUDGET, List.of(table), List.of(grid), List.of());
    }

    private static Map<String, String> row(String code, String name, String total, String basic, String project) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("functionCode", code);
        row.put("functionName", name);
        row.put("total", total);
        row.put("basic", basic);
        row.put("project", project);
        return row;
    }

    private static ObjectNode table(ObjectNode disclosure) {
        return (ObjectNode) disclosure.path("tables").get(0);
    }

    private static ArrayNode rows(ObjectNode disclosure) {
        return (ArrayNode) table(disclosure).path("rows");
    }

    private static void spoil(ObjectNode disclosure, int row, String column, String text) {
        ObjectNode cell = (ObjectNode) rows(disclosure).path(row).path("cells").path(column);
        cell.put("text", text);
        cell.put("amount", text.isEmpty() ? null : text);
    }

    @Test
    void whatIsExactScoresFull() {
        Score score = Scorer.score(TRUTH, Disclosures.of(TRUTH));
        assertEquals(List.of(), score.misses());
        assertEquals("5/5", score.summary().get("rows"));
        assertEquals("1/1", score.summary().get("indicators"));
        assertEquals("3/3", score.summary().get("meta"));
    }

    @Test
    void ofAmountsReadWithHighConfidenceTheShareThatIsRightIsCounted() {
        ObjectNode got = Disclosures.of(TRUTH);
        for (int row = 0; row < 4; row++) {
            ((ObjectNode) rows(got).path(row).path("cells").path("total")).put("confidence", row == 3 ? 0.98 : 0.99);
        }
        spoil(got, 1, "total", "700.00");
        Score score = Scorer.score(TRUTH, got);
        assertEquals(3, score.count(Count.SURE));
        assertEquals(2, score.count(Count.SURE_OK));
    }

    @Test
    void doubledTablesAreExtra() {
        ObjectNode got = Disclosures.of(TRUTH);
        ((ArrayNode) got.path("tables")).add(table(got).deepCopy());
        assertEquals(1, Scorer.score(TRUTH, got).count(Count.TABLES_EXTRA));
    }

    @Test
    void anInventedRowIsExtra() {
        ObjectNode got = Disclosures.of(TRUTH);
        rows(got).insert(3, rows(got).get(3).deepCopy());
        Score score = Scorer.score(TRUTH, got);
        assertEquals(1, score.count(Count.ROWS_EXTRA));
        assertEquals(5, score.count(Count.ROWS_OK));
    }

    @Test
    void everyAmountMissingIsSilentForEveryPrintedAmount() {
        ObjectNode got = Disclosures.of(TRUTH);
        for (int row = 0; row < 5; row++) {
            for (String column : List.of("total", "basic", "project")) {
                spoil(got, row, column, "");
            }
        }
        Score score = Scorer.score(TRUTH, got);
        assertEquals(13, score.count(Count.NUM_NONEMPTY));
        assertEquals(new BigDecimal("0.00"), score.percent(Count.NUM_NONEMPTY_OK, Count.NUM_NONEMPTY));
        assertEquals(13, score.count(Count.SILENT));
    }

    @Test
    void everyAmountTenThousandTimesTooLargeIsWrong() {
        ObjectNode got = Disclosures.of(TRUTH);
        for (int row = 0; row < 5; row++) {
            for (String column : List.of("total", "basic", "project")) {
                String text = rows(got)
                        .path(row)
                        .path("cells")
                        .path(column)
                        .path("text")
                        .asText();
                if (!text.isEmpty()) {
                    spoil(got, row, column, text.replace(".00", "0000.00"));
                }
            }
        }
        assertEquals(0, Scorer.score(TRUTH, got).count(Count.NUM_NONEMPTY_OK));
    }

    @Test
    void aWrongUnitIsAWrongMeta() {
        ObjectNode got = Disclosures.of(TRUTH);
        table(got).put("unit", "元");
        assertEquals("2/3", Scorer.score(TRUTH, got).summary().get("meta"));
    }

    @Test
    void aTextThatLooksLikeANumberButStatesNoAmountIsWrong() {
        ObjectNode got = Disclosures.of(TRUTH);
        ((ObjectNode) rows(got).path(3).path("cells").path("basic")).putNull("amount");
        assertEquals(1, Scorer.score(TRUTH, got).count(Count.SILENT));
    }

    @Test
    void aZeroForABlankIsWrong() {
        ObjectNode got = Disclosures.of(TRUTH);
        spoil(got, 3, "project", "0");
        assertEquals(1, Scorer.score(TRUTH, got).count(Count.SILENT));
    }

    @Test
    void aFlaggedWrongAmountIsNotSilent() {
        ObjectNode got = Disclosures.of(TRUTH);
        spoil(got, 3, "basic", "66.00");
        ObjectNode finding = got.putArray("findings").addObject().put("severity", "warning");
        finding.putArray("cells").addObject().put("table", "t1").put("row", 3).put("column", "basic");
        Score score = Scorer.score(TRUTH, got);
        assertEquals(0, score.count(Count.SILENT));
        assertEquals(1, score.count(Count.NUM_REVIEW));
        finding.put("severity", "info");
        assertEquals(1, Scorer.score(TRUTH, got).count(Count.SILENT));
    }

    @Test
    void typesettingDoesNotCount() {
        ObjectNode got = Disclosures.of(TRUTH);
        ((ObjectNode) rows(got).path(2).path("cells").path("functionName")).put("text", "政府办公厅(室) 及相关　机构事务");
        assertTrue(Scorer.score(TRUTH, got).misses().isEmpty());
    }
}
