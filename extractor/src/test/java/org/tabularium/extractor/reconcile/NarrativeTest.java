package org.tabularium.extractor.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tabularium.extractor.reconcile.TestDisclosures.disclosure;
import static org.tabularium.extractor.reconcile.TestDisclosures.flagged;
import static org.tabularium.extractor.reconcile.TestDisclosures.table;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.Finding;

/** What the prose says against the tables: each slip is told, the same words without it are not. */
class NarrativeTest {

    private static final List<Table> FINAL = List.of(
            table(
                    "t1",
                    "shanghai-final-2024",
                    "final-fiscal-appropriation-summary",
                    "万元",
                    "一、一般公共预算财政拨款|120.50|一、一般公共服务支出|120.50|120.50||",
                    "本年收入合计|120.50|本年支出合计|120.50|120.50||",
                    "总计|120.50|总计|120.50|120.50||"),
            table(
                    "t2",
                    "shanghai-final-2024",
                    "final-general-public-budget-expenditure",
                    "万元",
                    "201|一般公共服务支出|120.50|90.50|30.00",
                    "20103|政府办公厅（室）及相关机构事务|120.50|90.50|30.00",
                    "2010301|行政运行|90.50|90.50|",
                    "2010302|一般行政管理事务|30.00||30.00",
                    "合计||120.50|90.50|30.00"),
            table(
                    "t3",
                    "shanghai-final-2024",
                    "final-three-public",
                    "万元",
                    "20.00|16.00|||20.00|16.00|||20.00|16.00||"));

    private static List<Finding> findings(String title, String text) {
        return flagged(disclosure(FINAL, new Section(title, null, text)));
    }

    private static String told(String title, String text) {
        return findings(title, text).stream()
                .map(Finding::rule)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static String told(String text) {
        return told("一、收支决算情况", text);
    }

    @Test
    void takesRevenueAndExpenditureToldTogetherForOneThing() {
        assertEquals("", told("财政拨款收、支总计120.50万元。"));
        assertEquals("narrative-amount", told("财政拨款收、支总计125.00万元。"));
        assertEquals("narrative-amount", told("财政拨款收入、支出总计125.00万元。"));
    }

    @Test
    void comparesWhatWasCarriedOverWithTheSummaries() {
        List<Table> summary = List.of(table(
                "t1",
                "hebei-2023",
                "budget-summary",
                "万元",
                "1|一、一般公共预算拨款收入|100.00|一、一般公共服务支出|120.50",
                "2|本年收入合计|100.00|本年支出合计|120.50",
                "3|上年结转结余|20.50|年终结转结余|",
                "4|收入总计|120.50|支出总计|120.50"));
        for (String words : List.of("上年结转", "上年结转结余资金", "年初结转和结余")) {
            assertEquals(
                    List.of(), flagged(disclosure(summary, new Section("二、收支情况", null, words + "20.50万元。"))), words);
            assertEquals(
                    List.of("narrative-amount"),
                    flagged(disclosure(summary, new Section("二、收支情况", null, words + "25.00万元。"))).stream()
                            .map(Finding::rule)
                            .toList(),
                    words);
        }
    }

    @Test
    void reckonsAShareOfWhatWasToldBeforeInTheSameWords() {
        String sound = "授予中小企业合同金额80.00万元，授予小微企业合同金额20.00万元，占授予中小企业合同金额的25.00%。";
        assertEquals("", told(sound));
        assertEquals("narrative-percentage", told(sound.replace("25.00%", "52.00%")));
    }

    @Test
    void reckonsAShareOfTheTableWhereNoWholeIsTold() {
        assertEquals("", told("行政运行支出90.50万元，占75.10%；一般行政管理事务支出30.00万元，占24.90%。"));
        assertEquals("narrative-percentage", told("行政运行支出90.50万元，占57.10%。"));
    }

    @Test
    void reckonsSharesOfTheThreePublicExpenses() {
        String title = "七、“三公”经费支出决算情况";
        assertEquals("", told(title, "公务用车购置及运行维护费支出决算16.00万元，占100%。"));
        assertEquals("narrative-percentage", told(title, "公务用车购置及运行维护费支出决算16.00万元，占90%。"));
    }

    @Test
    void comparesAWrongAmountWithTheOneThatItIsNearestTo() {
        Finding finding = findings("七、“三公”经费支出决算情况", "公务用车运行维护费支出16.60万元。").getFirst();
        assertTrue(finding.message().zh().contains("16.00万元"), finding.message()::zh);
    }

    @Test
    void knowsANumberedFunctionInTheMiddleOfAParagraph() {
        String sound = "（三）具体情况。1.一般公共服务支出（类）政府办公厅（室）及相关机构事务（款）行政运行（项）：支出决算为90.50万元。";
        assertEquals("", told(sound));
        assertEquals("narrative-amount", told(sound.replace("90.50", "95.00")));
    }

    @Test
    void subtractsTheYearsOfOneThingWhicheverIsToldFirst() {
        String sound = "2022年培训支出15.00万元，2023年培训支出18.00万元，比上年增加3.00万元。";
        assertEquals("", told(sound));
        assertEquals("narrative-change", told(sound.replace("增加3.00", "增加5.00")));
    }

    @Test
    void comparesWithEarlierYearsOnly() {
        String sound = "与2022年度相比，会议费增加1.00万元。";
        assertEquals("", told(sound));
        assertEquals("narrative-year", told(sound.replace("2022", "2024")));
    }

    @Test
    void tellsAPercentageOfNothing() {
        assertEquals("narrative-zero-base", told("年初预算为0万元，支出决算为3.00万元，完成年初预算的100%。"));
        assertEquals("", told("年初预算为0万元，支出决算为0万元，完成年初预算的0%。"));
    }

    @Test
    void knowsTheDocumentsOrganisation() {
        assertEquals("", told("青川县示范局2023年会议费3.00万元。"));
        assertEquals("narrative-organisation", told("青山县示范局2023年会议费3.00万元。"));
    }

    @Test
    void looksForLeftoversInTitlesToo() {
        assertEquals("template-leftover", told("XX单位收支决算情况", "无。"));
    }
}
