package org.tabularium.extractor.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tabularium.extractor.reconcile.TestDisclosures.RECONCILER;
import static org.tabularium.extractor.reconcile.TestDisclosures.disclosure;
import static org.tabularium.extractor.reconcile.TestDisclosures.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Indicator;
import org.tabularium.models.disclosure.PerformanceTarget;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.Finding;

/** What an editor would mark: each slip by its rule, and the same words without the slip by none. */
class EditorialTest {

    private static final Table BUDGET = table(
            "t1",
            "shanxi-2023",
            "general-public-budget-expenditure",
            "万元",
            "|合计|120.50|70.50|50.00",
            "201|一般公共服务支出|120.50|70.50|50.00",
            "20103|政府办公厅（室）及相关机构事务|120.50|70.50|50.00",
            "2010301|行政运行|70.50|70.50|",
            "2010302|一般行政管理事务|30.00||30.00",
            "2010303|机关服务|20.00||20.00");

    private static String rules(Disclosure disclosure) {
        TreeSet<String> rules = new TreeSet<>();
        RECONCILER.reconcile(disclosure).findings().stream().map(Finding::rule).forEach(rules::add);
        return String.join(" ", rules);
    }

    private static String told(String text) {
        return rules(disclosure(List.of(BUDGET), new Section("三、预算安排情况", null, text)));
    }

    private static String item(String name, String amount, String purpose) {
        return "一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）" + name + "（项）" + amount + "万元，主要用于" + purpose + "。\n";
    }

    @Test
    void tellsAPurposeThatIsAnotherItems() {
        String sound =
                item("行政运行", "70.50", "人员工资") + item("一般行政管理事务", "30.00", "会务") + item("机关服务", "20.00", "机关服务保障");
        assertEquals("", told(sound));
        assertEquals("narrative-copied", told(sound.replace("会务", "机关服务")));
    }

    @Test
    void tellsAKindOfExpenditureThatTheTableDoesNotHave() {
        String sound = item("行政运行", "70.50", "本级人员的基本支出")
                + item("一般行政管理事务", "30.00", "会务等项目支出")
                + item("机关服务", "20.00", "后勤等项目支出");
        assertEquals("", told(sound));
        assertEquals("narrative-kind", told(sound.replace("会务等项目支出", "会务等基本支出")));
    }

    @Test
    void addsUpNumberedItems() {
        String path = "、一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）";
        String items = String.join(
                "\n",
                "1" + path + "行政运行（项）。年初预算为71.00万元。",
                "2" + path + "一般行政管理事务（项）。年初预算为31.00万元。",
                "3" + path + "机关服务（项）。年初预算为21.00万元。");
        assertEquals("", told("一般公共预算拨款年初预算为123.00万元。其中：\n" + items));
        assertEquals("narrative-sum", told("一般公共预算拨款年初预算为132.00万元。其中：\n" + items));
        assertEquals("", told("一般公共预算拨款年初预算为987.00万元。其中：\n" + items), "a list may name some of its items");
    }

    @Test
    void comparesWordsOfPlanAndOutcomeWithTheirAmounts() {
        String sound = "年初预算为80.00万元，决算为78.00万元。决算数小于预算数的主要原因：人员变化。";
        assertEquals("", told(sound));
        assertEquals("narrative-direction", told(sound.replace("小于", "大于")));
    }

    @Test
    void addsUpCountsOfAllKinds() {
        String sound = "共有车辆7辆，其中：一般公务用车3辆、执法执勤用车4辆、其他用车0辆。";
        assertEquals("", told(sound));
        assertEquals("narrative-sum", told(sound.replace("7辆", "8辆")));
        assertEquals("", told("共有车辆7辆，其中：一般公务用车3辆、执法执勤用车2辆。"), "a list without 其他 names some kinds");
    }

    @Test
    void missesTheUnitOfAnAmount() {
        assertEquals("narrative-without-unit", told("培训支出预算安排12.50，用于干部培训。"));
        assertEquals("", told("培训支出预算安排12.50万元，用于干部培训。"));
        assertEquals("narrative-without-unit", told("其中会议费3.00万元；困难群众慰问金158.09；维修费6.10万元。"));
        assertEquals("narrative-without-unit", told("一般公共预算拨款支出120.50万元；上年结转93.92。"));
        assertEquals("narrative-without-unit", told("年末结转和结余为4.07，按规定结转下年使用。"));
    }

    @Test
    void takesANumberThatATablePrintsForAnAmount() {
        assertEquals("narrative-without-unit", told("用于行政运行70.50，保障机构运转。"));
        assertEquals("", told("用于行政运行70.50万元，保障机构运转。"));
        assertEquals("", told("绩效评价得分98.25，等次为优。"), "no table prints it, and no word says that it is money");
        assertEquals("", told("项目完成时间为2023.05，已通过验收。"));
    }

    @Test
    void tellsAmountsInYuanOfMoreThanTwoDecimals() {
        assertEquals("narrative-unit", told("购置设备款949.6868元。"));
    }

    @Test
    void seesSentencesAndStopsThatStandTwice() {
        String sentence = "本部门严格控制一般性支出，压减会议费。";
        assertEquals("", told(sentence));
        assertEquals("sentence-doubled", told(sentence + sentence));
        assertEquals("sentence-doubled", told(sentence + sentence.substring(0, 9) + "\n" + sentence.substring(9)));
        assertEquals("punctuation", told(sentence + "。"));
    }

