package org.tabularium.extractor.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Rule;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;

class UnruledTablesTest {

    private final UnruledTables tables = new UnruledTables(FormLibrary.load());
    private final List<Word> words = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();

    /** Ten points a character, set to the left of x. */
    private void left(String text, double x, double y) {
        words.add(Word.of(text, new Box(x, y, text.length() * 10, 7.5), 10));
    }

    private void centred(String text, double x, double y) {
        left(text, x - text.length() * 5, y);
    }

    /** Five points a digit, set to the right. */
    private void amount(String text, double right, double y) {
        words.add(Word.of(text, new Box(right - text.length() * 5, y, text.length() * 5, 7.5), 10));
    }

    private PageLayout page(int number) {
        Page page = new Page(number, 595, 842, Page.Source.TEXT, words, rules);
        words.clear();
        return new GridFinder().find(page);
    }

    private Grid only(List<PageLayout> pages, int index) {
        assertEquals(1, pages.get(index).grids().size(), pages.toString());
        return pages.get(index).grids().getFirst();
    }

    private void header() {
        centred("功能分类科目", 150, 100);
        centred("科目编码", 90, 120);
        centred("科目名称", 200, 120);
        centred("合计", 330, 110);
        centred("基本支出", 420, 110);
        centred("项目支出", 510, 110);
    }

    private void row(String code, String name, String total, String basic, double y) {
        amount(code, 90, y);
        left(name, 125, y);
        amount(total, 350, y);
        if (!basic.isEmpty()) {
            amount(basic, 445, y);
        }
    }

    /** A word as a scan has it: as high as its ink. */
    private static Word scanned(Word word) {
        String text = word.text();
        double high = text.equals("一") ? 0.1 : text.matches("[\\d.]+") ? 0.75 : text.contains("（") ? 1.1 : 0.95;
        double height = high * word.fontSize();
        Box box = new Box(
                word.box().x(), word.box().centerY() - height / 2, word.box().width(), height);
        return new Word(word.text(), box, height, List.of(new Reading(word.text(), 0.98, "chi_sim")));
    }

    @Test
    void readsAScannedTableWithoutRulesHoweverHighItsInkIs() {
        left("支出总表", 250, 60);
        header();
        row("201", "一", "12.00", "7.00", 140);
        row("20103", "办公", "5.00", "", 157);
        List<Word> ink = words.stream().map(UnruledTablesTest::scanned).toList();
        PageLayout page = new GridFinder().find(new Page(1, 595, 842, Page.Source.OCR, ink, List.of()));
        Grid grid = only(tables.find(List.of(page)), 0);
        assertEquals(4, grid.rows());
        assertEquals("一", grid.cellAt(2, 1).text());
        assertEquals("12.00", grid.cellAt(2, 2).text());
    }

    @Test
    void theUnsureDigitBelowAHeaderWordOfAScanIsItsLastCharacter() {
        left("支出总表", 250, 60);
        centred("科目编码", 90, 110);
        centred("科目名称", 200, 110);
        centred("合计", 330, 110);
        centred("基本支出", 420, 110);
        centred("项目支", 510, 104);
        row("201", "一", "12.00", "7.00", 140);
        row("20103", "办公", "5.00", "", 157);
        List<Word> ink =
                new ArrayList<>(words.stream().map(UnruledTablesTest::scanned).toList());
        ink.add(new Word("8", new Box(506, 115, 8, 8), 8, List.of(new Reading("8", 0.6, "eng"))));
        PageLayout page = new GridFinder().find(new Page(1, 595, 842, Page.Source.OCR, ink, List.of()));
        assertEquals("12.00", only(tables.find(List.of(page)), 0).cellAt(1, 2).text());
    }

    @Test
    void readsATableWithoutAnyRules() {
        left("支出总表", 250, 60);
        left("单位：万元", 450, 80);
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        row("20103", "办公", "5.00", "", 157);
        List<PageLayout> pages = tables.find(List.of(page(1)));
        Grid grid = only(pages, 0);
        assertEquals(
                """
                功能分类科目 | 合计 | 基本支出 | 项目支出 |\s
                科目编码 | 科目名称 | ^ | ^ | ^ |\s
                201 | 一般公共服务支出 | 12.00 | 7.00 |  |\s
                20103 | 办公 | 5.00 |  |  |\s
                """,
                grid.toString());
        assertEquals(2, pages.getFirst().lines().size());
    }

