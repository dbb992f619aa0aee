package org.tabularium.extractor.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tabularium.extractor.reconcile.TestDisclosures.FORMS;
import static org.tabularium.extractor.reconcile.TestDisclosures.disclosure;
import static org.tabularium.extractor.reconcile.TestDisclosures.table;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;

/** One cause is told of once, as what it is. */
class CausesTest {

    private static final Reconciler RECONCILER = new Reconciler(FORMS, Classification.load());

    private static final String[] EXPENDITURE = {
        "|合计|120.50|90.50|30.00",
        "201|一般公共服务支出|100.50|70.50|30.00",
        "20103|政府办公厅（室）及相关机构事务|100.50|70.50|30.00",
        "2010301|行政运行|70.50|70.50|",
        "2010302|一般行政管理事务|30.00||30.00",
        "221|住房保障支出|20.00|20.00|",
        "22102|住房改革支出|20.00|20.00|",
        "2210201|住房公积金|20.00|20.00|"
    };

    private static Table expenditure(String unit) {
        return table("t1", "shanxi-2023", "expenditure-summary", unit, EXPENDITURE);
    }

    private static List<Finding> flagged(Disclosure disclosure) {
        return RECONCILER.reconcile(disclosure).findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
    }

    private static Finding only(Disclosure disclosure) {
        List<Finding> found = flagged(disclosure);
        assertEquals(1, found.size(), found::toString);
        return found.getFirst();
    }

    private static Disclosure told(String text) {
        return disclosure(List.of(expenditure("万元")), new Section("二、预算安排情况", null, text));
    }

    @Test
    void saysThatARowIsMissingWhereSeveralColumnsLackIt() {
        Finding finding = only(disclosure(List.of(table(
                "t1",
                "shanxi-2023",
                "basic-expenditure",
                "万元",
                "合计||90.50|80.00|10.50",
                "工资福利支出||80.00|80.00|",
                "基本工资||80.00|80.00|",
                "商品和服务支出||10.50||10.50",
                "办公费||6.00||6.00"))));
        assertEquals("row-missing", finding.rule());
        assertEquals(
                List.of(new CellReference("t1", 3, "total"), new CellReference("t1", 3, "publicFunds")),
                finding.cells());
        assertEquals("4.50", finding.difference());
    }

    @Test
    void tellsAWrongUnitOfATableOnce() {
        Finding finding = only(disclosure(List.of(
                expenditure("元"), table("t2", "shanxi-2023", "general-public-budget-expenditure", "万元", EXPENDITURE))));
        assertEquals("unit-of-table", finding.rule());
        assertEquals("万元", finding.expected());
    }

    @Test
    void doesNotBlameAPercentageForTheUnitSlipBesideIt() {
        Finding finding = only(told("2023年预算支出为120.50万元，其中：基本支出90.50元，占75.10%；项目支出30万元，占24.90%。"));
        assertEquals("narrative-unit", finding.rule());
        assertEquals("90.50万元", finding.expected());
    }

    @Test
    void findsAnIncreaseThatIsCalledADecrease() {
        Finding finding = only(told("2023年预算支出安排120.50万元，较2022年预算减少20.50万元，增长20.50%。"));
        assertEquals("narrative-direction", finding.rule());
        assertEquals("较2022年预算减少20.50万元，增长20.50%", finding.places().getFirst().quote());
    }

    @Test
    void findsThisYearsFigureToldOfAnotherYear() {
        Finding finding = only(told("2022年预算支出为120.50万元。"));
        assertEquals("narrative-year", finding.rule());
        assertEquals("2023", finding.expected());
    }

    @Test
    void takesLastYearsFigureForWhatItIs() {
        assertEquals(List.of(), flagged(told("2023年预算支出为120.50万元，与2022年预算支出120.50万元持平。")));
    }

    @Test
    void addsUpAListAfterAColonButNoExamples() {
        Finding finding = only(told("涉及资金30.00万元：道路养护20.00万元；路灯更换9.00万元。"));
        assertEquals("narrative-sum", finding.rule());
        assertEquals(List.of(), flagged(told("涉及资金30.00万元：其中道路养护20.00万元；路灯更换9.00万元。")));
    }

    @Test
    void findsTransposedDigitsInAQuantityWithItsParts() {
        Finding finding = only(told("新建仓库为4053平方米（地上3500平方米，地下1003平方米）。"));
        assertEquals("narrative-sum", finding.rule());
        assertEquals("4503", finding.expected());
        assertEquals(List.of(), flagged(told("现有仓库4053平方米（自用1500平方米，出租1003平方米）。")));
    }

    @Test
    void findsAnItemCalledByTheWrongLevel() {
        Finding finding = only(told("住房改革支出（类）住房公积金（项）20.00万元。"));
        assertEquals("narrative-level", finding.rule());
        assertEquals("款", finding.expected());
    }

    @Test
    void tellsLeftoversOfATemplateOnceForTheDocument() {
        Disclosure disclosure = disclosure(
                List.of(expenditure("万元")),
                new Section("一、收入情况", null, "较上年增加（减少）0万元。"),
                new Section("二、支出情况", null, "较上年增加（减少）0万元。"));
        Finding finding = only(disclosure);
        assertEquals("template-leftover", finding.rule());
        assertEquals(2, finding.places().size());
    }

    @Test
    void takesStarsRoundAWordForFormattingAndOthersForAPlaceholder() {
        assertEquals(List.of(), flagged(told("**基本支出**：指为保障机构正常运转而发生的支出。")));
        assertEquals("template-leftover", only(told("共有车辆**辆。")).rule());
    }

    @Test
    void namesTheSumFirstWhereNothingTellsWhichPartIsWrong() {
        Finding finding = only(disclosure(List.of(table(
                "t1",
                "jiangsu-2017",
                "basic-expenditure",
                "万元",
                "|合计|100.00",
                "302|商品和服务支出|100.00",
                "30201|办公费|20.00",
                "30202|印刷费|20.00",
                "30205|水费|20.00",
                "30206|电费|20.00",
                "30207|邮电费|11.00"))));
        assertEquals("sum-of-children", finding.rule());
        assertEquals(new CellReference("t1", 1, "total"), finding.cells().getFirst());
        assertTrue(finding.cells().size() <= 3);
    }
}
