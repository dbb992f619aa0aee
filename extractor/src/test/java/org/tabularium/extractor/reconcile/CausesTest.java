package org.tabularium.extractor.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tabularium.extractor.reconcile.TestDisclosures.disclosure;
import static org.tabularium.extractor.reconcile.TestDisclosures.flagged;
import static org.tabularium.extractor.reconcile.TestDisclosures.only;
import static org.tabularium.extractor.reconcile.TestDisclosures.table;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.FormDefinition.Shape;

/** One cause is told of once, as what it is. */
class CausesTest {

    private static Table expenditure(String unit) {
        return table("t1", "shanxi-2023", "expenditure-summary", unit, TestDisclosures.expenditure());
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

    /** The form has two groups beside each other; rows are put down in the second. */
    @Test
    void namesTheItemTooWhereTheOnlyRowBelowItDiffers() {
        Finding finding = only(disclosure(List.of(table(
                "t1",
                "shanghai-final-2024",
                "final-basic-expenditure",
                "元",
                "|||301|工资福利支出|80",
                "|||30101|基本工资|80",
                "|||303|对个人和家庭的补助|20",
                "|||30301|离休费|15",
                "|||人员经费合计||100"))));
        assertEquals(
                List.of(new CellReference("t1", 3, "total"), new CellReference("t1", 2, "total")), finding.cells());
        assertTrue(
                finding.message().zh().endsWith("也可能漏列或多列一行。"),
                finding.message().zh());
        assertEquals(1, finding.message().zh().split("《", -1).length - 1, "a table is named once");
    }

    @Test
    void tellsAWrongUnitOfATableOnce() {
        Finding finding = only(disclosure(List.of(
                expenditure("元"),
                table("t2", "shanxi-2023", "general-public-budget-expenditure", "万元", TestDisclosures.expenditure()))));
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

    @Test
    void doesNotBlameAPercentageForAnAmountWithoutUnitOrStillToBeFilledIn() {
        Finding unit = only(told("2023年预算支出为120.50万元，其中：基本支出90.50万元，占75.10%；项目支出30.00，占24.90%。"));
        assertEquals("narrative-without-unit", unit.rule());
        assertTrue(unit.places().getFirst().quote().startsWith("项目支出"), "the words before it tell where it stands");
        Finding open = only(told("2023年预算支出为120.50万元，其中：基本支出90.50万元，占75.10%；项目支出XX万元，占24.90%。"));
        assertEquals("template-leftover", open.rule());
    }

    @Test
    void namesTheAmountsThatAPercentageIsReckonedFrom() {
        Finding finding = only(told("2023年预算支出安排120.50万元，较2022年预算增加20.50万元，增长25.50%。"));
        assertEquals("narrative-percentage", finding.rule());
        assertTrue(finding.message().zh().contains("20.5万元÷100万元"), finding.message()::zh);
        assertTrue(finding.places().getFirst().quote().startsWith("2023年预算支出安排120.50万元"));
    }

    @Test
    void namesTheCellThatTheNarrativeContradicts() {
        Finding finding = only(told("2023年预算支出为102.50万元。"));
        assertEquals("narrative-amount", finding.rule());
        assertTrue(finding.message().zh().contains("”行“合计”为120.50万元，相差18.00万元"), finding.message()::zh);
    }

    @Test
    void tellsACodeWithMoneyThatHasNothingBelowItWhereOthersHave() {
        String[] rows = {
            "|合计|150.50|120.50|30.00",
            "201|一般公共服务支出|100.50|70.50|30.00",
            "20103|政府办公厅（室）及相关机构事务|100.50|70.50|30.00",
            "2010301|行政运行|70.50|70.50|",
            "2010302|一般行政管理事务|30.00||30.00",
            "210|卫生健康支出|30.00|30.00|",
            "21011|行政事业单位医疗|30.00|30.00|",
            "2101101|行政单位医疗|30.00|30.00|",
            "221|住房保障支出|20.00|20.00|",
            "22102|住房改革支出|20.00|20.00|"
        };
        Finding finding = only(disclosure(List.of(table("t1", "shanxi-2023", "expenditure-summary", "万元", rows))));
        assertEquals("row-missing", finding.rule());
        assertEquals(new CellReference("t1", 9, "total"), finding.cells().getFirst());
        String[] classes = {rows[0], rows[1], rows[2], rows[5], rows[6], rows[8], rows[9]};
        assertEquals(
                List.of(),
                flagged(disclosure(List.of(table("t1", "shanxi-2023", "expenditure-summary", "万元", classes)))),
                "a table may be printed without its lowest level");
    }

    @Test
    void missesNoRowsOfALevelThatATableDoesNotPrint() {
        String[] rows = TestDisclosures.expenditure();
        String[] classes = {rows[0], rows[1], rows[2], rows[5], rows[6]};
        Table general = table("t2", "shanxi-2023", "general-public-budget-expenditure", "万元", classes);
        assertEquals(List.of(), flagged(disclosure(List.of(expenditure("万元"), general))));
        String[] lost = {rows[0], rows[1], rows[2], rows[3], rows[4], rows[5], rows[6]};
        Finding finding = only(disclosure(List.of(
                expenditure("万元"), table("t2", "shanxi-2023", "general-public-budget-expenditure", "万元", lost))));
        assertEquals("row-missing", finding.rule());
        assertEquals("2210201", finding.expected());
        String[] small = {"|合计|20.00|20.00|", rows[5], rows[6], rows[7]};
        String[] one = {small[0], small[1], small[2]};
        Finding only = only(disclosure(List.of(
                table("t1", "shanxi-2023", "expenditure-summary", "万元", small),
                table("t2", "shanxi-2023", "general-public-budget-expenditure", "万元", one))));
        assertEquals("2210201", only.expected(), "the only row of its level may be lost");
    }

    @Test
    void knowsThatAFundPaysNoMoreThanAll() {
        Table all = table(
                "t1",
                "shanghai-final-2024",
                "final-expenditure",
                "元",
                "201|一般公共服务支出|100.50|70.50|30.00",
                "20103|政府办公厅（室）及相关机构事务|100.50|70.50|30.00",
                "2010301|行政运行|70.50|70.50|",
                "2010302|一般行政管理事务|30.00||30.00",
                "合计||100.50|70.50|30.00");
        Table fund = table(
                "t2",
                "shanghai-final-2024",
                "final-government-fund",
                "元",
                "201|一般公共服务支出||205.00|205.00||205.00|",
                "20103|政府办公厅（室）及相关机构事务||205.00|205.00||205.00|",
                "2010302|一般行政管理事务||205.00|205.00||205.00|",
                "合计|||205.00|205.00||205.00|");
        assertEquals(
                List.of("fund-within-expenditure"),
                flagged(disclosure(List.of(all, fund))).stream()
                        .map(Finding::rule)
                        .distinct()
                        .toList());
    }

    /** Project, its funds, item, number, measure, quantity, price, amount, of which general public budget. */
    private static Disclosure purchases(String... rows) {
        return disclosure(List.of(table("t1", "hebei-2023", "government-procurement", "万元", rows)));
    }

    @Test
    void addsUpTheFundsOfProjectsThatAreNamedOnce() {
        String road = "道路养护|30.00|沥青|B02|吨|20|1.00|20.00|20.00";
        String lamps = "路灯更换|12.50|灯具|A03|盏|5|2.00|10.00|10.00";
        assertEquals(List.of(), flagged(purchases("合计|42.50||||||30.00|30.00", road, lamps)));
        Finding funds = only(purchases("合计|45.20||||||30.00|30.00", road, lamps));
        assertEquals(new CellReference("t1", 0, "projectFunds"), funds.cells().getFirst());
        assertEquals(
                "row-superfluous",
                only(purchases("合计|42.50||||||20.00|20.00", road, lamps)).rule());
        String again = road.replace("沥青", "砂石");
        assertEquals(
                List.of(),
                flagged(purchases("合计|30.00||||||40.00|40.00", road, again)),
                "funds that are printed for each purchase of a project may count once");
    }

    @Test
    void aTableThatPrintsNoClassesHasTheCodesThatItShould() {
        String[] rows = {
            "|合计|120.50|90.50|30.00", "20103|政府办公厅（室）及相关机构事务|100.50|70.50|30.00", "22102|住房改革支出|20.00|20.00|"
        };
        assertEquals(
                List.of(),
                flagged(disclosure(
                        List.of(table("t1", "shanxi-2023", "general-public-budget-expenditure", "万元", rows)))));
    }

    @Test
    void doesNotBlameOtherTablesForASlipInACode() {
        Finding finding = only(disclosure(List.of(
                expenditure("万元"),
                table(
                        "t2",
                        "shanxi-2023",
                        "general-public-budget-expenditure",
                        "万元",
                        TestDisclosures.expenditure(3, "2210201|行政运行|70.50|70.50|")))));
        assertEquals("code-unlike-name", finding.rule());
        assertEquals("2010301", finding.expected());
    }

    @Test
    void aNameThatIsAnotherCodesToTheLetterIsNoVariant() {
        String[] rows = {
            "|合计|120.50|90.50|30.00",
            "208|社会保障和就业支出|120.50|90.50|30.00",
            "20805|行政事业单位养老支出|120.50|90.50|30.00",
            "2080504|未归口管理的行政单位离退休|100.50|70.50|30.00",
            "2080501|未归口管理的行政单位离退休|20.00|20.00|"
        };
        assertTrue(
                flagged(disclosure(
                                List.of(table("t1", "shanxi-2023", "general-public-budget-expenditure", "万元", rows))))
                        .stream()
                        .filter(finding -> finding.rule().equals("name-unlike-code"))
                        .anyMatch(finding -> finding.cells().getFirst().row() == 4));
    }

    @Test
    void tellsAnAmountThatMayBeReadInSeveralWays() {
        Finding finding = only(disclosure(List.of(table(
                "t1",
                "shanxi-2023",
                "expenditure-summary",
                "万元",
                TestDisclosures.expenditure(7, "2210201|住房公积金|2,00|20.00|")))));
        assertEquals("amount-malformed", finding.rule());
        assertEquals(List.of(new CellReference("t1", 7, "total")), finding.cells());
    }

    @Test
    void asksForTheSumWhereOneOfTwoPartsOrAMissingRowBreaksIt() {
        Finding finding = only(disclosure(List.of(table(
                "t1",
                "jiangsu-2017",
                "basic-expenditure",
                "万元",
                "|合计|43.00",
                "302|商品和服务支出|40.00",
                "30201|办公费|20.00",
                "30202|印刷费|18.00",
                "303|对个人和家庭的补助|3.00",
                "30305|生活补助|3.00"))));
        assertEquals(new CellReference("t1", 1, "total"), finding.cells().getFirst());
        assertTrue(finding.message().zh().contains("也可能漏列或多列一行"), finding.message()::zh);
    }

    @Test
    void doesNotLookElsewhereForAnAmountWhoseFormIsMissing() {
        List<Table> tables = new ArrayList<>();
        TestDisclosures.FORMS.definitions("shanxi-2023").stream()
                .filter(form -> form.required() && form.shape() == Shape.TABLE)
                .map(FormDefinition::form)
                .filter(form -> !form.equals("expenditure-summary"))
                .forEach(form -> tables.add(table(
                        "t" + (tables.size() + 1),
                        "shanxi-2023",
                        form,
                        "万元",
                        form.equals("general-public-budget-expenditure")
                                ? TestDisclosures.expenditure()
                                : new String[0])));
        Section section = new Section("二、预算安排情况", null, "2023年项目支出32.00万元。");
        assertEquals("form-missing", only(disclosure(tables, section)).rule());
    }

    @Test
    void tellsATitleOfAnotherYear() {
        Table table = expenditure("万元");
        assertEquals(List.of(), flagged(disclosure(List.of(titled(table, "2023年预算支出总表")))));
        assertEquals(
                "year-of-table",
                only(disclosure(List.of(titled(table, "2022年预算支出总表")))).rule());
        assertEquals(List.of(), flagged(disclosure(List.of(titled(table, "2023年与2022年预算支出对比表")))));
    }

    private static Table titled(Table table, String title) {
        return headed(table, title, table.organisation());
    }

    private static Table headed(Table table, String title, Organisation organisation) {
        return new Table(
                table.id(),
                table.form(),
                table.layout(),
                title,
                organisation,
                table.fiscalYear(),
                table.unit(),
                table.pages(),
                table.columns(),
                table.rows(),
                table.notes(),
                table.empty());
    }

    @Test
    void addsUpATableThatIsHeadedWithAWrongNameWithTheOthers() {
        String[] fund = {
            "212|城乡社区支出|5.00||5.00", "21208|国有土地使用权出让收入安排的支出|5.00||5.00", "2120899|其他国有土地使用权出让收入安排的支出|5.00||5.00"
        };
        List<String> all = new ArrayList<>(List.of(TestDisclosures.expenditure(0, "|合计|125.50|90.50|35.00")));
        all.addAll(List.of(fund));
        List<String> own = new ArrayList<>(List.of("|合计|5.00||5.00"));
        own.addAll(List.of(fund));
        Table general =
                table("t2", "shanxi-2023", "general-public-budget-expenditure", "万元", TestDisclosures.expenditure());
        Table basic = table("t3", "shanxi-2023", "basic-expenditure", "万元", "合计||90.50|80.00|10.50");
        Table funds = table("t4", "shanxi-2023", "government-fund-expenditure", "万元", own.toArray(String[]::new));
        Disclosure right = disclosure(List.of(
                table("t1", "shanxi-2023", "expenditure-summary", "万元", all.toArray(String[]::new)),
                general,
                basic,
                funds));
        Disclosure wrong = disclosure(List.of(
                right.tables().getFirst(),
                general,
                basic,
                headed(funds, funds.title(), new Organisation(null, "邻县示范中心"))));
        List<Finding> before = flagged(right);
        List<Finding> after = flagged(wrong);
        assertEquals(before.size() + 1, after.size(), after::toString);
        assertTrue(after.stream().anyMatch(finding -> finding.rule().equals("organisation-of-table")));
    }
}
