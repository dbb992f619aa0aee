package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;

class WholeAmountsTest {

    private static boolean in(String sketch) {
        return WholeAmounts.in(GridSketch.flow(sketch), Set.of("产出指标", "数量指标"));
    }

    @Test
    void amountsOfAllItsRowsMakeATable() {
        assertTrue(in("工资 | 1234567 | 1200000\n津贴 | 34567 | 0\n"));
        assertTrue(in("本级拨款 | 1200000\n其他 | 35，000\n"));
        assertTrue(in("某项 | 1 | -1,200,000,000\n某项 | 2 | −35,000\n"));
        assertTrue(in("201 | 一般公共服务支出 | 120\n20103 | 办公 | 80\n205 | 教育支出 | 95"));
        assertTrue(in("合计 | 62 | 18\n行政 | 50 | 8\n事业 | 12 | 10\n"));
    }

    @Test
    void oneRowOfSeveralAmountsMakesATable() {
        assertTrue(in("某栏 | 某栏 | 某栏 | 某栏\n20 | 0 | 5 | 15\n"));
        assertFalse(in("某栏 | 某栏 | 某栏 | 某栏\n1 | 2 | 3 | 4\n |  |  | \n"));
    }

    @Test
    void textThatIsLaidOutHoldsNone() {
        assertFalse(in("职责 | 编制本级 2024 年预算，审核 120 家单位\n机构 | 内设 5 个科室\n人员 | 现有 48 人\n"));
        assertFalse(in("1 | 部门概况 | 3\n2 | 部门预算表 | 5\n3 | 情况说明 | 18\n4 | 名词解释 | 18\n"));
        assertFalse(in("部门概况 | 3\n部门预算表 | 5\n情况说明 | 1\n名词解释 | 18\n"));
        assertFalse(in("年度 | 2022 | 2023 | 2024\n起 | 20220101 | 20230101 | 20240101\n"));
        assertFalse(in("账号 | 1,234,567,890,123,456,789,012\n账号 | 12345678901234567890123\n"));
        assertFalse(in("联系人 | 某某 | 13812345678\n地址 | 某路 5 号 | 066000\n"));
    }

    @Test
    void anEmptyFormHoldsNone() {
        assertFalse(in("301 | 工资福利支出 | 501 | 机关工资福利支出 | \n30101 | 基本工资 | 50101 | 工资奖金津补贴 | \n"));
        assertFalse(in("201 | 01 | 01 | 行政运行 | \n201 | 01 | 02 | 一般行政管理事务 | \n"));
    }

    @Test
    void whatIndicatorsAimAtIsNoAmount() {
        assertFalse(in("产出指标 | 数量指标 | 培训人数 | 1200 | 20\n^ | ^ | 培训次数 | 15 | 10\n"));
    }
}
