package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.disclosure.Stage;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.table.Grid;

class RecogniserTest {

    private static final Recogniser RECOGNISER = new Recogniser(FormLibrary.load(), Wordings.load());

    private static final String SPENDING =
            """
            功能分类科目 | < | 合计 | 基本支出 | 项目支出
            科目编码 | 科目名称 | ^ | ^ | ^
            203 | 国防支出 | 3.00 | 1.00 | 2.00
            """;

    @Test
    void theTitleTellsFormsWithTheSameHeaderApart() {
        assertEquals(
                "general-public-budget-expenditure",
                form("某局一般公共预算财政拨款支出表", SPENDING).definition().form());
        assertEquals(
                "government-fund-expenditure",
                form("某局政府性基金预算财政拨款支出表", SPENDING).definition().form());
    }

    @Test
    void oneTableOfAKnownLayoutMakesNoDocumentOfThatLayout() {
        Block spending = new RawTable(
                GridSketch.flow(
                        """
                        项目 | < | 合计 | 基本支出 | 项目支出
                        功能分类科目编码 | 科目名称 | ^ | ^ | ^
                        203 | 国防支出 | 3.00 | 1.00 | 2.00
                        """),
                List.of());
        Paragraph title = new Paragraph(Printed.of("一般公共预算财政拨款支出决算表"), 0);
        Block other = new RawTable(GridSketch.flow("科目名称 | 合计 | 用途\n某类支出 | 3.00 | 无\n"), List.of());
        Recognised.Form alone = first(List.of(title, spending));
        assertTrue(alone.sure());
        Recognised.Form among =
                first(List.of(title, spending, new Paragraph(Printed.of("政府性基金预算财政拨款收入支出决算表"), 0), other));
        assertNull(among.definition().layout());
        assertFalse(among.sure());
        assertEquals(alone.binding(), among.binding());
    }

    private static Recognised.Form first(List<Block> blocks) {
        return assertInstanceOf(
                Recognised.Form.class, RECOGNISER.recognise(blocks).getFirst());
    }

    @Test
    void aHeaderThatSeveralFormsShareIsNotEnoughWithoutATitle() {
        assertInstanceOf(
                Recognised.Unknown.class, recognise(GridSketch.flow(SPENDING)).getLast());
    }

    @Test
    void theEndOfATitleWithASlipIsNoOtherForms() {
        String spoilt = "收入 | 预算数 | 支出 | 合计 | 一般公共预算 | 印\n一、本级收入 | 7.10 | 二、其他支出 | 7.10 | 7.10 | 〇\n";
        for (String title : List.of("部门财政拨款收支预算总表", "部门则政拨款收支预算总表")) {
            assertEquals(
                    "fiscal-appropriation-summary",
                    form(title, spoilt).definition().form(),
                    title);
        }
    }

    @Test
    void aTitleIsNotEnoughWithoutItsHeader() {
        Grid other = GridSketch.flow("姓名 | 职务\n某人 | 主任");
        assertInstanceOf(Recognised.Unknown.class, recognise(other, "部门预算支出总表").getLast());
    }

    @Test
    void columnsAreBoundByTheWordsAboveThemWherethereLeavesAreAlike() {
        Recognised.Form form = form(
                "部门预算收支总表",
                """
                序号 | 收入 | < | 支出 | <
                ^ | 项目 | 预算数 | 项目 | 预算数
                1 | 一、一般公共预算拨款收入 | 5.00 | 一、一般公共服务支出 | 5.00
                """);
        assertEquals(
                List.of("line", "revenueItem", "revenueAmount", "expenditureItem", "expenditureAmount"), keys(form));
        assertTrue(form.sure());
    }

    @Test
    void aHeaderWhoseSpansAProgramExpandedIntoBlanksIsStillAHeader() {
        Recognised.Form form = form(
                "部门预算收支总表",
                """
                序号 | 收入 |  | 支出 |
                 | 项目 | 预算数 | 项目 | 预算数
                1 | 一、一般公共预算拨款收入 | 5.00 | 一、一般公共服务支出 | 5.00
                """);
        assertEquals(5, form.binding().bound().size());
        assertEquals(2, form.header().body());
    }

    @Test
    void leadRowsInsideTheTableAreNoHeaderAndTheColumnNumbersNoFigures() {
        Recognised.Form form = form(
                "部门预算一般公共预算财政拨款支出表",
                """
                305某县水务局 | < | 预算年度：2024 | 单位：万元 | <
                功能分类科目 | < | 合计 | 基本支出 | 项目支出
                科目编码 | 科目名称 | ^ | ^ | ^
                1 | 2 | 3 | 4 | 5
                213 | 农林水支出 | 3.00 | 1.00 | 2.00
                """);
        assertEquals("万元", form.lead().unit());
        assertEquals("某县水务局", form.lead().organisation().name());
        assertEquals(4, form.header().body());
    }

    @Test
    void codesInThreeColumnsAreOneColumn() {
        Recognised.Form form = form(
                "2031年部门支出预算总表",
                """
                项目 | < | < | < | 支出预算 | < | <
                功能分类科目编码 | < | < | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
                类 | 款 | 项 | ^ | ^ | ^ | ^
                213 | 03 | 01 | 行政运行 | 3.00 | 1.00 | 2.00
                """);
        assertEquals(List.of("functionCode", "functionName", "total", "basic", "project"), keys(form));
        assertEquals(3, form.binding().bound().getFirst().columns().size());
    }