    @Test
    void readsHeadingsAgainstTheDocument() {
        assertEquals("", headed("第二部分 青川县示范局2023年度部门预算情况说明"));
        assertEquals("year-of-heading", headed("第二部分 青川县示范局2022年度部门预算情况说明"));
        assertEquals("organisation-of-heading", headed("第二部分 青山县示范局2023年度部门预算情况说明"));
    }

    private static String headed(String title) {
        return rules(disclosure(List.of(BUDGET), new Section(title, null, "见下。")));
    }

    @Test
    void looksForTheAmountThatASectionIsAbout() {
        assertEquals(
                "section-without-amount",
                rules(disclosure(List.of(BUDGET), new Section("六、年度预算安排", null, "按进度拨付资金。"))));
        assertEquals(
                "reference-missing", rules(disclosure(List.of(BUDGET), new Section("七、绩效目标", null, "详见项目绩效目标表。"))));
    }

    @Test
    void comparesContentsWithTitles() {
        Section[] sections = {
            new Section("一、主要职能", 1, ""),
            new Section("二、机构设置情况", 1, ""),
            new Section("三、收入预算情况说明", 1, ""),
            new Section("四、支出预算情况说明", 1, ""),
            new Section("五、机关运行经费说明", 1, ""),
            new Section("六、其他重要事项说明", 1, ""),
            new Section("第一部分 概况", 2, "下文。"),
            new Section("一、主要职能", 2, "职能。"),
            new Section("六、其他重要事项的情况说明", 2, "无。"),
        };
        Disclosure disclosure = disclosure(List.of(BUDGET), sections);
        List<Finding> found = RECONCILER.reconcile(disclosure).findings();
        assertEquals(
                List.of("contents-title"), found.stream().map(Finding::rule).toList());
        assertEquals("六、其他重要事项的情况说明", found.getFirst().expected());
    }

    @Test
    void readsTheLinesOfTheContentsBelowTheirHeading() {
        Section body = new Section("六、其他重要事项的情况说明", 2, "无。");
        Section other = new Section("目  录", 1, "一、主要职能……3\n五、机关运行经费说明……7\n六、其他重要事项说明……8");
        Section same = new Section("目  录", 1, "一、主要职能……3\n五、机关运行经费说明……7\n六、其他重要事项的情况说明……8");
        assertEquals("contents-title", rules(disclosure(List.of(BUDGET), other, body)));
        assertEquals("", rules(disclosure(List.of(BUDGET), same, body)));
    }

    @Test
    void tellsNamesOfOtherYears() {
        Table old = table(
                "t1",
                "shanxi-2023",
                "general-public-budget-expenditure",
                "万元",
                "|合计|10.00|10.00|",
                "208|社会保障和就业支出|10.00|10.00|",
                "20805|行政事业单位离退休|10.00|10.00|",
                "2080505|机关事业单位基本养老保险缴费支出|10.00|10.00|");
        List<Finding> found = RECONCILER.reconcile(disclosure(List.of(old))).findings();
        assertEquals(
                List.of("name-of-other-year"), found.stream().map(Finding::rule).toList());
        assertEquals("行政事业单位养老支出", found.getFirst().expected());
    }

    private static Cell text(String text) {
        return new Cell(text, null, null, List.of(), Origin.TEXT, null, List.of(), false);
    }

    private static Cell quantity(String text, String relation, String number, String unit) {
        return new Cell(
                text,
                null,
                new Cell.Quantity(relation, new BigDecimal(number), unit),
                List.of(),
                Origin.TEXT,
                null,
                List.of(),
                false);
    }

    private static String indicators(Indicator... indicators) {
        Disclosure plain = disclosure(List.of());
        PerformanceTarget target =
                new PerformanceTarget("p1", null, 2023, text("会议费"), null, List.of(), List.of(indicators));
        return rules(new Disclosure(
                plain.id(),
                plain.source(),
                plain.producer(),
                plain.organisation(),
                null,
                2023,
                plain.stage(),
                List.of(),
                List.of(target),
                List.of(),
                List.of(),
                plain.checks(),
                List.of(),
                List.of()));
    }

    private static Indicator indicator(String level2, String level3, Cell value) {
        return new Indicator(text("产出指标"), text(level2), text(level3), null, value, null);
    }

    @Test
    void readsIndicatorsByTheirNames() {
        assertEquals("", indicators(indicator("时效指标", "拨款及时率", quantity("≥95%", ">=", "95", "%"))));
        assertEquals("indicator-class", indicators(indicator("质量指标", "拨款及时率", quantity("≥95%", ">=", "95", "%"))));
        assertEquals("template-leftover", indicators(indicator("数量指标", "指标1", quantity("≥5次", ">=", "5", "次"))));
        assertEquals("indicator-unit", indicators(indicator("满意度指标", "群众满意", quantity("90度", null, "90", "度"))));
    }

    @Test
    void tellsAPlanOfAnotherYearThatAProjectRestsOn() {
        assertEquals("", resting("依据《示范局2023年重点工作任务书》。"));
        assertEquals("year-of-basis", resting("依据《示范局2022年重点工作任务书》。"));
        assertEquals("", resting("依据《档案馆管理办法》（2018年修订）。"), "laws are of any year");
    }

    private static String resting(String text) {
        return rules(disclosure(List.of(BUDGET), new Section("二、立项依据", null, text)));
    }

    @Test
    void marksWrongCharactersInWordsOfTheTrade() {
        assertEquals("", told("办理政务事务受理，安排拨款。"));
        assertEquals("wrong-character", told("办理社区事物受理。"));
        assertEquals("wrong-character", told("财政拔款到位。"));
    }
}