    @Test
    void joinsALabelOnTwoLinesToTheAmountBetweenThem() {
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        amount("20103", 90, 163);
        amount("5.00", 350, 163);
        left("政府办公厅（室）", 125, 157);
        left("及相关机构事务", 125, 169);
        row("2010301", "行政运行", "5.00", "", 186);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(5, grid.rows());
        assertEquals("政府办公厅（室）及相关机构事务", grid.cellAt(3, 1).text());
        assertEquals("5.00", grid.cellAt(3, 2).text());
    }

    @Test
    void keepsRowsApartThatPrintNoAmount() {
        header();
        for (int i = 0; i < 5; i++) {
            left("支出科目之" + "一二三四五".charAt(i), 125, 140 + 17 * i);
        }
        amount("1.00", 350, 140);
        assertEquals(7, only(tables.find(List.of(page(1))), 0).rows());
    }

    @Test
    void goesOnWithTheSameColumnsOnTheNextPage() {
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        PageLayout first = page(1);
        row("208", "社会保障和就业支出", "1.00", "", 60);
        PageLayout second = page(2);
        List<PageLayout> pages = tables.find(List.of(first, second));
        Grid grid = only(pages, 1);
        assertEquals(5, grid.columns());
        assertEquals("1.00", grid.cellAt(0, 2).text());
    }

    @Test
    void goesOnWithAmountsInGroupsAndALabelLongerThanAllBefore() {
        header();
        row("201", "一般公共服务支出", "12,000", "7,000", 140);
        PageLayout first = page(1);
        row("20805", "机关事业单位基本养老保险支出", "4,000", "", 60);
        PageLayout second = page(2);
        Grid grid = only(tables.find(List.of(first, second)), 1);
        assertEquals("机关事业单位基本养老保险支出", grid.cellAt(0, 1).text());
        assertEquals("4,000", grid.cellAt(0, 2).text());
    }

    @Test
    void takesTheColumnsOfAHeaderAtAPagesEndFromTheNextPage() {
        header();
        PageLayout first = page(1);
        amount("201", 60, 60);
        left("一般公共服务支出", 125, 60);
        amount("12.00", 350, 60);
        amount("208", 60, 77);
        left("社会保障和就业支出", 125, 77);
        amount("1.00", 350, 77);
        PageLayout second = page(2);
        Grid grid = only(tables.find(List.of(first, second)), 1);
        assertEquals("201", grid.cellAt(0, 0).text());
        assertEquals("社会保障和就业支出", grid.cellAt(1, 1).text());
    }

    @Test
    void keepsRowsWhoseLabelsAreHeaderWords() {
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        left("项目支出", 62, 157);
        left("小计", 125, 157);
        left("基本支出", 62, 174);
        left("合计", 125, 174);
        assertEquals(5, only(tables.find(List.of(page(1))), 0).rows());
    }

    @Test
    void endsAHeaderAboveTheNumbersOfItsColumns() {
        centred("项目", 120, 100);
        centred("合计", 330, 110);
        centred("基本支出", 420, 110);
        centred("项目支出", 510, 110);
        centred("科目名称", 200, 120);
        centred("支出功能分类", 90, 120);
        centred("科目编码", 90, 135);
        for (int i = 0; i < 5; i++) {
            centred(Integer.toString(i + 1), new double[] {90, 200, 330, 420, 510}[i], 150);
        }
        row("201", "一般公共服务支出", "12.00", "7.00", 167);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(4, grid.rows());
        assertEquals("201", grid.cellAt(3, 0).text());
    }

