package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.models.form.FormDefinition;
import org.tabularium.models.form.FormDefinition.Shape;

class TitleMatcherTest {

    private final TitleMatcher matcher = new TitleMatcher(List.of(
            form("final-expenditure", "支出决算表"),
            form("final-general", "一般公共预算财政拨款支出决算表"),
            form("summary", "收支总表"),
            form("targets", "{project}绩效目标表"),
            form("meetings", "“两会”经费和机关运行经费预算表"),
            form("running", "机关运行经费预算表")));

    @Test
    void theLongestTitleWinsOverOneThatItContains() {
        assertEquals("final-general", first("一般公共预算财政拨款支出决算表"));
        assertEquals("final-expenditure", first("支出决算表"));
    }

    @Test
    void numberYearOrganisationAndRemarkDoNotCount() {
        assertEquals("summary", first("附表1：2031年收支总表"));
        assertEquals("summary", first("三、某县林业局2031年度收支总表（不含上年结转）"));
        assertEquals("summary", first("收 支 总 表"));
    }

    @Test
    void proseThatNamesATableIsNoTitle() {
        assertTrue(matcher.match("收支总表反映本部门全年收入和支出的总体情况").isEmpty());
    }

    @Test
    void theProjectsNameIsTakenFromTheTitleWithItsOwnNumbers() {
        TitleMatcher.Match match = matcher.match("12、2031年610办公室档案整理费绩效目标表").getFirst();
        assertEquals("2031年610办公室档案整理费", match.project());
    }

    @Test
    void oneSlipInTheTitleDoesNotLoseTheProject() {
        TitleMatcher.Match match = matcher.match("4、档案整理费绩效自标表").getFirst();
        assertEquals("档案整理费", match.project());
        assertTrue(match.likeness() < 1);
        assertTrue(matcher.match("4、档案整理费绩校自标表").isEmpty(), "two slips may be another title");
    }

    @Test
    void quotationMarksTellNoTitleFromAnother() {
        assertEquals("meetings", first("2031年部门两会”经费和机关运行经费预算表"), "a scan lost the first of two");
        assertEquals("meetings", first("两会经费和机关运行经费预算表"));
        assertEquals("running", first("“机关运行经费”预算表"));
        TitleMatcher.Match grid = matcher.match("3、“双创”园区补助绩效目标表").getFirst();
        assertEquals("\"双创\"园区补助", grid.project(), "those of a project are its name's");
    }

    private String first(String line) {
        return matcher.match(line).getFirst().definition().form();
    }

    private static FormDefinition form(String id, String title) {
        return new FormDefinition(
                id, "test", Shape.TABLE, List.of(title), List.of(), Map.of(), List.of(), false, null, List.of());
    }
}
