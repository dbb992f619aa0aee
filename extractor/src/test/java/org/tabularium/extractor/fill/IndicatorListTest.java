package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.recognise.Recogniser;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Disclosure.Kind;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Printed;

class IndicatorListTest {

    private static final FormLibrary FORMS = FormLibrary.load();
    private static final Wordings WORDINGS = Wordings.load();

    private static final String HEADER = "一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据\n";

    private static final String FIRST =
            "总体目标 | 保障消防车辆安全运行。 | < | < | < | <\n" + HEADER + "产出指标 | 数量指标 | 维修车辆 | 维修车辆的数量 | ≥12辆 | 历史数据\n";

    private static final String LAST = "效益指标 | 社会效益指标 | 火灾起数 | 火灾起数的变化 | 有所下降 | 行业标准\n";

    private static List<String> values(String sketch) {
        Disclosure disclosure = new Filler(FORMS, WORDINGS, Classification.load())
                .fill(
                        new Recogniser(FORMS, WORDINGS)
                                .recognise(List.of(
                                        new Paragraph(Printed.of("消防车辆维修费绩效目标表"), 12),
                                        new RawTable(GridSketch.flow(sketch), List.of()))),
                        new Content.Paged(List.of()),
                        "0",
                        new Disclosure.Source("a.docx", "application/octet-stream", "0", null, Kind.WORD),
                        new Disclosure.Producer("0", List.of()));
        assertEquals(1, disclosure.performanceTargets().size(), disclosure.toString());
        return disclosure.performanceTargets().getFirst().indicators().stream()
                .map(indicator -> indicator.value().text())
                .toList();
    }

    @Test
    void goesOnBelowItsHeadPrintedAgainThatWasReadOtherwise() {
        String again = "总体目标 | 保障消防车柄安全运行。 | < | < | < | <\n";
        assertEquals(List.of("≥12辆", "有所下降"), values(FIRST + again + HEADER + LAST));
        String misread = "一级指标 | 二级指标 | 三圾指标 | 绩效指标描述 | 指标值 | 指标值确定依椐\n";
        assertEquals(List.of("≥12辆", "有所下降"), values(FIRST + again + misread + LAST));
    }

    @Test
    void goesOnBelowItsHeadWhereTheFirstPartLostIt() {
        String first = "一级指标二级指标 | < | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据\n产出指标 | 数量指标 | 维修车辆 | 维修车辆的数量 | ≥12辆 | 历史数据\n";
        String head = "总体目标 | 保障消防车辆安全运行。 | < | < | < | <\n";
        assertEquals(List.of("≥12辆", "有所下降"), values(first + head + HEADER + LAST));
    }

    @Test
    void endsWhereAnotherFieldBegins() {
        String other = "年度目标 | 全年无事故。 | < | < | < | <\n";
        assertEquals(List.of("≥12辆"), values(FIRST + other + HEADER + LAST));
        assertEquals(List.of("≥12辆"), values(FIRST + "总体目标 | 全年无事故。 | < | < | < | <\n" + LAST));
    }
}