    @Test
    void aHeaderMaySetItsWordsToTheLeft() {
        left("决算数", 250, 100);
        left("预算数", 50, 100);
        for (int half = 0; half < 2; half++) {
            double x = 50 + 200 * half;
            left("合计", x, 120);
            left("公务接待费", x + 50, 120);
            left("其他费用", x + 120, 120);
            amount("12.00", x + 25, 140);
            amount("7.00", x + 75, 140);
            amount("5.00", x + 145, 140);
        }
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(6, grid.columns());
        assertEquals(3, grid.cellAt(0, 0).columnSpan());
        assertEquals("决算数", grid.cellAt(0, 3).text());
    }

    @Test
    void aColumnThatIsDividedFurtherBelowIsNoWholeHeader() {
        centred("基本支出", 420, 100);
        centred("科目编码", 90, 107);
        centred("科目名称", 200, 107);
        centred("合计", 310, 107);
        centred("项目支出", 540, 107);
        centred("小计", 370, 114);
        centred("人员经费", 420, 114);
        centred("公用经费", 480, 114);
        for (int i = 0; i < 3; i++) {
            row("20" + (1 + i), "某项支出", "12.00", "7.00", 135 + 18 * i);
            amount("7.00", 390, 135 + 18 * i);
            amount("5.00", 560, 135 + 18 * i);
        }
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(7, grid.columns());
        assertEquals(3, grid.cellAt(0, 3).columnSpan());
        assertEquals("人员经费", grid.cellAt(1, 4).text());
    }

    @Test
    void aHeaderWordsLastLineOverTheFirstRowIsTheHeaders() {
        for (int x : new int[] {80, 340}) {
            centred("科目编", x, 100);
            centred("科目名称", x + 80, 107);
            centred("决算数", x + 160, 107);
            centred("码", x, 114);
            left("301", x - 15, 130);
            left("某项支出", x + 45, 130);
            amount("12.00", x + 175, 130);
            left("30101", x - 15, 147);
            left("又一项支出", x + 45, 147);
            amount("12.00", x + 175, 147);
        }
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals("科目编码", grid.cellAt(0, 0).text());
        assertEquals(3, grid.rows());
    }

    @Test
    void laysALabelOverTheRowsInWhoseMiddleItStands() {
        centred("一级指标", 80, 100);
        centred("二级指标", 160, 100);
        centred("三级指标", 260, 100);
        centred("指标值", 400, 100);
        left("产出指标", 60, 137);
        left("数量指标", 140, 128.5);
        left("质量指标", 140, 154);
        left("效益指标", 60, 171);
        left("社会效益", 140, 171);
        for (int i = 0; i < 4; i++) {
            left("举办活动" + "甲乙丙丁".charAt(i), 230, 120 + 17 * i);
            left("不少于" + "三四五六".charAt(i) + "次", 380, 120 + 17 * i);
        }
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(5, grid.rows());
        assertEquals("产出指标", grid.cellAt(1, 0).text());
        assertEquals(3, grid.cellAt(1, 0).rowSpan());
        assertEquals(2, grid.cellAt(1, 1).rowSpan());
        assertEquals("质量指标", grid.cellAt(3, 1).text());
        assertEquals("效益指标", grid.cellAt(4, 0).text());
    }

    @Test
    void bordersOfSingleCellsAreTheLineAcross() {
        for (double y : new double[] {92, 133, 150, 162}) {
            for (int x = 50; x < 560; x += 102) {
                rules.add(new Rule(Box.between(x, y, x + 102, y + 0.5)));
            }
        }
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        left("某项没有金额的支出", 125, 151);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(4, grid.rows());
        assertEquals("一般公共服务支出", grid.cellAt(2, 1).text());
    }

    @Test
    void readsATableInAFrameWithLevelRulesOnly() {
        for (double y : new double[] {92, 133, 153, 173}) {
            rules.add(new Rule(Box.between(50, y, 560, y + 0.5)));
        }
        rules.add(new Rule(Box.between(50, 92, 50.5, 173)));
        rules.add(new Rule(Box.between(560, 92, 560.5, 173)));
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        row("208", "社会保障和就业支出", "1.00", "", 160);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(5, grid.columns());
        assertEquals("1.00", grid.cellAt(3, 2).text());
    }

