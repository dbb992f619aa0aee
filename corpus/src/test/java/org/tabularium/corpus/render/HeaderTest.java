package org.tabularium.corpus.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void neighboursUnderOneGroupShareItsCellAndAShortPathReachesDown() {
        List<String> cells = Stream.of(Header.cells(
                        List.of(List.of("序号"), List.of("收入", "项目"), List.of("收入", "金额"), List.of("合计")), 0))
                .flatMap(List::stream)
                .map(cell -> cell.text() + " " + cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x"
                        + cell.columnSpan())
                .toList();
        assertEquals(List.of("序号 0,0 2x1", "收入 0,1 1x2", "合计 0,3 2x1", "项目 1,1 1x1", "金额 1,2 1x1"), cells);
    }

    @Test
    void theSameGroupWordUnderOtherParentsIsAnotherCell() {
        assertEquals(
                6,
                Header.cells(List.of(List.of("收入", "项目", "编码"), List.of("支出", "项目", "编码")), 0)
                        .size());
    }
}
