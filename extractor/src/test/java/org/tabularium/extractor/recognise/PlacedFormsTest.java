package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** A stamp over a title, in the order general public budget, basic expenditure, government funds, state capital. */
class PlacedFormsTest {

    private static final Recogniser RECOGNISER = new Recogniser(FormLibrary.load(), Wordings.load());

    private static final String SPENDING =
            """
            序号 | 功能分类科目 | < | 合计 | 基本支出 | 项目支出
            ^ | 科目编码 | 科目名称 | ^ | ^ | ^
            1 | 206 | 科学技术支出 | 7.50 | 4.00 | 3.50
            """;

    private static final String ECONOMIC =
            """
            序号 | 经济分类科目 | < | 合计 | 人员经费 | 公用经费
            ^ | 科目编码 | 科目名称 | ^ | ^ | ^
            1 | 301 | 工资福利支出 | 4.00 | 4.00 |
            """;

    private static final String THREE_PUBLIC =
            """
            序号 | 项目 | 资金性质 | < | < | <
            ^ | ^ | 合计 | 一般公共预算财政拨款 | 政府性基金预算拨款 | 国有资本经营预算财政拨款
            1 | 合计 | 2.10 | 2.10 | |
            """;

    private static final String STAMPED = "二〇#19";

    private final List<Block> blocks = new ArrayList<>();

    private PlacedFormsTest table(String title, String sketch, Origin origin) {
        blocks.add(new Paragraph(Printed.of(title), 0));
        blocks.add(new Paragraph(Printed.of("编制单位：某镇水务站 预算年度：2023 单位：万元"), 0));
        Grid drawn = GridSketch.flow(sketch);
        List<GridCell> cells = drawn.cells().stream()
                .map(cell -> new GridCell(
                        cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), printed(cell.text(), origin)))
                .toList();
        blocks.add(new RawTable(new Grid(drawn.rows(), drawn.columns(), cells, null), List.of()));
        return this;
    }

    private static Printed printed(String text, Origin origin) {
        List<Reading> readings = origin == Origin.TEXT ? List.of() : List.of(new Reading(text, 0.99, "chi_sim"));
        return new Printed(text, List.of(), origin, readings);
    }

    private PlacedFormsTest general() {
        return table("一般公共预算财政拨款支出表", SPENDING, Origin.OCR);
    }

    private PlacedFormsTest basic() {
        return table("一般公共预算财政拨款基本支出表", ECONOMIC, Origin.OCR);
    }

    private PlacedFormsTest funds() {
        return table("政府性基金预算财政拨款支出表", SPENDING, Origin.OCR);
    }

    private PlacedFormsTest capital() {
        return table("国有资本经营预算财政拨款支出表", SPENDING, Origin.OCR);
    }

    private PlacedFormsTest stamped(Origin origin) {
        return table(STAMPED, SPENDING, origin);
    }

    private List<String> forms() {
        return RECOGNISER.recognise(blocks).stream()
                .filter(part -> !(part instanceof Recognised.Prose))
                .map(part ->
                        part instanceof Recognised.Form form ? form.definition().form() : "unknown")
                .toList();
    }

    @Test
    void aScannedTableIsTheOnlyFormWithItsColumnsThatIsMissingThere() {
        basic().stamped(Origin.OCR).capital();
        assertEquals(List.of("basic-expenditure", "government-fund-expenditure", "state-capital-expenditure"), forms());
        Recognised.Form placed = RECOGNISER.recognise(blocks).stream()
                .filter(Recognised.Form.class::isInstance)
                .map(Recognised.Form.class::cast)
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertFalse(placed.sure());
        assertEquals("万元", placed.lead().unit());
        assertTrue(placed.binding().complete());
    }

    @Test
    void halfOfTheHeaderOfTheOnlyMissingFormMayBeSpoilt() {
        String spoilt = SPENDING.replace("科目编码", "利目缩码").replace("序号", "字另").replace("| 合计", "| ^口古");
        basic().table(STAMPED, spoilt, Origin.OCR).capital();
        assertEquals("government-fund-expenditure", forms().get(1));
        blocks.clear();
        basic().table(STAMPED, spoilt, Origin.OCR).table("“三公”经费支出表", THREE_PUBLIC, Origin.OCR);
        assertEquals(List.of("basic-expenditure", "unknown", "three-public-expenses"), forms());
        blocks.clear();
        String worse = spoilt.replace("基本支出", "其大又山").replace("科目名称", "禾日各林");
        basic().table(STAMPED, worse, Origin.OCR).capital();
        assertEquals("unknown", forms().get(1));
    }

    @Test
    void aUnitsTablesBeginAnewBehindThoseOfAnother() {
        funds().capital().general().basic().stamped(Origin.OCR).capital();
        assertEquals("government-fund-expenditure", forms().get(4));
    }

    @Test
    void whereTwoSuchFormsAreMissingNeitherIsTold() {
        basic().stamped(Origin.OCR).general();
        assertEquals("unknown", forms().get(1));
    }

    @Test
    void twoTablesInThePlaceOfOneAreNotTold() {
        basic().stamped(Origin.OCR).stamped(Origin.OCR).capital();
        assertEquals(List.of("unknown", "unknown"), forms().subList(1, 3));
    }

    @Test
    void theLastTableOfADocumentIsNotToldByItsPlace() {
        general().basic().funds().stamped(Origin.OCR);
        assertEquals("unknown", forms().getLast());
    }

    @Test
    void aTextLayerLosesNoTitle() {
        basic().stamped(Origin.TEXT).capital();
        assertEquals("unknown", forms().get(1));
    }
}