    private void frame(double... levels) {
        for (double y : levels) {
            rules.add(new Rule(Box.between(50, y, 560, y + 0.5)));
        }
        double bottom = levels[levels.length - 1];
        rules.add(new Rule(Box.between(50, levels[0], 50.5, bottom)));
        rules.add(new Rule(Box.between(560, levels[0], 560.5, bottom)));
    }

    @Test
    void aLabelIsNoTitleBesideFiguresOfASmallerFace() {
        header();
        row("212", "城乡社区支出", "9.00", "", 140);
        left("城乡社区规划与", 125, 154);
        amount("21202", 90, 160);
        amount("3.00", 350, 160);
        amount("2.00", 445, 160);
        left("管理", 125, 166);
        row("21203", "城乡社区公共设施", "6.00", "1.00", 180);
        List<Word> faces = words.stream()
                .map(word -> word.text().matches("[\\d.]+")
                        ? Word.of(
                                word.text(),
                                new Box(
                                        word.box().x(),
                                        word.box().y() + 1,
                                        word.box().width(),
                                        5.8),
                                10)
                        : word)
                .toList();
        words.clear();
        words.addAll(faces);
        frame(92, 133, 151, 175, 193);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(5, grid.rows());
        assertEquals("城乡社区规划与管理", grid.cellAt(3, 1).text());
        assertEquals("6.00", grid.cellAt(4, 2).text());
    }

    @Test
    void inkOfAScanIsEvenedInAFrameWithLevelRulesAsWell() {
        left("支出总表", 250, 60);
        header();
        row("213", "农林水支出", "8.00", "", 140);
        left("农业农村机关", 125, 154);
        amount("21301", 90, 160);
        amount("5.00", 350, 160);
        left("（室）事务", 125, 166);
        row("21302", "林业", "3.00", "", 180);
        frame(92, 133, 151, 175, 193);
        List<Word> ink = words.stream().map(UnruledTablesTest::scanned).toList();
        PageLayout page = new GridFinder().find(new Page(1, 595, 842, Page.Source.OCR, ink, rules));
        Grid grid = only(tables.find(List.of(page)), 0);
        assertEquals(5, grid.rows());
        assertEquals("农业农村机关（室）事务", grid.cellAt(3, 1).text());
        assertEquals("5.00", grid.cellAt(3, 2).text());
    }

    @Test
    void leavesLinesAloneWhoseColumnsItCannotTell() {
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        // Two amounts below one header word.
        amount("3.00", 310, 140);
        PageLayout page = page(1);
        assertTrue(tables.find(List.of(page)).getFirst().grids().isEmpty());
    }

    @Test
    void leavesProseAndContentsAlone() {
        left("一、部门职责及机构设置情况", 70, 100);
        left("16", 500, 100);
        left("二、部门预算安排的总体情况", 70, 117);
        left("17", 500, 117);
        left("本部门收入预算合计为一百万元，其中基本支出六十万元，项目支出四十万元。", 70, 200);
        PageLayout page = page(1);
        assertEquals(List.of(page), tables.find(List.of(page)));
    }

    @Test
    void leavesARuledPageAsItIs() {
        for (int i = 0; i <= 2; i++) {
            rules.add(new Rule(Box.between(100, 100 + 20 * i, 300, 100.5 + 20 * i)));
            rules.add(new Rule(Box.between(100 + 100 * i, 100, 100.5 + 100 * i, 140)));
        }
        left("科目名称", 110, 105);
        left("合计", 210, 105);
        PageLayout page = page(1);
        assertEquals(List.of(page), tables.find(List.of(page)));
    }

    /** Line number, code, name and amounts, the last header cell on three lines beside cells of one and two. */
    private void brokenHeader() {
        centred("功能分类科目", 130, 100);
        centred("对附属", 530, 100);
        centred("序号", 30, 111);
        centred("合计", 220, 111);
        centred("基本支出", 280, 111);
        centred("项目支出", 340, 111);
        centred("经营支", 400, 106);
        centred("上解上级", 465, 106);
        centred("单位补", 530, 111);
        centred("出", 400, 117);
        centred("支出", 465, 117);
        centred("科目编码", 90, 121);
        centred("科目名称", 160, 121);
        centred("助支出", 530, 122);
    }

