package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.ColumnType;
import org.tabularium.models.form.FormDefinition;

/** Headers of indicators as small print is read. */
class IndicatorHeaderTest {

    private static final FormDefinition FORM = form("一级指标", "二级指标", "三级指标", "年度指标值|指标值");

    private static FormDefinition form(String... headers) {
        List<ColumnDefinition> columns = Stream.of(headers)
                .map(header -> new ColumnDefinition(
                        header, List.of(header), ColumnType.LABEL, null, 0, null, List.of(), false, false))
                .toList();
        return new FormDefinition(
                "projectDeclarations",
                "l",
                FormDefinition.Shape.DECLARATION,
                List.of(),
                columns,
                Map.of(),
                List.of(),
                false,
                null,
                List.of());
    }

    private static int find(String sketch) {
        return IndicatorHeader.above(Map.of("level1", List.of("产出指标", "效益指标"), "level2", List.of("数量指标", "社会效益指标")))
                .find(FORM, GridSketch.flow(sketch));
    }

    @Test
    void twoWordsToTheLetterTellTheOthers() {
        assertEquals(1, find("项目名称 | 设备购置 | |\n一级指标 | 二缕指标 | 二级指标 | 指标值\n产出指标 | 数量指标 | 台数 | 5"));
    }

    @Test
    void theRowAboveTheFirstNameOfALevelIsTheHeaderThoughHardlyAWordOfItIsRead() {
        assertEquals(1, find("项目名称 | 设备购置 | |\n-级指标 | -绕指标 | -级指标 | 指标值\n产出指标 | 数最指标 | 台数 | 5"));
        assertEquals(1, find("项目名称 | 设备购置 | |\n-级指标 | -绕指标 | -级指标 | 措标佰\n产山指标 | 数量指标 | 台数 | 5"));
    }

    @Test
    void otherRowsAboveOneAreNone() {
        assertEquals(-1, find("项目名称 | 设备购置 | |\n项目资金 | 5 | |\n产出指标 | 数量指标 | 台数 | 5"));
        assertEquals(-1, find("产出指标 | 数量指标 | 台数 | 5\n-级指标 | -级指标 | -级指标 | 指标值"));
    }
}
