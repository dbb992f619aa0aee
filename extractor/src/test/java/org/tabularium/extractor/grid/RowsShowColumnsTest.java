package org.tabularium.extractor.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;

/** Headers of no known form, narrow and broken over many lines, above rows that show the columns by themselves. */
class RowsShowColumnsTest {

    private final UnruledTables tables = new UnruledTables(FormLibrary.load());
    private final List<Word> words = new ArrayList<>();

    private void left(String text, double x, double y) {
        words.add(Word.of(text, new Box(x, y, text.length() * 8, 6), 8));
    }

    /** The lines of a header cell in the middle of a column, around the middle of the header's height. */
    private void cell(double x, double middle, String... lines) {
        double y = middle - lines.length * 5;
        for (String line : lines) {
            left(line, x - line.length() * 4, y);
            y += 10;
        }
    }

    private void figure(String text, double right, double y) {
        words.add(Word.of(text, new Box(right - text.length() * 4, y, text.length() * 4, 6), 8));
    }

    private void row(double y, String code, String name, String... amounts) {
        if (!code.isEmpty()) {
            words.add(Word.of(code, new Box(40, y, code.length() * 4, 6), 8));
        }
        left(name, 80, y);
        for (int i = 0; i < amounts.length; i++) {
            figure(amounts[i], 240 + 50 * i, y);
        }
    }

    private void rows(String nothing) {
        row(200, "201", "一般公共服务支出", "1234.50", "1000.50", nothing, nothing, "234.00", nothing);
        row(216, "20103", "办公", "34.50", "34.50", nothing, nothing, nothing, nothing);
        row(232, "2010301", "行政运行", "34.50", "34.50", nothing, nothing, nothing, nothing);
        row(248, "", "合计", "1234.50", "1000.50", nothing, nothing, "234.00", nothing);
    }

    private void header() {
        cell(55, 150, "科目", "编码");
        cell(130, 150, "科目名称");
        cell(218, 150, "合计");
        cell(268, 150, "一般公共", "预算拨款", "收入");
        cell(318, 150, "政府性", "基金预", "算拨款", "收入");
        cell(368, 150, "事业单", "位经营", "收入");
        cell(418, 150, "上级", "补助", "收入");
        cell(468, 150, "其他", "收入");
    }

    private Grid grid() {
        Page page = new Page(1, 595, 842, Page.Source.TEXT, words, List.of());
        List<Grid> grids =
                tables.find(List.of(new GridFinder().find(page))).getFirst().grids();
        assertEquals(1, grids.size(), grids.toString());
        return grids.getFirst();
    }

    @Test
    void wordsBrokenOverManyLinesAreDealtOutToTheColumnsOfTheRows() {
        header();
        rows("--");
        assertEquals(
                """
                科目编码 | 科目名称 | 合计 | 一般公共预算拨款收入 | 政府性基金预算拨款收入 | 事业单位经营收入 | 上级补助收入 | 其他收入 |\s
                201 | 一般公共服务支出 | 1234.50 | 1000.50 | -- | -- | 234.00 | -- |\s
                20103 | 办公 | 34.50 | 34.50 | -- | -- | -- | -- |\s
                2010301 | 行政运行 | 34.50 | 34.50 | -- | -- | -- | -- |\s
                 | 合计 | 1234.50 | 1000.50 | -- | -- | 234.00 | -- |\s
                """,
                grid().toString());
    }

    @Test
    void figuresOfFullWidthShowColumnsToo() {
        header();
        for (int i = 0; i < 3; i++) {
            words.add(Word.of("201", new Box(40, 200 + 16 * i, 12, 6), 8));
            left("科技", 80, 200 + 16 * i);
            for (int c = 0; c < 6; c++) {
                words.add(Word.of("－－", new Box(228 + 50 * c, 200 + 16 * i, 12, 6), 8));
            }
        }
        assertEquals(8, grid().columns());
    }

    @Test
    void whatASumIsMadeOfIsNoLead() {
        cell(55, 160, "科目编码");
        cell(130, 160, "科目名称");
        cell(218, 160, "合计");
        cell(293, 140, "事业收入");
        cell(268, 165, "金额");
        cell(318, 165, "其中：", "教育", "收费");
        cell(368, 160, "政府性", "基金预", "算拨款", "收入");
        cell(418, 160, "事业单", "位经营", "收入");
        cell(468, 160, "上级", "补助", "收入");
        rows("0.00");
        Grid grid = grid();
        assertEquals("事业收入", grid.cellAt(0, 4).text());
        assertEquals("其中：教育收费", grid.cellAt(1, 4).text());
        assertEquals("234.00", grid.cellAt(2, 6).text());
    }

    @Test
    void aColumnWithoutTextsIsKnownByItsHeader() {
        header();
        cell(90, 150, "单位代", "码");
        words.removeIf(word -> word.text().equals("科目名称"));
        cell(150, 150, "科目名称");
        for (int i = 0; i < 4; i++) {
            double y = 200 + 16 * i;
            words.add(Word.of("20" + i, new Box(40, y, 12, 6), 8));
            left("办公费用", 120, y);
            for (int c = 0; c < 6; c++) {
                figure(i + c + ".50", 240 + 50 * c, y);
            }
        }
        Grid grid = grid();
        assertEquals(9, grid.columns());
        assertEquals("单位代码", grid.cellAt(0, 1).text());
        assertEquals("", grid.cellAt(1, 1).text());
        assertEquals("办公费用", grid.cellAt(1, 2).text());
    }

    @Test
    void noCellStandsBelowTwoOthers() {
        cell(130, 110, "收入");
        cell(370, 110, "支出");
        cell(420, 125, "决算数");
        cell(90, 145, "项目");
        cell(200, 145, "决算数");
        cell(280, 145, "项目");
        cell(350, 152, "合计");
        cell(400, 152, "一般公共", "预算财政", "拨款");
        cell(450, 152, "政府性", "基金预", "算财政", "拨款");
        for (int i = 0; i < 4; i++) {
            double y = 200 + 16 * i;
            left("一般公共预算", 60, y);
            figure("12.50", 220, y);
            left("教育支出", 240, y);
            figure("12.50", 370, y);
            figure("10.50", 420, y);
            figure("2.00", 470, y);
        }
        Grid grid = grid();
        assertEquals("决算数", grid.cellAt(1, 3).text());
        assertEquals(3, grid.cellAt(1, 3).column());
    }

    @Test
    void aFormWithoutARowIsOneForm() {
        cell(130, 150, "科目名称");
        cell(218, 150, "合计");
        cell(293, 140, "基本支出");
        cell(268, 160, "人员经费");
        cell(318, 160, "公用经费");
        cell(418, 150, "项目支出");
        left("注：本表无数据。", 60, 190);
        row(400, "201", "一般公共服务支出", "12.00", "7.00", "5.00");
        row(416, "202", "外交支出", "12.00", "7.00", "5.00");
        row(432, "203", "国防支出", "12.00", "7.00", "5.00");
        assertEquals(2, grid().rows());
    }

    @Test
    void numbersOfColumnsAloneShowNoColumns() {
        header();
        for (int i = 0; i < 4; i++) {
            row(200 + 16 * i, "", "栏次", "1", "2", "3", "4", "5", "6");
        }
        assertEquals(8, grid().columns());
    }
}