    @Test
    void readsAHeaderWhoseCellsAreBrokenIntoLinesOfDifferentHeights() {
        left("支出总表", 250, 60);
        brokenHeader();
        left("1", 28, 140);
        left("201", 75, 140);
        left("行政运行", 135, 140);
        amount("12.00", 240, 140);
        amount("5.00", 550, 140);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(9, grid.columns());
        assertEquals("对附属单位补助支出", grid.cellAt(0, 8).text());
        assertEquals("上解上级支出", grid.cellAt(0, 7).text());
        assertEquals("5.00", grid.cellAt(2, 8).text());
    }

    @Test
    void joinsACodeThatItsColumnIsTooNarrowFor() {
        left("支出总表", 250, 60);
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        amount("20111", 90, 160);
        amount("99", 75, 168);
        left("其他", 125, 164);
        amount("5.00", 350, 164);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(4, grid.rows());
        assertEquals("2011199", grid.cellAt(3, 0).text());
    }

    @Test
    void takesWordsOfHeadersAtTheTopOfTheNextPageForRows() {
        left("收入总表", 250, 60);
        centred("项目名称", 100, 100);
        centred("项目名称", 250, 100);
        centred("金额", 480, 100);
        left("一般公共预算资金", 50, 117);
        left("小计", 200, 117);
        amount("3.00", 500, 117);
        PageLayout first = page(1);
        left("其他资金", 50, 60);
        left("其他收入", 200, 60);
        left("政府性基金", 50, 77);
        left("小计", 200, 77);
        List<PageLayout> pages = tables.find(List.of(first, page(2)));
        assertEquals(2, only(pages, 1).rows());
        assertEquals("其他收入", only(pages, 1).cellAt(0, 1).text());
    }

    @Test
    void keepsTheLowerLineOfTheLastLabelBeforeTheNextTable() {
        left("支出总表", 250, 60);
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        left("机关事业单位基本养老", 125, 160);
        amount("2080505", 90, 164);
        amount("5.00", 350, 164);
        left("保险缴费支出", 125, 168);
        words.add(Word.of("三公经费支出表", new Box(200, 190, 105, 11), 15));
        centred("项目", 150, 220);
        centred("合计", 300, 220);
        left("公务接待费", 100, 240);
        amount("1.00", 320, 240);
        Grid grid = tables.find(List.of(page(1))).getFirst().grids().getFirst();
        assertEquals("机关事业单位基本养老保险缴费支出", grid.cellAt(3, 1).text());
    }

    @Test
    void aLeadThatStandsBelowTextsOfTheRowsIsTheNextTables() {
        left("支出总表", 250, 60);
        header();
        row("201", "一般公共服务", "12.00", "7.00", 140);
        row("20103", "办公", "5.00", "", 157);
        centred("基金支出表", 300, 174);
        left("填报年份：2031", 125, 191);
        left("金额：百元", 300, 191);
        centred("科目编码", 90, 208);
        centred("科目名称", 200, 208);
        centred("合计", 330, 208);
        row("229", "其他支出", "3.00", "", 225);
        PageLayout page = tables.find(List.of(page(1))).getFirst();
        assertEquals(2, page.grids().size(), page.toString());
        assertEquals(4, page.grids().getFirst().rows());
        assertEquals("3.00", page.grids().getLast().cellAt(1, 2).text());
    }

    @Test
    void takesTheLastWordOfABrokenHeaderFromItsOwnColumn() {
        left("支出总表", 250, 60);
        centred("功能分类科目", 130, 100);
        centred("科目编码", 90, 121);
        centred("科目名称", 160, 121);
        centred("合计", 220, 111);
        centred("基本支出", 280, 111);
        centred("项目支出", 340, 111);
        // The wording's last line has twins a column to the left and to the right.
        centred("经营", 400, 106);
        centred("支出", 400, 117);
        centred("上解", 435, 100);
        centred("上级", 435, 111);
        centred("支出", 435, 122);
        centred("对附属", 480, 100);
        centred("单位补助", 480, 111);
        centred("支出", 480, 122);
        left("201", 75, 140);
        left("行政运行", 135, 140);
        amount("12.00", 240, 140);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(8, grid.columns());
        assertEquals("经营支出", grid.cellAt(0, 5).text());
        assertEquals("对附属单位补助支出", grid.cellAt(0, 7).text());
    }

