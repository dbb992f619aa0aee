package org.tabularium.extractor.stitch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

class FurnitureTest {

    @Test
    void runningHeadsAndPageNumbersAreNotOfThePage() {
        assertEquals(
                List.of("甲", "乙", "丙"),
                kept(List.of("某局预算公开", "甲", "1"), List.of("某局预算公开", "乙", "2"), List.of("某局预算公开", "丙", "3")));
    }

    @Test
    void whatEveryTableRepeatsBelowItsTitleIsNoRunningHead() {
        assertEquals(
                List.of("收入表", "单位：万元", "支出表", "单位：万元", "资产表", "单位：万元"),
                kept(List.of("收入表", "单位：万元", "1"), List.of("支出表", "单位：万元", "2"), List.of("资产表", "单位：万元", "3")));
    }

    @Test
    void numbersThatCountThePagesStandFartherInOnPhotographs() {
        assertEquals(List.of("甲", "乙", "丙"), kept(720, List.of("甲", "17"), List.of("乙", "18"), List.of("丙", "19")));
        assertEquals(
                List.of("甲", "17", "乙", "20", "丙", "19"),
                kept(720, List.of("甲", "17"), List.of("乙", "20"), List.of("丙", "19")));
    }

    @SafeVarargs
    private static List<String> kept(List<String>... pages) {
        return kept(820, pages);
    }

    /** Pages of lines in the upper margin, 14 points apart, the last of each at another place from the top. */
    @SafeVarargs
    private static List<String> kept(double last, List<String>... pages) {
        List<PageLayout> layouts = new ArrayList<>();
        for (List<String> texts : pages) {
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < texts.size(); i++) {
                double y = i + 1 == texts.size() ? last : 30 + 14 * i;
                lines.add(new Line(List.of(Word.of(texts.get(i), new Box(60, y, 100, 10), 10))));
            }
            Page page = new Page(layouts.size() + 1, 595, 842, Page.Source.TEXT, List.of(), List.of());
            layouts.add(new PageLayout(page, List.of(), lines));
        }
        return new Furniture()
                .strip(layouts).stream()
                        .flatMap(layout -> layout.lines().stream())
                        .map(line -> line.words().getFirst().text())
                        .toList();
    }
}
