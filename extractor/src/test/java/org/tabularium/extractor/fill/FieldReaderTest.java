package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.FieldDefinition;
import org.tabularium.models.table.Grid;

/** Funds of two sides beside each other, as declarations print them. */
class FieldReaderTest {

    private static final List<FieldDefinition> FIELDS = List.of(
            field("项目资金", "amount"),
            field("中央补助资金", "a.central", "b.central"),
            field("省级补助资金", "a.provincial", "b.provincial"),
            field("市级补助资金", "a.municipal", "b.municipal"),
            field("单位自筹", "a.self", "b.self"));

    private static FieldDefinition field(String label, String... paths) {
        return new FieldDefinition(List.of(label), List.of(paths), null, false);
    }

    private static final String CENTRAL = "中央补助资金 | 1 | 中央补助资金 | 10\n";

    private static Map<String, String> read(Grid grid) {
        Map<String, String> read = new LinkedHashMap<>();
        new FieldReader(grid, FIELDS)
                .read()
                .forEach((path, found) -> read.put(
                        path, found.contents().stream().map(Printed::text).collect(Collectors.joining())));
        return read;
    }

    private static Grid scanned(String sketch, double confidence) {
        Grid grid = GridSketch.flow(sketch);
        return new Grid(
                grid.rows(),
                grid.columns(),
                grid.cells().stream()
                        .map(cell -> cell.with(new Printed(
                                cell.text(),
                                List.of(),
                                Origin.OCR,
                                List.of(new Reading(cell.text(), confidence, "chi_sim")))))
                        .toList(),
                null);
    }

    @Test
    void aMisreadLabelLeavesItsAmountOnItsSide() {
        Map<String, String> read = read(scanned(CENTRAL + "单位自敌 | 2 | 单位自筹 | 20", 0.7));
        assertEquals("2", read.get("a.self"));
        assertEquals("20", read.get("b.self"));
        Map<String, String> unlike = read(scanned(CENTRAL + "单仁目敌 | 2 | 单位自筹 | 20", 0.7));
        assertEquals(null, unlike.get("a.self"), "what the label may be is not told");
        assertEquals("20", unlike.get("b.self"), "the right side's stays there");
    }

    @Test
    void aSlipOfSeveralLabelsIsTheOneOfItsRow() {
        Map<String, String> read = read(scanned(CENTRAL + "夏级补助资金 | 2 | 市级补助资金 | 20\n省级补助资金 | 3 | 省级补助资金 | 30", 0.7));
        assertEquals("2", read.get("a.municipal"));
        assertEquals("20", read.get("b.municipal"));
        assertEquals("3", read.get("a.provincial"));
        Map<String, String> alone = read(scanned(CENTRAL + "夏级补助资金 | 2 | 夏级补助资金 | 20", 0.7));
        assertEquals(null, alone.get("a.municipal"), "it may be either");
        assertEquals(null, alone.get("a.provincial"));
    }

    @Test
    void aSlipThatStandsAloneIsNotSure() {
        Grid grid = scanned(CENTRAL + "单位自敌 | 2 | 单位自筹 | 20", 0.7);
        Map<String, FieldReader.Found> found = new FieldReader(grid, FIELDS).read();
        assertTrue(found.get("a.self").sure(), "the other side of its row has the label");
        assertTrue(found.get("b.self").sure());
        Grid alone = scanned(CENTRAL + "单位自敌 | 2 | 甲 | 20", 0.7);
        assertFalse(new FieldReader(alone, FIELDS).read().get("a.self").sure());
    }

    @Test
    void whatWasReadSurelyAndTextLayersSayWhatTheySay() {
        String slip = CENTRAL + "单位自敌 | 2 | 单位自筹 | 20";
        assertEquals(null, read(scanned(slip, 0.98)).get("a.self"));
        assertEquals(null, read(GridSketch.flow(slip)).get("a.self"));
        assertEquals("20", read(GridSketch.flow(slip)).get("b.self"));
    }
}