    @Test
    void aLinesNumberBesideACodeIsNoYear() {
        header();
        for (int i = 0; i < 3; i++) {
            row("20" + (1 + i), "某项支出", "12.00", "7.00", 140 + 17 * i);
            left("194" + i, 20, 140 + 17 * i);
        }
        PageLayout first = page(1);
        left("197", 20, 60);
        row("22001", "自然资源事务", "12.00", "7.00", 60);
        PageLayout second = page(2);
        List<PageLayout> pages = tables.find(List.of(first, second));
        assertEquals("22001", only(pages, 1).cellAt(0, 0).text().replaceFirst("197 ?", ""));
    }

    @Test
    void whatStandsAboveARepeatedHeaderIsNoRow() {
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        PageLayout first = page(1);
        left("某局", 60, 60);
        left("预算年度：", 200, 60);
        left("单位：万元", 450, 60);
        header();
        row("208", "社会保障和就业支出", "1.00", "", 140);
        PageLayout second = page(2);
        Grid grid = only(tables.find(List.of(first, second)), 1);
        assertEquals("208", grid.cellAt(2, 0).text());
        assertEquals(3, grid.rows());
    }

    @Test
    void takesTheColumnsOfAHeaderAtAPagesEndFromBelowItsRepetition() {
        header();
        amount("12000", 350, 140);
        PageLayout first = page(1);
        header();
        for (int i = 0; i < 3; i++) {
            amount("20" + (1 + i), 60, 140 + 17 * i);
            left("社会保障和就业支出", 125, 140 + 17 * i);
            amount("12000", 350, 140 + 17 * i);
        }
        PageLayout second = page(2);
        Grid grid = only(tables.find(List.of(first, second)), 1);
        assertEquals("201", grid.cellAt(2, 0).text());
        assertEquals("社会保障和就业支出", grid.cellAt(2, 1).text());
    }

    @Test
    void aFormOfTheSameHeaderHasItsOwnWidths() {
        left("基金支出总表", 250, 60);
        header();
        row("212", "城乡", "12.00", "7.00", 140);
        PageLayout first = page(1);
        left("经营支出总表", 250, 60);
        centred("功能分类科目", 110, 100);
        centred("科目编码", 60, 120);
        centred("科目名称", 140, 120);
        centred("合计", 240, 110);
        centred("基本支出", 370, 110);
        centred("项目支出", 500, 110);
        amount("1", 63, 140);
        amount("2", 143, 140);
        amount("3", 243, 140);
        amount("4", 373, 140);
        amount("5", 503, 140);
        Grid second = only(tables.find(List.of(first, page(2))), 1);
        for (int c = 0; c < 5; c++) {
            assertEquals(
                    Integer.toString(c + 1), second.cellAt(second.rows() - 1, c).text());
        }
    }

    @Test
    void aFormOfTheSameColumnsUnderAnotherHeadHasItsOwn() {
        header();
        for (int i = 0; i < 3; i++) {
            row("20" + (1 + i), "某项支出", "12.00", "7.00", 140 + 17 * i);
        }
        PageLayout first = page(1);
        left("支出总表", 250, 60);
        centred("项目", 150, 100);
        centred("科目编码", 90, 120);
        centred("科目名称", 240, 120);
        centred("合计", 390, 110);
        centred("基本支出", 460, 110);
        centred("项目支出", 530, 110);
        for (int i = 0; i < 3; i++) {
            left("20" + (1 + i), 60, 140 + 17 * i);
            left("某项更长更长的支出", 125, 140 + 17 * i);
            amount("9.00", 412, 140 + 17 * i);
        }
        PageLayout second = page(2);
        Grid grid = only(tables.find(List.of(first, second)), 1);
        assertEquals("9.00", grid.cellAt(2, 2).text());
    }

