package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.ColumnType;
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

    private static final List<FieldDefinition> FUNDS = Stream.concat(
                    Stream.of(field("项目名称", "name")),
                    Stream.concat(
                            FIELDS.stream()
                                    .skip(1)
                                    .map(field -> new FieldDefinition(
                                            field.labels(), field.paths(), ColumnType.AMOUNT, false)),
                            Stream.of(field("总体目标", "goals.a"), field("年度目标", "goals.b"))))
            .toList();

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

    @Test
    void aLabelThatNobodyReadsIsTheOneThatIsMissingThere() {
        String head = "项目名称 | 购置 | 计划 | 2\n";
        String central = "中央补助资金 | 1 | 中央补助资金 | 10\n";
        String provincial = "x女:; | 2 | 省级补助资金 | 20\n";
        String municipal = "市级补助资金 | 3 | 市级补助资金 | 30\n";
        String self = "单位自筹 | 4 | 十二 | 40\n";
        String goals = "总体目标 | 好 | 年度目标 | 好";
        Grid grid = scanned(head + central + provincial + municipal + self + goals, 0.7);
        Map<String, FieldReader.Found> found = new FieldReader(grid, FUNDS).read();
        assertEquals("2", found.get("a.provincial").contents().getFirst().text());
        assertTrue(found.get("a.provincial").sure(), "the other side of its row has the label");
        assertEquals("40", found.get("b.self").contents().getFirst().text());
        Grid two = scanned(head + central + "x女:; | 2 | 三一 | 20\n" + municipal + self + goals, 0.7);
        Map<String, FieldReader.Found> unsure = new FieldReader(two, FUNDS).read();
        assertEquals("20", unsure.get("b.provincial").contents().getFirst().text());
        assertFalse(unsure.get("b.provincial").sure());
        Grid more = scanned(head + central + provincial + "县级 | 9 | 县级 | 9\n" + municipal + self + goals, 0.7);
        assertEquals(null, new FieldReader(more, FUNDS).read().get("a.provincial"), "two cells, one part");
        Grid other = scanned(head + central + provincial + municipal + self + goals, 0.98);
        assertEquals(null, new FieldReader(other, FUNDS).read().get("a.provincial"), "it is surely read as another");
    }
}
