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
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Printed;

/** Tables of provinces that nobody has described: the shared vocabulary reads them. */
class UnknownLayoutTest {

    private static final Recogniser RECOGNISER =
            new Recogniser(FormLibrary.load().withoutLayouts(layout -> true), Wordings.load());

    @Test
    void columnsInAnOrderThatNoLayoutHas() {
        Recognised.Form form = form(
                "支出预算总体情况表",
                """
                功能科目编码 | 功能科目名称 | 项目支出 | 基本支出 | 总计
                299 | 某类支出 | 1.00 | 2.00 | 3.00
                29901 | 某项事务 | 1.00 | 2.00 | 3.00
                """);
        assertEquals("expenditure-summary", form.definition().form());
        assertEquals(List.of("functionCode 0", "functionName 0", "project 0", "basic 0", "total 0"), columns(form));
        assertNull(form.definition().layout());
        assertFalse(form.sure());
    }

    @Test
    void aSumBelowTheNameOfAnotherColumnIsThatColumns() {
        Recognised.Form form = form(
                "支出预算总表",
                """
                科目编码 | 科目名称 | 总计 | 基本支出 | < | 项目支出
                ^ | ^ | ^ | 合计 | 工资福利支出 | ^
                299 | 某类支出 | 9.00 | 4.00 | 3.00 | 5.00
                """);
        assertEquals(List.of("functionCode 0", "functionName 0", "total 0", "basic 0", "project 0"), columns(form));
        assertEquals(1, form.binding().unbound().size());
    }

    @Test
    void aSumBelowWhatAColumnIsCalledIsThatColumn() {
        Recognised.Form form = form(
                "收入总体情况表",
                """
                科目名称 | 合计 | 一般公共预算拨款 | < | 政府性基金拨款
                ^ | ^ | 小计 | 专项收入 | ^
                某类支出 | 9.00 | 4.00 | 3.00 | 5.00
                """);
        assertEquals(List.of("functionName 0", "total 0", "generalPublicBudget 0", "governmentFund 0"), columns(form));
        assertTrue(form.binding().bound().stream().allMatch(bound -> bound.likeness() == 1));
    }

    @Test
    void theEndOfABrokenTitleIsNotAnotherFormsTitle() {
        List<Recognised> parts = RECOGNISER.recognise(List.of(
                new Paragraph(Printed.of("某县某局一般公共预算财政拨款基本"), 16),
                new Paragraph(Printed.of("支出决算表"), 16),
                new RawTable(GridSketch.flow("科目编码 | 科目名称 | 决算数\n301 | 工资福利支出 | 3.00\n"), List.of())));
        Recognised.Form form = assertInstanceOf(Recognised.Form.class, parts.getFirst());
        assertEquals("final-basic-expenditure", form.definition().form());
        assertEquals("某县某局一般公共预算财政拨款基本支出决算表", form.title().text());
    }

    @Test
    void theUnitMayStandInAHeader() {
        assertEquals(
                "万元", form("三公经费支出表", "项目 | 预算数（万元）\n公务接待费 | 3.00\n").lead().unit());
        assertNull(form("三公经费支出表", "项目 | 合计（万元） | 一般公共预算（元）\n公务接待费 | 3.00 | 30000.00\n")
                .lead()
                .unit());
    }

    @Test
    void theProjectOfAGridStandsInItsTitle() {
        String grid =
                """
                绩效目标 | 保障道路安全 | < | < | <
                一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
                产出指标 | 数量指标 | 养护里程 | 当年完成的 | ≥20公里
                """;
        assertEquals("道路养护费", form("3、道路养护费绩效目标表", grid).project());
        assertNull(form("项目绩效目标表", grid).project());
    }

    @Test
    void aHeaderOfIndicatorsOfWhichWordsAreMisreadIsFound() {
        assertHeaderOfIndicators("-级指标 | 二级指标 | 三级指标 | 指标值~");
        assertHeaderOfIndicators("-级指标 | 级指标 | 三级指标 | 年度（/项目）指标值");
        assertHeaderOfIndicators("-级指标 | 级指标 | 三级指栋 | 指标值");
    }

    private static void assertHeaderOfIndicators(String header) {
        Recognised.Form form = form("项目绩效目标表", "绩效目标 | 保障道路安全 | < | <\n" + header + "\n产出指标 | 数量指标 | 养护里程 | ≥20公里\n");
        assertEquals(1, form.header().from());
        assertEquals(
                List.of("level1", "level2", "level3", "value"),
                form.binding().bound().stream()
                        .map(bound -> bound.definition().key())
                        .toList());
    }