    @Test
    void figuresBetweenTwoHeadersAreDealtOutFromTheOutside() {
        left("支出总表", 250, 60);
        centred("科目编码", 90, 110);
        centred("科目名称", 200, 110);
        centred("合计", 310, 110);
        centred("基本支出", 390, 110);
        centred("项目支出", 490, 110);
        left("201", 75, 140);
        left("行政运行", 180, 140);
        amount("0", 330, 140);
        amount("0", 430, 140);
        amount("0", 530, 140);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals("0", grid.cellAt(1, 3).text());
        assertEquals("0", grid.cellAt(1, 4).text());
    }

    @Test
    void labelsThatARuleLeavesOutStandBesideAllTheirRows() {
        for (double y : new double[] {92, 115, 166, 183}) {
            rules.add(new Rule(Box.between(50, y, 560, y + 0.5)));
        }
        rules.add(new Rule(Box.between(130, 132, 560, 132.5)));
        rules.add(new Rule(Box.between(130, 149, 560, 149.5)));
        centred("一级指标", 80, 100);
        centred("二级指标", 180, 100);
        centred("三级指标", 290, 100);
        centred("指标值", 450, 100);
        left("产出指标", 60, 137);
        left("效益指标", 60, 171);
        for (int i = 0; i < 4; i++) {
            left("数量指标", 160, 120 + 17 * i);
            left("举办活动" + "甲乙丙丁".charAt(i), 260, 120 + 17 * i);
            left("不少于" + "三四五六".charAt(i) + "次", 420, 120 + 17 * i);
        }
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(5, grid.rows());
        assertEquals(3, grid.cellAt(1, 0).rowSpan());
        assertEquals("产出指标", grid.cellAt(1, 0).text());
        assertEquals("效益指标", grid.cellAt(4, 0).text());
    }

    /** A declaration: labels in two columns, a text on two lines, goals below their labels, two indicators. */
    private void declaration() {
        left("项目支出绩效目标申报表", 200, 40);
        centred("项目名称", 80, 70);
        left("物业管理服务费", 130, 70);
        centred("主管部门", 80, 87);
        left("某局", 130, 87);
        centred("实施单位", 370, 87);
        left("某局本级", 420, 87);
        centred("年度资金总额", 80, 104);
        left("600", 130, 104);
        left("用于满足履行职责的需要，由业务科室提出需求，", 130, 118);
        centred("项目概况", 80, 124);
        left("分步实施。", 130, 130);
        centred("实施期目标", 170, 147);
        centred("年度目标", 420, 147);
        left("提供整洁的环境。", 60, 164);
        left("按季度验收。", 310, 164);
        centred("一级指标", 80, 181);
        centred("二级指标", 200, 181);
        centred("三级指标", 330, 181);
        centred("指标值", 480, 181);
        for (int i = 0; i < 2; i++) {
            left("产出指标", 60, 198 + 17 * i);
            left("数量指标", 180, 198 + 17 * i);
            left("举办活动" + "甲乙".charAt(i), 300, 198 + 17 * i);
            left("≥" + "三四".charAt(i) + "次", 460, 198 + 17 * i);
        }
    }

    @Test
    void readsADeclarationWithoutAnyRules() {
        declaration();
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(
                """
                项目名称 | 物业管理服务费 |\s
                主管部门 | 某局 | 实施单位 | 某局本级 |\s
                年度资金总额 | 600 |\s
                项目概况 | 用于满足履行职责的需要，由业务科室提出需求，分步实施。 |\s
                实施期目标 | 年度目标 |\s
                提供整洁的环境。 | 按季度验收。 |\s
                一级指标 | 二级指标 | 三级指标 | 指标值 |\s
                产出指标 | 数量指标 | 举办活动甲 | ≥三次 |\s
                产出指标 | 数量指标 | 举办活动乙 | ≥四次 |\s
                """,
                grid.toString());
    }