    @Test
    void aColumnOfNoKnownMeaningIsToldAndTheFormIsUnsure() {
        Recognised.Form form = form(
                "部门预算一般公共预算财政拨款支出表",
                """
                功能分类科目 | < | 合计 | 基本支出 | 项目支出 | 增减比例
                科目编码 | 科目名称 | ^ | ^ | ^ | ^
                213 | 农林水支出 | 3.00 | 1.00 | 2.00 | 5%
                """);
        assertEquals(1, form.binding().unbound().size());
        assertFalse(form.sure());
    }

    @Test
    void withoutAnyLayoutTheSharedVocabularyBindsAndSaysThatItIsUnsure() {
        Recogniser bare = new Recogniser(FormLibrary.load().withoutLayouts(layout -> true), Wordings.load());
        Recognised.Form form = (Recognised.Form) bare.recognise(blocks(
                        GridSketch.flow(
                                """
                                功能科目 | < | 预算数 | 其中： | <
                                编码 | 名称 | ^ | 基本支出 | 项目支出
                                213 | 农林水支出 | 3.00 | 1.00 | 2.00
                                """),
                        "2031年某市农业局一般公共预算支出情况表"))
                .getLast();
        assertEquals("general-public-budget-expenditure", form.definition().form());
        assertEquals(List.of("functionCode", "functionName", "total", "basic", "project"), keys(form));
        assertFalse(form.sure());
    }

    @Test
    void aFinalAccountIsNotTakenForABudgetThatIsNamedAlmostAlike() {
        FormLibrary library = FormLibrary.load().withoutLayouts(layout -> layout.stage() == Stage.FINAL_ACCOUNT);
        Recogniser budgets = new Recogniser(library, Wordings.load());
        Recognised.Form form = (Recognised.Form) budgets.recognise(blocks(GridSketch.flow(SPENDING), "一般公共预算财政拨款支出决算表"))
                .getLast();
        assertEquals(
                "final-general-public-budget-expenditure", form.definition().form());
    }

    @Test
    void groupsBesideEachOtherAreToldApartWithoutALayoutToo() {
        Recogniser bare = new Recogniser(FormLibrary.load().withoutLayouts(layout -> true), Wordings.load());
        Recognised.Form form = (Recognised.Form) bare.recognise(blocks(
                        GridSketch.flow(
                                """
                                科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
                                301 | 工资福利支出 | 3.00 | 302 | 商品和服务支出 | 1.00
                                """),
                        "一般公共预算财政拨款基本支出决算表"))
                .getLast();
        assertEquals(
                List.of(1, 1, 1, 2, 2, 2),
                form.binding().bound().stream()
                        .map(bound -> bound.definition().group())
                        .toList());
    }

    @Test
    void notesUnderATableAreItsNotes() {
        List<Block> blocks = new ArrayList<>(blocks(GridSketch.flow(SPENDING), "一般公共预算财政拨款支出表"));
        blocks.add(new Paragraph(Printed.of("注：本表为空。"), 0));
        blocks.add(new Paragraph(Printed.of("其他说明文字"), 0));
        List<Recognised> parts = RECOGNISER.recognise(blocks);
        Recognised.Form form = (Recognised.Form) parts.get(parts.size() - 2);
        assertEquals(
                List.of("注：本表为空。"), form.notes().stream().map(Printed::text).toList());
        assertInstanceOf(Recognised.Prose.class, parts.getLast());
        assertNull(form.project());
    }

    /** A stamp over the title leaves no word of it that says what the grid is. */
    @Test
    void aScannedGridOfTargetsIsKnownByItsHeaderThoughItsLabelHasASlip() {
        String sketch =
                """
                绩效目祭 | 按期办完 | < | < | < | <
                一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
                产出指标 | 数量指标 | 办理件数 | 全年办理的件数 | ≥66件 | 计划
                """;
        Grid grid = GridSketch.flow(sketch);
        assertTrue(recognise(grid, "1、x改日表").stream().noneMatch(Recognised.Form.class::isInstance));
        Grid scanned = new Grid(
                grid.rows(),
                grid.columns(),
                grid.cells().stream()
                        .map(cell -> cell.with(new Printed(
                                cell.text(), List.of(), Origin.OCR, List.of(new Reading(cell.text(), 0.7, "chi_sim")))))
                        .toList(),
                grid.place());
        Recognised.Form form = recognise(scanned, "1、x改日表").stream()
                .filter(Recognised.Form.class::isInstance)
                .map(Recognised.Form.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("performanceTargets", form.definition().form());
    }

    private static Recognised.Form form(String title, String sketch) {
        return assertInstanceOf(
                Recognised.Form.class, recognise(GridSketch.flow(sketch), title).getLast());
    }

    private static List<Recognised> recognise(Grid grid, String... above) {
        return RECOGNISER.recognise(blocks(grid, above));
    }

    private static List<Block> blocks(Grid grid, String... above) {
        List<Block> blocks = new ArrayList<>();
        for (String text : above) {
            blocks.add(new Paragraph(Printed.of(text), 0));
        }
        blocks.add(new RawTable(grid, List.of()));
        return blocks;
    }

    private static List<String> keys(Recognised.Form form) {
        return form.binding().bound().stream()
                .map(bound -> bound.definition().key())
                .toList();
    }
}