    @Test
    void listsOfIndicatorsBesideEachOtherAreTheProjectsAndTheYears() {
        Recognised.Form form = form(
                "项目支出绩效目标申报表",
                """
                项目名称 | 道路养护 | 道路养护 | 道路养护 | 项目属性 | 新增项目 | 新增项目
                一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
                产出指标 | 数量指标 | 养护里程 | ≥60公里 | 数量指标 | 养护里程 | ≥20公里
                """);
        assertEquals(
                List.of("null", "implementation", "implementation", "implementation", "annual", "annual", "annual"),
                form.binding().bound().stream()
                        .map(bound -> String.valueOf(bound.definition().side()))
                        .toList());
    }

    @Test
    void aHeaderThatBeginsAgainDrawsGroups() {
        Recognised.Form form = form(
                "一般公共预算财政拨款基本支出决算明细表",
                """
                科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
                301 | 工资福利支出 | 3.00 | 302 | 商品和服务支出 | 1.00 | 310 | 资本性支出 | 4.00
                30101 | 基本工资 | 3.00 | 30201 | 办公费 | 1.00 | 31002 | 办公设备购置 | 4.00
                """);
        assertEquals(
                List.of(
                        "economicCode 1",
                        "economicName 1",
                        "total 1",
                        "economicCode 2",
                        "economicName 2",
                        "total 2",
                        "economicCode 3",
                        "economicName 3",
                        "total 3"),
                columns(form));
    }

    @Test
    void groupsOfCodesMayStandBelowDifferentWords() {
        Recognised.Form form = form(
                "一般公共预算财政拨款基本支出决算明细表",
                """
                人员经费 | < | < | 公用经费 | < | < | < | < | <
                科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
                301 | 工资福利支出 | 3.00 | 302 | 商品和服务支出 | 1.00 | 310 | 资本性支出 | 4.00
                """);
        assertEquals(
                List.of(1, 1, 1, 2, 2, 2, 3, 3, 3),
                form.binding().bound().stream()
                        .map(bound -> bound.definition().group())
                        .toList());
        assertEquals(List.of(), form.binding().unbound());
    }

    @Test
    void theRowsOfASecondHalfAreNumberedToo() {
        Recognised.Form form = form(
                "收入支出决算总表",
                """
                收入 | < | < | 支出 | < | <
                项目 | 行次 | 金额 | 项目 | 行次 | 金额
                栏次 |  | 1 | 栏次 |  | 2
                一、某项收入 | 1 | 5.00 | 一、某项支出 | 3 | 5.00
                总计 | 2 | 5.00 | 总计 | 4 | 5.00
                """);
        assertEquals(3, form.header().body());
        assertEquals(
                List.of("revenueItem 0", "line 0", "revenueAmount 0", "expenditureItem 0", "expenditureAmount 0"),
                columns(form));
        assertEquals(List.of(), form.binding().unbound());
        assertTrue(form.binding().bound().stream().allMatch(bound -> bound.likeness() == 1));
    }

    @Test
    void twoHalvesWithTheSameWordsAreNoGroups() {
        Recognised.Form form = form(
                "部门收支总体情况表",
                """
                收入 | < | 支出 | <
                项目 | 预算数 | 项目 | 预算数
                一、财政拨款 | 1.00 | 一、某类支出 | 1.00
                收入总计 | 1.00 | 支出总计 | 1.00
                """);
        assertEquals(
                List.of("revenueItem 0", "revenueAmount 0", "expenditureItem 0", "expenditureAmount 0"), columns(form));
        assertEquals("revenue", form.definition().columns().getFirst().side());
    }

    @Test
    void ofTwoYearsBesideEachOtherTheLaterIsDisclosed() {
        Recognised.Form form = form(
                "一般公共预算支出表",
                """
                功能分类科目 | < | 2031年执行数 | 2032年预算数 | < | < | 2032年预算数比2031年执行数 | <
                科目编码 | 科目名称 | ^ | 小计 | 基本支出 | 项目支出 | 增减额 | 增减%
                299 | 某类支出 | 1.00 | 5.00 | 2.00 | 3.00 | 4.00 | 400
                """);
        assertEquals(List.of("functionCode 0", "functionName 0", "total 0", "basic 0", "project 0"), columns(form));
        assertEquals(3, form.binding().bound().get(2).from());
        assertEquals(3, form.binding().unbound().size());
    }

