package org.tabularium.service.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The modules that reckon, by themselves. */
@ExtendWith(BenchExtension.class)
class ModulesTest {

    @Test
    void highlightsAreReadAndNothingElseIs(Bench bench) {
        assertEquals(
                "一<mark>公务</mark>&lt;b&gt;接待&lt;/b&gt; &lt;i&gt; &amp;lt;",
                evaluate(
                        bench,
                        """
                        const {emphasised} = await import('/js/emphasis.js');
                        const place = document.createElement('p');
                        place.append(emphasised('一<em>公务</em><b>接待</b> &lt;i&gt; &amp;lt;'));
                        return place.innerHTML;
                        """));
    }

    @Test
    void neighboursShareAHeaderOnlyBelowTheSameParent(Bench bench) {
        assertEquals(
                List.of("收入 2x1", "支出 2x1", "项目 1x1", "金额 1x1", "项目 1x1", "金额 1x1"),
                evaluate(
                        bench,
                        """
                        const {headerRows} = await import('/js/headers.js');
                        const columns = [['收入', '项目'], ['收入', '金额'], ['支出', '项目'], ['支出', '金额']];
                        return headerRows(columns.map((header) => ({header}))).flat()
                            .map(({text, columns, rows}) => `${text} ${columns}x${rows}`);
                        """));
    }

    @Test
    void aShortHeaderReachesDownToTheBody(Bench bench) {
        assertEquals(
                List.of("序号 1x3", "合计 1x3", "其中 2x1", "基本 1x2", "项目 1x1", "本年 1x1"),
                evaluate(
                        bench,
                        """
                        const {headerRows} = await import('/js/headers.js');
                        const columns = [['序号'], ['合计'], ['其中', '基本'], ['其中', '项目', '本年']];
                        return headerRows(columns.map((header) => ({header}))).flat()
                            .map(({text, columns, rows}) => `${text} ${columns}x${rows}`);
                        """));
    }

    @Test
    void amountsKeepTheirPrintedDecimals(Bench bench) {
        assertEquals(
                List.of("12,345,678,901,234,567.890", "-1,000", "999.5", "true", "false"),
                evaluate(
                        bench,
                        """
                        const {grouped, saysItself} = await import('/js/format.js');
                        return [grouped('12345678901234567.890'), grouped('-1000'), grouped('999.5'),
                            String(saysItself('１,２３４．５０', '1234.50')), String(saysItself('(12.3)', '-12.3'))];
                        """));
    }

    @Test
    void yuanAndTenThousandsCompareAndAnUnknownUnitDoesNot(Bench bench) {
        assertEquals(
                List.of("62", "62", "null"),
                evaluate(
                        bench,
                        """
                        const {tenThousands} = await import('/js/format.js');
                        return [tenThousands('620000', '元'), tenThousands('62.00', '万元'), tenThousands('62', null)].map(String);
                        """));
    }

    @Test
    void placesThatDisagreeAreSaidToDisagree(Bench bench) {
        assertEquals(
                List.of("false", "true"),
                evaluate(
                        bench,
                        """
                        const {pivot} = await import('/js/figures.js');
                        const hit = (name, total) => ({organisation: {name}, year: 2023, unit: '万元', amounts: {total}});
                        const {lines} = pivot([hit('甲', '1'), hit('甲', '1.00'), hit('乙', '1'), hit('乙', '2')], 'total');
                        return lines.map(({cells}) => String(cells.get(2023).differ));
                        """));
    }

    private static Object evaluate(Bench bench, String script) {
        Page page = bench.window();
        page.navigate(bench.home() + "search.html");
        return page.evaluate("async () => {" + script + "}");
    }
}
