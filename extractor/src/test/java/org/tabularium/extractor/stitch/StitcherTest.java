package org.tabularium.extractor.stitch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

class StitcherTest {

    private static final String HEADER = "项目 | 预算数 | 备注\n";

    @Test
    void joinsATableThatRunsOverAPageAndDropsTheRepeatedHeader() {
        Grid whole = onlyTable(
                page(1, GridSketch.on(1, 700, HEADER + "办公费 | 1.00 | ")),
                page(2, GridSketch.on(2, 60, HEADER + "印刷费 | 2.00 | ")));
        assertRows(whole, "项目|预算数|备注", "办公费|1.00|", "印刷费|2.00|");
    }

    @Test
    void joinsAContinuationWithoutHeader() {
        Grid whole = onlyTable(
                page(1, GridSketch.on(1, 700, HEADER + "办公费 | 1.00 | ")),
                page(2, GridSketch.on(2, 60, "印刷费 | 2.00 | \n合计 | 3.00 | ")));
        assertRows(whole, "项目|预算数|备注", "办公费|1.00|", "印刷费|2.00|", "合计|3.00|");
    }

    @Test
    void joinsATotalThatStandsAloneWithAWiderLabel() {
        Grid whole = onlyTable(
                page(1, GridSketch.on(1, 700, "编码 | 名称 | 金额\n201 | 公共服务 | 1.00")),
                page(2, GridSketch.on(2, 60, "合计 | < | 1.00")));
        assertEquals(2, whole.cellAt(2, 0).columnSpan());
        assertEquals("1.00", whole.cellAt(2, 2).text());
    }

    @Test
    void keepsTablesApartThatALineOfTextParts() {
        List<Block> blocks = stitch(
                page(1, GridSketch.on(1, 700, HEADER + "办公费 | 1.00 | ")),
                GridSketch.page(
                        2,
                        List.of(GridSketch.on(2, 160, HEADER + "印刷费 | 2.00 | ")),
                        GridSketch.line(200, 120, "支出总表")));
        assertEquals(3, blocks.size());
        assertInstanceOf(Paragraph.class, blocks.get(1));
    }

    @Test
    void twoCharactersPartNoTables() {
        Grid whole = onlyTableOf(stitch(
                page(1, GridSketch.on(1, 700, HEADER + "办公费 | 1.00 | ")),
                GridSketch.page(2, List.of(GridSketch.on(2, 160, "印刷费 | 2.00 | ")), GridSketch.line(400, 120, "续表"))));
        assertRows(whole, "项目|预算数|备注", "办公费|1.00|", "印刷费|2.00|");
    }