    @Test
    void lastYearsColumnsWithTheSameWordsBelowAreNotThisYears() {
        Recognised.Form form = form(
                "“三公”经费支出表",
                """
                上年预算数 | < | < | 本年预算数 | < | <
                合计 | 因公出国（境）费 | 公务接待费 | 合计 | 因公出国（境）费 | 公务接待费
                9.00 | 4.00 | 5.00 | 7.00 | 3.00 | 4.00
                """);
        assertEquals(List.of("total 0", "abroad 0", "reception 0"), columns(form));
        assertEquals(3, form.binding().bound().getFirst().from());
    }

    @Test
    void whatWasCarriedOverIsNotThisYears() {
        Recognised.Form form = form(
                "项目支出表",
                """
                项目名称 | 合计 | 结转资金 | < | 当年拨款 | <
                ^ | ^ | 一般公共预算 | 政府性基金预算 | 一般公共预算 | 政府性基金预算
                某项经费 | 10.00 | 1.00 | 2.00 | 3.00 | 4.00
                """);
        assertEquals(List.of("projectName 0", "total 0", "generalPublicBudget 0", "governmentFund 0"), columns(form));
        assertEquals(4, form.binding().bound().get(2).from());
    }

    @Test
    void anAmountIsThatOfTheLabelOnItsLeft() {
        Recognised.Form form = form(
                "部门收支总体情况表",
                """
                收入 | < | 支出 | < | < | <
                项目 | 金额 | 按某种别的办法分 | 金额 | 项目 | 金额
                一、财政拨款 | 1.00 | 甲 | 2.00 | 一、某类支出 | 3.00
                """);
        BoundColumn amount = form.binding().bound().getLast();
        assertEquals("expenditureAmount", amount.definition().key());
        assertEquals(5, amount.from());
    }

    @Test
    void aColumnThatAnotherFitsAsWellIsDoubtful() {
        Recognised.Form form = form(
                "支出总体情况表",
                """
                功能科目名称 | 甲口径 | < | 乙口径 | <
                ^ | 合计 | 基本支出 | 合计 | 基本支出
                某类支出 | 3.00 | 1.00 | 4.00 | 2.00
                """);
        BoundColumn basic = form.binding().bound().stream()
                .filter(bound -> bound.definition().key().equals("basic"))
                .findFirst()
                .orElseThrow();
        assertTrue(basic.likeness() < 0.95);
    }

    @Test
    void codesStandBeforeTheirNamesInOneCell() {
        Recognised.Form form = form(
                "支出预算总体情况表",
                """
                支出功能分类科目 | 合计 | 基本支出
                合计 | 3.00 | 3.00
                299 某类支出 | 3.00 | 3.00
                29901 某项事务 | 3.00 | 3.00
                """);
        assertEquals(List.of("functionCode 0", "functionName 0", "total 0", "basic 0"), columns(form));
    }

    @Test
    void aLeafOfManyKeysBelowUnknownWordsIsDoubtful() {
        Recognised.Form form = form(
                "一般公共预算“三公”经费支出表",
                """
                因公出国（境）费 | 某种没有见过的开支 | < | 公务用车购置和运行维护费 | <
                ^ | 小计 | 其他 | 小计 | 购置费
                1.00 | 2.00 | 3.00 | 4.00 | 5.00
                """);
        assertEquals(List.of("abroad 0", "total 0", "vehicleTotal 0", "vehiclePurchase 0"), columns(form));
        assertEquals(0.9, form.binding().bound().get(1).likeness());
        assertTrue(form.binding().bound().get(2).likeness() > 0.9);
    }