    @Test
    void aNumberBelowItsSignIsNoRowOfItsOwn() {
        declaration();
        left("产出指标", 60, 243);
        left("成本指标", 180, 243);
        left("控制数", 300, 243);
        left("≤", 460, 232);
        left("15.25", 460, 243);
        left("万元", 460, 254);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals("≤15.25万元", grid.cellAt(9, 3).text().replace(" ", ""));
    }

    @Test
    void aTextDoesNotReachOverOtherLabels() {
        declaration();
        // Together with the rows around it, the text of the middle one would stand in its middle as well.
        centred("立项依据", 80, 138);
        left("根据计划设立。", 130, 138.01);
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals("600", grid.cellAt(2, 1).text());
        assertEquals("根据计划设立。", grid.cellAt(4, 1).text());
    }

    @Test
    void aDeclarationWithATextOffEveryLabelIsLeftAsLines() {
        declaration();
        left("不知是谁的话", 130, 95.5);
        assertEquals(3, only(tables.find(List.of(page(1))), 0).rows());
    }

    @Test
    void aTextThatRunsBelowTwoGoalsIsNeitherOnes() {
        declaration();
        left("这一行写到了两个目标的下面去，看不出是哪一个目标的内容。", 60, 172);
        assertEquals(3, only(tables.find(List.of(page(1))), 0).rows());
    }

    @Test
    void theNumberOfTheNextFormIsNoRow() {
        left("支出总表", 250, 60);
        centred("合计", 80, 100);
        centred("基本支出", 230, 100);
        centred("项目支出", 380, 100);
        centred("经营支出", 530, 100);
        amount("575.77", 150, 117);
        amount("495.51", 300, 117);
        amount("80.26", 450, 117);
        left("公开02表", 50, 130);
        words.add(Word.of("下一张表", new Box(230, 150, 64, 12), 16));
        Grid grid = only(tables.find(List.of(page(1))), 0);
        assertEquals(2, grid.rows());
        assertEquals("575.77", grid.cellAt(1, 0).text());
        assertEquals("80.26", grid.cellAt(1, 2).text());
    }

    /** A scanned page whose words in {@code unsure} were read unsurely. */
    private PageLayout scan(int number, String... unsure) {
        List<Word> ink = words.stream()
                .map(UnruledTablesTest::scanned)
                .map(word -> List.of(unsure).contains(word.text())
                        ? new Word(
                                word.text(),
                                word.box(),
                                word.fontSize(),
                                List.of(new Reading(word.text(), 0.6, "chi_sim")))
                        : word)
                .toList();
        words.clear();
        return new GridFinder().find(new Page(number, 595, 842, Page.Source.OCR, ink, List.of()));
    }

    private void headerWith(String head, String code, String basic) {
        centred(head, 150, 100);
        centred(code, 90, 120);
        centred("科目名称", 200, 120);
        centred("合计", 330, 110);
        centred(basic, 420, 110);
        centred("项目支出", 510, 110);
    }

    private String secondHeader(PageLayout first, PageLayout second) {
        Grid grid = only(tables.find(List.of(first, second)), 1);
        return grid.cells().stream()
                .filter(cell -> cell.row() < 2)
                .map(cell -> cell.text())
                .collect(Collectors.joining(" "));
    }

    private PageLayout firstScan() {
        left("支出总表", 250, 60);
        header();
        row("201", "一般公共服务支出", "12.00", "7.00", 140);
        row("20103", "办公", "5.00", "", 157);
        return scan(1);
    }

    @Test
    void aScannedHeaderThatIsMisreadOnTheNextPageIsTheSame() {
        PageLayout first = firstScan();
        headerWith("功能分类科白", "科目编码", "墓本支出");
        row("208", "社会保障和就业支出", "1.00", "", 140);
        row("210", "卫生健康支出", "3.00", "2.00", 157);
        PageLayout second = scan(2, "功能分类科白", "墓本支出");
        assertEquals("功能分类科目 合计 基本支出 项目支出 科目编码 科目名称", secondHeader(first, second));
        Grid grid = only(tables.find(List.of(first, second)), 1);
        assertEquals(4, grid.rows());
        assertEquals("1.00", grid.cellAt(2, 2).text());
        assertEquals("2.00", grid.cellAt(3, 3).text());
    }
}