    @Test
    void whatHasNoWordsAtTheFootOfAScanEndsNoTableAndStaysBehindIt() {
        List<Block> blocks = stitch(
                GridSketch.page(
                        1, List.of(GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | ")), scannedLine(290, 780, "-I-")),
                page(2, GridSketch.on(2, 160, HEADER + "印刷费 | 2.00 | ")),
                page(3, GridSketch.on(3, 160, HEADER + "合计 | 3.00 | ")));
        assertRows(((RawTable) blocks.getFirst()).grid(), "项目|预算数|备注", "办公费|1.00|", "印刷费|2.00|", "合计|3.00|");
        assertEquals("-I-", ((Paragraph) blocks.getLast()).printed().text());
        assertEquals(2, blocks.size());
    }

    @Test
    void theTraceOfARuleEndsNoTableWhateverItWasReadAs() {
        for (double height : new double[] {0.7, 1.4, 5}) {
            List<Block> blocks = stitch(
                    GridSketch.page(
                            1,
                            List.of(GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | ")),
                            scannedLine(290, 780, "人一", height)),
                    page(2, GridSketch.on(2, 160, HEADER + "印刷费 | 2.00 | ")));
            assertEquals(height < 2 ? 2 : 3, blocks.size(), "height " + height);
        }
    }

    @Test
    void theNumberOfAPageEndsNoTableThoughItWasReadAsACharacter() {
        for (String number : List.of("月", "日用")) {
            List<Block> blocks = stitch(
                    GridSketch.page(
                            1, List.of(GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | ")), scannedLine(290, 780, number)),
                    page(2, GridSketch.on(2, 160, HEADER + "印刷费 | 2.00 | ")));
            assertEquals(number.length() + 1, blocks.size(), number);
        }
    }

    @Test
    void aNoteOrAShortHeadingBelowATableEndsIt() {
        for (String text : List.of("注：本表无变化", "第二部分", "说明")) {
            List<Block> blocks = stitch(
                    GridSketch.page(
                            1,
                            List.of(GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | ")),
                            GridSketch.line(100, 780, text)),
                    page(2, GridSketch.on(2, 160, HEADER + "印刷费 | 2.00 | ")));
            assertEquals(3, blocks.size(), text);
        }
    }

    @Test
    void theNumberOfAStampPartsNoTables() {
        List<Block> blocks = stitch(
                GridSketch.page(
                        1,
                        List.of(GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | ")),
                        scannedLine(400, 600, "415-03.17")),
                GridSketch.page(
                        2, List.of(GridSketch.on(2, 160, "印刷费 | 2.00 | ")), scannedLine(400, 120, "一-415-03.17")));
        assertRows(onlyTableOf(blocks), "项目|预算数|备注", "办公费|1.00|", "印刷费|2.00|");
        assertEquals(
                List.of("415-03.17", "一-415-03.17"),
                texts(blocks.stream().filter(Paragraph.class::isInstance).toList()),
                "what stands between is kept");
    }

    @Test
    void wordsOfAScanPartTables() {
        assertEquals(
                3,
                stitch(
                                GridSketch.page(
                                        1,
                                        List.of(GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | ")),
                                        scannedLine(100, 600, "注:不含基金")),
                                page(2, GridSketch.on(2, 60, "印刷费 | 2.00 | ")))
                        .size());
    }

    @Test
    void theNumbersOfATextLayerPartTables() {
        assertEquals(
                3,
                stitch(
                                GridSketch.page(
                                        1,
                                        List.of(GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | ")),
                                        GridSketch.line(100, 600, "2023.05.12")),
                                page(2, GridSketch.on(2, 60, "印刷费 | 2.00 | ")))
                        .size());
    }

    private static Line scannedLine(double x, double y, String text) {
        return scannedLine(x, y, text, 10);
    }

    private static Line scannedLine(double x, double y, String text, double height) {
        Box box = new Box(x, y, text.length() * 10, height);
        return new Line(List.of(new Word(text, box, 10, List.of(new Reading(text, 0.9, "chi_sim")), box.width())));
    }

    @Test
    void aHeaderOfTwoLevelsRepeatsThoughItsUpperOneWasMisread() {
        String header = "序号 | 收入 | < | 支出 | <\n^ | 项目 | 金额 | 项目 | 合计\n";
        Grid first = read(GridSketch.on(1, 160, header + "1 | 拨款 | 1.00 | 教育 | 1.00"));
        Grid next = read(GridSketch.on(2, 60, header.replace("收入", "一-收人一") + "2 | 上年 | 2.00 | 国防 | 2.00"));
        assertRows(
                onlyTable(page(1, first), page(2, next)),
                "序号|收入|支出",
                "序号|项目|金额|项目|合计",
                "1|拨款|1.00|教育|1.00",
                "2|上年|2.00|国防|2.00");
    }

    @Test
    void theFormsOfTwoProjectsUnderOneTitleAreTwo() {
        String form = "项目名称 | 档案整理 | < | <\n主管部门 | 某县档案局 | 实施单位 | 某县档案局\n";
        Grid first = read(GridSketch.on(1, 160, form + "资金总额 | 1.00 | 年度资金 | 1.00"));
        Grid next = read(GridSketch.on(2, 160, form.replace("档案整理", "库房修缮") + "资金总额 | 2.00 | 年度资金 | 2.00"));
        Line title = GridSketch.line(200, 120, "项目支出绩效目标申报表");
        List<Block> blocks =
                stitch(GridSketch.page(1, List.of(first), title), GridSketch.page(2, List.of(next), title));
        assertEquals(2, blocks.stream().filter(RawTable.class::isInstance).count());
    }

    @Test
    void anUpperLevelThatIsSurelyAnotherIsNotMisread() {
        String header = "项目 | < | 支出预算 | <\n编码 | 名称 | 合计 | 项目支出\n";
        Grid first = read(GridSketch.on(1, 160, header + "201 | 公共服务 | 1.00 | 1.00"), 0.98);
        Grid next = read(GridSketch.on(2, 60, header.replace("支出预算", "公共预算支出") + "203 | 国防 | 2.00 | 2.00"), 0.98);
        assertEquals(6, onlyTable(page(1, first), page(2, next)).rows(), "its header is told as a row");
    }

    @Test
    void rowsThatAreAlikeBelowAHeaderOfOneLevelAreNone() {
        Grid first = read(GridSketch.on(1, 160, "单位 | 性质 | 规格\n海州市第一小学 | 事业 | 科级"));
        Grid next = read(GridSketch.on(2, 60, "海州市妇幼保健院 | 事业 | 处级\n海州市第二小学 | 事业 | 科级"));
        assertEquals(4, onlyTable(page(1, first), page(2, next)).rows());
    }

    private static Grid read(Grid grid) {
        return read(grid, 0.9);
    }

    private static Grid read(Grid grid, double confidence) {
        return new Grid(
                grid.rows(),
                grid.columns(),
                grid.cells().stream()
                        .map(cell -> cell.with(new Printed(
                                cell.text(),
                                cell.printed().places(),
                                Origin.OCR,
                                List.of(new Reading(cell.text(), confidence, "chi_sim")))))
                        .toList(),
                grid.place());
    }

    @Test
    void joinsUnderATitleThatAProgramPrintsOnEveryPage() {
        Grid whole = onlyTableOf(stitch(
                GridSketch.page(
                        1, List.of(GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | ")), GridSketch.line(200, 120, "支出总表")),
                GridSketch.page(
                        2,
                        List.of(GridSketch.on(2, 160, HEADER + "印刷费 | 2.00 | ")),
                        GridSketch.line(200, 120, "支出总表"))));
        assertRows(whole, "项目|预算数|备注", "办公费|1.00|", "印刷费|2.00|");
    }

    @Test
    void joinsARowThatAPageBreakCut() {
        Grid whole = onlyTable(
                page(1, GridSketch.on(1, 700, HEADER + "灾害防治及应急管理 | 7.00 | ")),
                page(2, GridSketch.on(2, 60, "支出 |  | \n预备费 | 2.00 | ")));
        assertRows(whole, "项目|预算数|备注", "灾害防治及应急管理支出|7.00|", "预备费|2.00|");
        assertEquals(2, whole.cellAt(1, 0).printed().places().size());
    }

    @Test
    void joinsACodeThatAPageBreakCut() {
        Grid whole = onlyTable(
                page(1, GridSketch.on(1, 700, HEADER + "201280123 | 7.00 | ")),
                page(2, GridSketch.on(2, 60, "02 |  | \n208 | 2.00 | ")));
        assertEquals(4, whole.rows(), "no code has eleven digits");
        Grid code = onlyTable(
                page(1, GridSketch.on(1, 700, "码 | 项目 | 数\n2 0 1 280 | 一般行政管理事务支 | 7.00")),
                page(2, GridSketch.on(2, 60, "2 | 出 | \n208 | 其他支出 | 2.00")));
        assertRows(code, "码|项目|数", "2 0 1 2802|一般行政管理事务支出|7.00", "208|其他支出|2.00");
    }

    @Test
    void aShortLabelIsNotGoneOnWith() {
        Grid whole = onlyTable(
                page(1, GridSketch.on(1, 700, HEADER + "预备费 |  | ")), page(2, GridSketch.on(2, 60, "其他支出 |  | ")));
        assertRows(whole, "项目|预算数|备注", "预备费||", "其他支出||");
    }

    @Test
    void aNumberedItemIsNoSecondHalf() {
        Grid whole = onlyTable(
                page(1, GridSketch.on(1, 700, HEADER + "二十七、债务还本支 |  | ")),
                page(2, GridSketch.on(2, 60, "二十八、债务付息支 |  | ")));
        assertEquals(3, whole.rows());
    }

    @Test
    void aScannedCellThatEndsOnAShortLineIsNotGoneOnWith() {
        Grid above = GridSketch.on(1, 700, "一级 | 二级\n产出 | 园区产业绿色转型推进传统产业");
        Grid below = GridSketch.on(2, 60, "满意 | 服务对象");
        assertEquals(3, onlyTable(scanned(page(1, above), 40), page(2, below)).rows());
        assertEquals(
                2,
                onlyTable(scanned(page(1, above), 90), page(2, GridSketch.on(2, 60, " | 服务对象")))
                        .rows());
    }

    @Test
    void sheetsThatWereScannedNeedNotLieAlike() {
        PageLayout first = page(1, GridSketch.on(1, 700, HEADER + "办公费 | 1.00 | "));
        PageLayout next = page(2, moved(GridSketch.on(2, 60, "印刷费 | 2.00 | \n合计 | 3.00 | "), 1.03, 17));
        assertRows(onlyTable(scanned(first, 90), next), "项目|预算数|备注", "办公费|1.00|", "印刷费|2.00|", "合计|3.00|");
        assertEquals(2, stitch(first, next).size(), "a program prints both alike");
        PageLayout other = page(2, moved(GridSketch.on(2, 60, "印刷费 | 2.00 | 1 | 2 | 3"), 0.6, 17));
        assertEquals(2, stitch(scanned(first, 90), other).size());
    }

    @Test
    void numbersOfRowsRunOnWhateverAStampLeftOfTheHeader() {
        String header = "序号 | 科目 | 事业收入 | 经营收入\n";
        PageLayout first = scan(1, GridSketch.on(1, 600, header + "1 | 甲 | 1.00 | \n2 | 乙 | 2.00 | \n3 | 丙 | 3.00 | "));
        String spoilt = "序号 | 1本# | ww | we\n | | | \n";
        PageLayout next = scan(
                2, GridSketch.on(2, 160, spoilt + "4 | 丁 | 4.00 | \n5 | 戊 | 5.00 | "), scannedLine(400, 120, "人AN财"));
        List<Block> blocks = stitch(first, next);
        assertRows(
                onlyTableOf(blocks),
                "序号|科目|事业收入|经营收入",
                "1|甲|1.00|",
                "2|乙|2.00|",
                "3|丙|3.00|",
                "4|丁|4.00|",
                "5|戊|5.00|");
        assertEquals(
                List.of("人AN财"),
                texts(blocks.stream().filter(Paragraph.class::isInstance).toList()),
                "what the stamp left is kept");
    }

    @Test
    void numbersThatDoNotRunOnBeginATable() {
        String header = "序号 | 科目 | 事业收入 | 经营收入\n";
        PageLayout first = scan(1, GridSketch.on(1, 600, header + "1 | 甲 | 1.00 | \n2 | 乙 | 2.00 | \n3 | 丙 | 3.00 | "));
        String other = "序号 | 科目 | 基本支出 | 项目支出\n";
        Line title = scannedLine(400, 120, "支出总表");
        PageLayout anew = scan(2, GridSketch.on(2, 160, other + "1 | 丁 | 4.00 | \n2 | 戊 | 5.00 | "), title);
        assertEquals(3, stitch(first, anew).size());
        PageLayout gap = scan(2, GridSketch.on(2, 160, other + "5 | 丁 | 4.00 | \n6 | 戊 | 5.00 | "), title);
        assertEquals(3, stitch(first, gap).size());
        PageLayout narrow = scan(2, GridSketch.on(2, 160, "序号 | 科目\n4 | 丁\n5 | 戊"), title);
        assertEquals(3, stitch(first, narrow).size(), "other columns");
        PageLayout few = scan(1, GridSketch.on(1, 600, header + "2 | 甲 | 1.00 | \n3 | 丙 | 3.00 | "));
        PageLayout next = scan(2, GridSketch.on(2, 160, other + "4 | 丁 | 4.00 | \n5 | 戊 | 5.00 | "), title);
        assertEquals(3, stitch(few, next).size(), "two figures are no numbers of rows");
        String late = "I | 丁 | 4.00 | \n4 | 戊 | 5.00 | ";
        assertEquals(
                3, stitch(first, scan(2, GridSketch.on(2, 160, late), title)).size(), "a row would be lost");
    }

    private static PageLayout scan(int page, Grid grid, Line... lines) {
        PageLayout read = GridSketch.page(page, List.of(grid), lines);
        Page source = read.page();
        return new PageLayout(
                new Page(page, source.width(), source.height(), Page.Source.OCR, source.words(), source.rules()),
                read.grids(),
                read.lines());
    }

    private static Grid moved(Grid grid, double stretch, double shift) {
        return new Grid(
                grid.rows(),
                grid.columns(),
                grid.cells().stream()
                        .map(cell -> new GridCell(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                new Printed(
                                        cell.text(),
                                        cell.printed().places().stream()
                                                .map(place -> moved(place, stretch, shift))
                                                .toList(),
                                        cell.printed().origin(),
                                        cell.printed().readings())))
                        .toList(),
                moved(grid.place(), stretch, shift));
    }

    private static Place moved(Place place, double stretch, double shift) {
        Box box = place.box();
        return new Place(
                place.page(), new Box(box.x() * stretch + shift, box.y(), box.width() * stretch, box.height()));
    }

    /** As a scan is read: the words of a cell that has several lines are one. */
    private static PageLayout scanned(PageLayout layout, double lastLine) {
        List<Word> words = layout.page().words().stream()
                .map(word -> new Word(
                        word.text(),
                        new Box(
                                word.box().x(),
                                word.box().y() - 4,
                                word.box().width(),
                                word.text().length() > 9 ? 19 : 9),
                        9,
                        List.of(new Reading(word.text(), 0.9, "chi_sim")),
                        word.text().length() > 9 ? lastLine : word.box().width()))
                .toList();
        return new PageLayout(new Page(1, 600, 800, Page.Source.OCR, words, List.of()), layout.grids(), layout.lines());
    }

    @Test
    void aSpanGoesOnBelowTheBreak() {
        Grid whole = onlyTable(
                page(1, GridSketch.on(1, 700, "一级 | 二级 | 值\n产出 | 数量 | 1\n^ | 质量 | 2")),
                page(2, GridSketch.on(2, 60, " | 时效 | 3\n^ | 成本 | 4\n效益 | 社会 | 5")));
        GridCell span = whole.cellAt(4, 0);
        assertEquals("产出", span.text());
        assertEquals(4, span.rowSpan());
        assertEquals("效益", whole.cellAt(5, 0).text());
    }

    @Test
    void dropsPageNumbersAndNothingElse() {
        List<Block> blocks = stitch(
                GridSketch.page(1, List.of(), GridSketch.line(100, 100, "一、职责"), GridSketch.line(290, 780, "— 1 —")),
                GridSketch.page(2, List.of(), GridSketch.line(100, 100, "二、机构"), GridSketch.line(290, 780, "2")));
        assertEquals(List.of("一、职责", "二、机构"), texts(blocks));
    }

    @Test
    void theOrderOfWordsLinesAndGridsOnAPageDoesNotMatter() {
        List<PageLayout> pages = List.of(GridSketch.page(
                1,
                List.of(
                        GridSketch.on(1, 160, HEADER + "办公费 | 1.00 | "),
                        GridSketch.on(1, 700, HEADER + "印刷费 | 1.00 | ")),
                GridSketch.line(200, 120, "支出总表"),
                GridSketch.line(100, 400, "注：无"),
                GridSketch.line(200, 660, "收入总表")));
        List<Block> expected = new Stitcher().stitch(pages);
        for (int seed = 0; seed < 20; seed++) {
            assertEquals(expected, new Stitcher().stitch(shuffled(pages, new Random(seed))));
        }
    }

    private static List<PageLayout> shuffled(List<PageLayout> pages, Random random) {
        List<PageLayout> shuffled = new ArrayList<>();
        for (PageLayout page : pages) {
            List<Grid> grids = new ArrayList<>(page.grids());
            List<Line> lines = new ArrayList<>(page.lines());
            Collections.shuffle(grids, random);
            Collections.shuffle(lines, random);
            shuffled.add(new PageLayout(page.page(), grids, lines));
        }
        return shuffled;
    }

    private static PageLayout page(int number, Grid grid) {
        return GridSketch.page(number, List.of(grid));
    }

    private static List<Block> stitch(PageLayout... pages) {
        return new Stitcher().stitch(List.of(pages));
    }

    private static Grid onlyTable(PageLayout... pages) {
        return onlyTableOf(stitch(pages));
    }

    private static Grid onlyTableOf(List<Block> blocks) {
        List<RawTable> tables = blocks.stream()
                .filter(RawTable.class::isInstance)
                .map(RawTable.class::cast)
                .toList();
        assertEquals(1, tables.size());
        return tables.getFirst().grid();
    }

    private static List<String> texts(List<Block> blocks) {
        return blocks.stream()
                .map(block -> ((Paragraph) block).printed().text())
                .toList();
    }

    private static void assertRows(Grid grid, String... rows) {
        List<String> actual = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            actual.add(grid.row(r).stream().map(GridCell::text).collect(Collectors.joining("|")));
        }
        assertEquals(List.of(rows), actual);
    }
}