    @Test
    void aTableOfManyProjectsIsAGridForEach() {
        String list =
                """
                项目名称 | 预算资金 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位
                道路养护费 | 20.00 | 保障道路安全 | 产出指标 | 数量指标 | 养护里程 | ≥ | 20 | 公里
                ^ | ^ | ^ | ^ | 质量指标 | 验收合格率 | ＝ | 100 | %
                桥梁检测费 | 5.00 | 掌握桥梁状况 | 产出指标 | 数量指标 | 检测桥梁 | ≥ | 3 | 座
                """;
        List<Recognised> parts = RECOGNISER.recognise(List.of(
                new Paragraph(Printed.of("项目支出绩效表"), 12),
                new Paragraph(Printed.of("部门：某局　　单位：万元"), 10),
                new RawTable(GridSketch.flow(list), List.of())));
        List<Recognised.Form> forms = parts.stream()
                .filter(Recognised.Form.class::isInstance)
                .map(Recognised.Form.class::cast)
                .toList();
        assertEquals(2, forms.size());
        assertEquals("道路养护费", forms.getFirst().table().grid().cellAt(0, 1).text());
        assertEquals("掌握桥梁状况", forms.getLast().table().grid().cellAt(1, 1).text());
        assertEquals(5, forms.getFirst().table().grid().rows());
        assertEquals("某局", forms.getLast().lead().organisation().name());
    }

    private static Recognised.Form gridBelow(String... lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(Printed.of("道路养护费绩效目标表"), 12));
        blocks.add(new Paragraph(Printed.of("部门：某局\t单位：万元"), 10));
        for (String line : lines) {
            blocks.add(new Paragraph(Printed.of(line), 10));
        }
        blocks.add(new RawTable(
                GridSketch.flow(
                        """
                        一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
                        产出指标 | 数量指标 | 养护里程 | 当年完成的 | ≥20公里
                        """),
                List.of()));
        return (Recognised.Form) RECOGNISER.recognise(blocks).getLast();
    }

    @Test
    void goalsAboveAGridWithoutRulesAreItsFirstRow() {
        for (Recognised.Form form : List.of(
                gridBelow("绩效目标\t保障道路安全，", "路面平整。"),
                gridBelow("绩效目", "保障道路安全，路面平整。", "标"),
                gridBelow("绩效目\t保障道路安全，", "标\t路面平整。"))) {
            assertEquals("绩效目标", form.table().grid().cellAt(0, 0).text());
            assertEquals("保障道路安全，路面平整。", form.table().grid().cellAt(0, 1).text());
            assertEquals(1, form.header().from());
            assertEquals("某局", form.lead().organisation().name());
        }
    }

    @Test
    void linesWithoutALabelAreNoGoals() {
        assertEquals(2, gridBelow("本表由某局填报").table().grid().rows());
    }

    @Test
    void aHeaderOverCodesAndNamesIsBoth() {
        Recognised.Form form = form(
                "基本支出情况表（一般公共预算基本支出表）",
                """
                部门预算支出经济分类科目 | < | 金额
                399 | 某类支出 | 3.00
                39901 | 某项支出 | 3.00
                """);
        assertEquals(List.of("economicCode 0", "economicName 0", "total 0"), columns(form));
        assertEquals(1, form.binding().bound().get(1).from());
    }

    @Test
    void aHeaderIsAsDeepAsItsDeepestCell() {
        Recognised.Form form = form(
                "支出预算总体情况表",
                """
                项目 | < | < | < | 合计 | 某种未知的栏目
                科目编码 | < | 归口 | 经办 | ^ | ^
                类 | 款 | ^ | ^ | ^ | ^
                299 | 01 | 甲 | 乙 | 3.00 | 4.00
                """);
        assertEquals(List.of("functionCode 0", "total 0"), columns(form));
        assertEquals(3, form.header().body());
    }

    @Test
    void spacedLettersAndNamesOfEarlierYears() {
        Recognised.Form form = form(
                "表7　一般公共预算“三公”经费预算表",
                """
                项　　目 | 2017年预算数 | 2018 年 预 算 数 | 增 减 变 化
                合　计 | 9.00 | 8.00 | -1.00
                因 公 出 国（境）费 | 5.00 | 4.00 | -1.00
                """);
        assertEquals("three-public-expenses", form.definition().form());
        assertEquals(List.of("item 0", "total 0"), columns(form));
        assertEquals(2, form.binding().bound().get(1).from());
    }

    private static Recognised.Form form(String title, String sketch) {
        RawTable table = new RawTable(GridSketch.flow(sketch), List.of());
        return assertInstanceOf(
                Recognised.Form.class,
                RECOGNISER
                        .recognise(List.of(new Paragraph(Printed.of(title), 0), table))
                        .getLast());
    }

    private static List<String> columns(Recognised.Form form) {
        return form.binding().bound().stream()
                .map(bound ->
                        bound.definition().key() + " " + bound.definition().group())
                .toList();
    }
}
