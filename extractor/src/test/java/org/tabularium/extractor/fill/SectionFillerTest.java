package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.models.disclosure.Section;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.geometry.Box;

class SectionFillerTest {

    private static List<Section> sections(String... lines) {
        SectionFiller filler = new SectionFiller(Wordings.load());
        for (String line : lines) {
            filler.add(Printed.of(line));
        }
        return filler.finish();
    }

    private static List<String> titles(String... lines) {
        return sections(lines).stream().map(Section::title).toList();
    }

    @Test
    void theListOfHeadingsHeadsNothing() {
        List<Section> sections =
                sections("目  录", "一、单位职责", "二、收支说明", "三、有关名词", "单位职责", "本单位看护某座桥。", "收支说明", "收入来自过桥费。");
        assertEquals(
                List.of("目  录", "单位职责", "收支说明"),
                sections.stream().map(Section::title).toList());
        assertEquals("收入来自过桥费。", sections.getLast().text());
    }

    @Test
    void aHeadingOfTheListMayStandWithAnotherNumberOrNone() {
        assertEquals(
                List.of("目录", "第一部分 概况", "1、主要职责", "二、人员"),
                titles("目录", "第一部分 概况……1", "一、主要职责……1", "二、人员……2", "第一部分 概况", "1、主要职责", "看护某座桥。", "二、人员", "三人。"));
    }

    @Test
    void aListThatNothingRepeatsEndsAtTheFirstSentence() {
        List<Section> sections = sections("目录", "甲 1", "乙 2", "本单位看护某座桥。", "一、其他");
        assertEquals("甲 1\n乙 2", sections.getFirst().text());
        assertEquals(List.of("目录", "", "一、其他"), titles("目录", "甲 1", "乙 2", "本单位看护某座桥。", "一、其他"));
    }

    @Test
    void withoutAListHeadingsAreToldByTheirNumbers() {
        assertEquals(List.of("", "一、主要职责"), titles("单位职责", "一、主要职责", "看护某座桥。"));
    }

    @Test
    void aSectionKnowsOnWhichPageItsParagraphsBegin() {
        SectionFiller filler = new SectionFiller(Wordings.load());
        filler.add(on(3, "一、主要职责"));
        filler.add(on(3, "看护某座桥。"));
        filler.add(on(4, "收过桥费。"));
        filler.add(on(6, "修桥。"));
        Section section = filler.finish().getFirst();
        List<String> lines = section.text().lines().toList();
        assertEquals(
                List.of(3, 4, 6),
                lines.stream()
                        .map(line -> section.page(section.text().indexOf(line)))
                        .toList());
        assertEquals(4, section.page(section.text().indexOf("修桥") - 1));
    }

    private static Printed on(int page, String text) {
        return Printed.of(text, new Place(page, new Box(0, 0, 1, 1)));
    }
}
