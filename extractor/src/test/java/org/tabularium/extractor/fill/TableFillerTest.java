package org.tabularium.extractor.fill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.GridSketch;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.recognise.Recogniser;
import org.tabularium.extractor.recognise.Wordings;
import org.tabularium.models.classification.Classification;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Disclosure.Kind;
import org.tabularium.models.disclosure.RowKind;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Block.Paragraph;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Content;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

class TableFillerTest {

    private static final FormLibrary FORMS = FormLibrary.load();
    private static final Wordings WORDINGS = Wordings.load();

    private static Table table(String title, String sketch) {
        return table(title, GridSketch.flow(sketch));
    }

    private static Table table(String title, Grid grid) {
        Disclosure disclosure = fill(List.of(new Paragraph(Printed.of(title), 12), new RawTable(grid, List.of())));
        assertEquals(1, disclosure.tables().size(), disclosure.toString());
        return disclosure.tables().getFirst();
    }

    private static Disclosure fill(List<Block> blocks) {
        return fill(blocks, List.of());
    }

    private static Disclosure fill(List<Block> blocks, List<Page> pages) {
        return new Filler(FORMS, WORDINGS, Classification.load())
                .fill(
                        new Recogniser(FORMS, WORDINGS).recognise(blocks),
                        new Content.Paged(pages),
                        "0",
                        new Disclosure.Source("a.docx", "application/octet-stream", "0", null, Kind.WORD),
                        new Disclosure.Producer("0", List.of()));
    }

    @Test
    void aBlankAmountBesideAFigureOfAnUnknownColumnWantsALook() {
        Table table = table(
                "部门预算支出总表",
                """
                项目 | < | 2023年预算数 | < | < | 下达数
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | ^
                203 | 国防支出 | 3.00 | 1.00 |  | 2.00
                204 | 公共安全支出 | 4.00 | 4.00 |  |\s
                """);
        assertTrue(table.rows().get(0).cells().get("project").review());
        assertFalse(table.rows().get(0).cells().get("basic").review());
        assertFalse(table.rows().get(1).cells().get("project").review());
    }

    @Test
    void aBlankAmountBesideALabelOfAScanThatEndsWithOneWantsALook() {
        String sketch =
                """
                项目 | < | 2023年预算数 | < | <
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                203 | 国防支出]3.00 |  | 3.00 |
                204 | 公共安全支出（2023） |  | 4.00 |\s
                """;
        Table table = table("部门预算支出总表", scanned(sketch));
        assertTrue(table.rows().get(0).cells().get("total").review());
        assertFalse(table.rows().get(0).cells().get("basic").review());
        assertFalse(table.rows().get(1).cells().get("total").review());
        assertFalse(
                table("部门预算支出总表", sketch).rows().getFirst().cells().get("total").review());
    }

    @Test
    void aBlankQuantityBesideALabelOfAScanThatEndsWithANumberWantsALook() {
        String sketch =
                """
                项目 | 数量 | 价值
                1、房屋（平方米）|| | 410 | 36.20
                2、车辆（台、辆）2023 |  | 8.10
                """
                        .replace("||", "丨52");
        Table table = table("部门固定资产占用情况表", scanned(sketch));
        assertTrue(table.rows().get(0).cells().get("item").text().endsWith("52"));
        Table blank = table("部门固定资产占用情况表", scanned(sketch.replace(" 410 ", "  ")));
        assertTrue(blank.rows().get(0).cells().get("quantity").review());
        assertFalse(blank.rows().get(1).cells().get("quantity").review());
    }

    @Test
    void aFigureOfAScanInTwoColumnsOfAmountsMayBeOfEither() {
        String sketch =
                """
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                203 | 国防支出 | 3.00 | 3.00 | <
                204 | 公共安全支出 | 4.00 | 4.00 |
                205 | 教育支出 | | |
                """;
        List<List<Boolean>> looks = table("部门预算支出总表", scanned(sketch)).rows().stream()
                .map(row -> Stream.of("total", "basic", "project")
                        .map(key -> row.cells().get(key).review())
                        .toList())
                .toList();
        assertEquals(
                List.of(List.of(false, true, true), List.of(false, false, false), List.of(false, false, false)), looks);
        assertFalse(table("部门预算支出总表", sketch)
                .rows()
                .getFirst()
                .cells()
                .get("project")
                .review());
    }

    @Test
    void aFigureOfAScanInTheColumnsOfNumbersAndCodesMayBeTheCode() {
        String sketch =
                """
                序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                1 | 203 | 国防支出 | 3.00 | 3.00 |
                2,-204 | < | 公共安全支出 | 4.00 | 4.00 |
                3 | | 合计 | 7.00 | 7.00 |
                """;
        assertEquals(
                List.of(false, true, false),
                table("部门预算支出总表", scanned(sketch)).rows().stream()
                        .map(row -> Boolean.TRUE.equals(
                                row.cells().get("functionCode").review()))
                        .toList());
    }

    @Test
    void ofAScanWithALineLostAllAmountsWantALook() {
        String head = "项目 | < | 2023年预算数 | < | <\n";
        String row = "203 | 国防支出 | 3.00 | 1.00 | 2.00\n";
        Table whole = table("部门预算支出总表", scanned(head + "科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n" + row));
        assertFalse(whole.rows().getFirst().cells().get("total").review());
        Table lost = table("部门预算支出总表", scanned(head + "科目编码 | 科目名称 | 合计 基本支出 |  | 项目支出\n" + row));
        lost.rows().getFirst().cells().forEach((key, cell) -> assertTrue(cell.number() == null || cell.review(), key));
        assertTrue(lost.rows().getFirst().cells().values().stream().anyMatch(Cell::review));
    }

    private static Grid scanned(String sketch) {
        Grid grid = GridSketch.flow(sketch);
        return new Grid(
                grid.rows(),
                grid.columns(),
                grid.cells().stream()
                        .map(cell -> new GridCell(
                                cell.row(), cell.column(), cell.rowSpan(), cell.columnSpan(), scanned(cell.printed())))
                        .toList(),
                grid.place());
    }

    private static Printed scanned(Printed printed) {
        return printed.isBlank()
                ? printed
                : new Printed(
                        printed.text(),
                        printed.places(),
                        Origin.OCR,
                        List.of(new Reading(printed.text(), 0.999, "chi_sim")));
    }

    @Test
    void aCodeAndItsNameInOneCellWantALook() {
        Table table = table(
                "部门预算支出总表",
                """
                项目 | < | 2023年预算数 | < | <
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                合计 |  | 7.00 | 5.00 | 2.00
                203国防支出 |  | 3.00 | 1.00 | 2.00
                204 | 公共安全支出 | 4.00 | 4.00 |\s
                """);
        assertFalse(table.rows().get(0).cells().get("functionCode").review());
        assertTrue(table.rows().get(1).cells().get("functionCode").review());
        assertFalse(table.rows().get(2).cells().get("functionCode").review());
    }

    private static final String GROUPS =
            """
            人员经费 | < | < | 公用经费 | < | < | < | < | <
            科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数 | 科目编码 | 科目名称 | 决算数
            301 | 工资福利支出 | 3.00 | 302 | 商品和服务支出 | 1.00 | 310 | 资本性支出 | 4.00
            人员经费合计 | < | 3.00 | 公用经费合计 | %s | 5.00
            """;

    private static List<String> codesAndTotals(Table table) {
        return table.rows().stream()
                .map(row -> row.cells().get("economicCode").text()
                        + row.cells().get("economicName").text() + " "
                        + row.cells().get("total").text())
                .toList();
    }

    @Test
    void aLabelThatReachesIntoAFurtherGroupRunsUpToItsFigureThere() {
        List<String> expected =
                List.of("301工资福利支出 3.00", "人员经费合计 3.00", "302商品和服务支出 1.00", "310资本性支出 4.00", "公用经费合计 5.00");
        String title = "一般公共预算财政拨款基本支出决算明细表";
        assertEquals(expected, codesAndTotals(table(title, GROUPS.formatted("< | < | < | <"))));
        assertEquals(expected, codesAndTotals(table(title, GROUPS.formatted("|  |  | "))));
    }

    @Test
    void aValueHasTheSignAndTheUnitThatStandBesideIt() {
        String list =
                """
                项目名称 | 绩效目标 | 一级指标 | 二级指标 | 三级指标 | 绩效指标性质 | 绩效指标值 | 绩效度量单位
                道路养护费 | 保障道路安全 | 产出指标 | 数量指标 | 养护里程 | ≥ | 20 | 公里
                ^ | ^ | 效益指标 | 社会效益指标 | 道路畅通 | 定性 | 显著 |
                """;
        Disclosure disclosure =
                fill(List.of(new Paragraph(Printed.of("项目支出绩效表"), 12), new RawTable(GridSketch.flow(list), List.of())));
        assertEquals(
                List.of("≥20公里", "显著"),
                disclosure.performanceTargets().getFirst().indicators().stream()
                        .map(indicator -> indicator.value().text())
                        .toList());
        assertEquals(
                "道路养护费",
                disclosure.performanceTargets().getFirst().projectName().text());
    }

    @Test
    void aTotalNamedInTheColumnOfCodesIsTheTotalOfBothHalves() {
        Table table = table(
                "国有资本经营预算收支预算表",
                """
                国有资本经营预算收入 | < | < | 国有资本经营预算支出 | < | < | < | <
                项目 | < | 国有资本经营收入预算 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                科目编码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^
                合计 | < | 5.00 |  |  | 5.00 |  | 5.00
                1030698 | 其他收入 | 5.00 | 223 | 国有资本经营预算支出 | 5.00 |  | 5.00
                """);
        assertEquals(RowKind.TOTAL, table.rows().get(0).ranks().get("revenue").kind());
        assertEquals(
                RowKind.TOTAL, table.rows().get(0).ranks().get("expenditure").kind());
        assertEquals(
                RowKind.ITEM, table.rows().get(1).ranks().get("expenditure").kind());
    }

    @Test
    void blankUnclearAndUnreadPagesAreTold() {
        Disclosure disclosure = fill(
                List.of(),
                List.of(
                        page(1, Page.Source.OCR),
                        page(2, Page.Source.OCR, word("人员经费", 0.9), word("~%", 0.2)),
                        page(3, Page.Source.OCR, word("丨乀~。", 0.2), word("公用", 0.9)),
                        page(6, Page.Source.OCR, word("88", 0.6)),
                        page(4, Page.Source.UNREAD),
                        page(5, Page.Source.TEXT)));
        assertEquals(
                List.of("page-blank 1", "page-unclear 3", "page-unclear 6", "page-unread 4"),
                disclosure.findings().stream()
                        .map(finding -> finding.rule() + " "
                                + finding.places().getFirst().page())
                        .toList());
        assertEquals(Severity.INFO, disclosure.findings().getFirst().severity());
    }

    private static Page page(int number, Page.Source source, Word... words) {
        return new Page(number, 595, 842, source, List.of(words), List.of());
    }

    private static Word word(String text, double confidence) {
        return new Word(text, new Box(10, 10, 40, 10), 10, List.of(new Reading(text, confidence, "chi_sim")));
    }

    @Test
    void aRowThatIsInNoTableIsTold() {
        Disclosure rows = fill(List.of(
                new Paragraph(Printed.of("三、其他支出\t1,204.50\t1,204.50"), 9),
                new Paragraph(Printed.of("四、教育支出\t3.50\t2.50"), 9)));
        assertEquals(
                List.of("row-outside-tables"),
                rows.findings().stream().map(Finding::rule).toList());
        Disclosure prose = fill(List.of(new Paragraph(Printed.of("支出 1,204.50 万元，比上年增加 3.50 万元。"), 9)));
        assertEquals(List.of(), prose.findings());
        Disclosure contents = fill(List.of(new Paragraph(Printed.of("三、 收支情况\t12\t2023"), 9)));
        assertEquals(List.of(), contents.findings());
    }

    private static final String HEAD =
            """
            项目 | < | 2023年预算数 | < | <
            科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            """;

    @Test
    void aScannedHeaderWithoutRowsIsTold() {
        List<Page> scan = List.of(page(3, Page.Source.OCR, word("部门预算支出总表", 0.95)));
        assertEquals(List.of("rows-not-found"), rules(HEAD, scan));
        assertEquals(List.of(), rules(HEAD + "合计 |  |  |  |\n", scan));
        assertEquals(List.of(), rules(HEAD, List.of(page(3, Page.Source.TEXT))));
    }

    @Test
    void anAmountBelowAHeaderWithoutRowsIsTold() {
        Paragraph line = paragraph("国防支出3.00基本支出");
        assertEquals(List.of("row-outside-tables"), rules(HEAD, List.of(), line));
        assertEquals(List.of(), rules(HEAD + "203 | 国防支出 | 3.00 | 1.00 | 2.00\n", List.of(), line));
        assertEquals(List.of(), rules(HEAD, List.of(), paragraph("编制日期 2023.05.12")));
    }

    @Test
    void aTableBelowNoTitleThatMayGoOnWithTheLastOneIsTold() {
        String form = HEAD + "203 | 国防支出 | 3.00 | 1.00 | 2.00\n";
        String amounts = "出差 | 伙食补助 | 五人 | 2.00\n";
        assertEquals(List.of("table-not-continued"), rulesBefore(form, "和", 4, amounts));
        assertEquals(List.of("table-not-continued"), rulesBefore(form, "和", 4, "出差 | 五人 | 12000\n伙食 | 五人 | 3000\n"));
        assertEquals(List.of(), rulesBefore(form, "和", 5, amounts));
        assertEquals(List.of(), rulesBefore(form, "和", 4, "出差 | 伙食补助 | 五人 | 无\n"));
        assertEquals(List.of(), rulesBefore(form, "附：出差情况统计", 4, amounts));
        assertEquals(List.of("table-not-continued"), rulesBefore(form, scanned("415-03.17", 0.9), 4, amounts));
        assertEquals(List.of("table-not-continued"), rulesBefore(form, scanned("性便F 7全 和", 0.3), 4, amounts));
        assertEquals(List.of(), rulesBefore(form, scanned("附：出差情况统计", 0.9), 4, amounts));
        assertEquals(List.of(), rulesBefore(form, Printed.of("2023.05.12"), 4, amounts));
    }

    @Test
    void aScannedTableBehindAGridOfIndicatorsIsToldIfItHoldsValues() {
        Paragraph title = new Paragraph(Printed.of("消防车辆维修费绩效目标表"), 12);
        RawTable grid = new RawTable(
                GridSketch.on(
                        3,
                        100,
                        """
                        一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
                        产出指标 | 数量指标 | 维修车辆 | 维修车辆的数量 | ≥12辆 | 历史数据
                        """),
                List.of(new Place(3, new Box(50, 100, 500, 60))));
        RawTable values = next("效益 | 群众满意度 | 满意的人数 | ≥93%");
        RawTable words = next("效益 | 群众满意度 | 满意的人数 | 有所提升");
        List<Page> scan = List.of(page(4, Page.Source.OCR, word("效益", 0.95)));
        assertEquals(List.of("table-not-continued"), rulesOf(List.of(title, grid, values), scan));
        assertEquals(List.of(), rulesOf(List.of(title, grid, words), scan));
        assertEquals(
                List.of(), rulesOf(List.of(title, grid, values), List.of()), "what is printed is read to the letter");
    }

    private static RawTable next(String sketch) {
        return new RawTable(GridSketch.on(4, 50, sketch), List.of(new Place(4, new Box(50, 50, 500, 60))));
    }

    private static List<String> rulesOf(List<Block> blocks, List<Page> pages) {
        return fill(blocks, pages).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aScannedTableOfNoFormIsToldIfItHoldsAmounts() {
        List<Page> scan = List.of(page(3, Page.Source.OCR, word("和一", 0.95)));
        assertEquals(List.of("table-unrecognised"), rulesOf("和 | 5,469.17\n一 | 1,186.73\n", scan));
        assertEquals(List.of(), rulesOf("和 | 五人\n一 | 2010601\n", scan));
        assertEquals(List.of("table-unrecognised"), rulesOf("和 | 546917\n一 | 118673\n", scan));
        assertEquals(List.of(), rulesOf("第一章 | 3\n第二章 | 17\n", scan));
        assertEquals(List.of(), rulesOf("和 | 5,469.17\n一 | 1,186.73\n", List.of(page(3, Page.Source.TEXT))));
    }

    private static List<String> rulesOf(String sketch, List<Page> pages) {
        return fill(
                        List.of(new RawTable(
                                GridSketch.on(3, 100, sketch), List.of(new Place(3, new Box(50, 100, 500, 60))))),
                        pages)
                .findings()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void aScannedTableOfAmountsWithAnyDecimalsThatMayGoOnIsTold() {
        String form = HEAD + "203 | 国防支出 | 3.00 | 1.00 | 2.00\n";
        String amounts = "本年收入 | 2089.758583 | 本年支出 | 2478.844342\n";
        List<Page> scan = List.of(page(4, Page.Source.OCR, word("本年收入", 0.95)));
        assertEquals(List.of("table-not-continued"), rulesBefore(form, Printed.of("和"), 4, amounts, scan));
        assertEquals(List.of(), rulesBefore(form, Printed.of("和"), 4, amounts.replaceAll("\\d+\\.\\d+", "无"), scan));
    }

    private static Printed scanned(String text, double confidence) {
        return new Printed(text, List.of(), Origin.OCR, List.of(new Reading(text, confidence, "chi_sim")));
    }

    private static List<String> rulesBefore(String form, String between, int page, String next) {
        return rulesBefore(form, Printed.of(between), page, next);
    }

    private static List<String> rulesBefore(String form, Printed between, int page, String next) {
        return rulesBefore(form, between, page, next, List.of());
    }

    private static List<String> rulesBefore(String form, Printed between, int page, String next, List<Page> pages) {
        return fill(
                        List.of(
                                new Paragraph(Printed.of("部门预算支出总表"), 12),
                                new RawTable(
                                        GridSketch.on(3, 100, form), List.of(new Place(3, new Box(50, 100, 500, 60)))),
                                new Paragraph(between, 12),
                                new RawTable(
                                        GridSketch.on(page, 50, next),
                                        List.of(new Place(page, new Box(50, 50, 500, 60))))),
                        pages)
                .findings()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void aScannedRowOfWholeNumbersThatIsInNoTableIsTold() {
        List<Page> scan = List.of(page(3, Page.Source.OCR, word("教育支出", 0.95)));
        for (String row : List.of("教育支出\t1234567\t1200000", "205\t教育支出\t1,234\t1,200", "20502 普通教育 5400")) {
            assertEquals(List.of("row-outside-tables"), rulesOf(paragraph(row), scan), row);
        }
        for (String text : List.of("四、名词解释\t12", "2022 2023 2024", "20220101 20221231", "负责人 13812345678 066000")) {
            assertEquals(List.of(), rulesOf(paragraph(text), scan), text);
        }
    }

    private static List<String> rulesOf(Block block, List<Page> pages) {
        return fill(List.of(block), pages).findings().stream()
                .map(Finding::rule)
                .toList();
    }

    private static Paragraph paragraph(String text) {
        Place place = new Place(3, new Box(50, 300, 200, 12));
        return new Paragraph(new Printed(text, List.of(place), Origin.TEXT, List.of()), 12);
    }

    private static List<String> rules(String sketch, List<Page> pages, Paragraph... below) {
        List<Block> blocks = new ArrayList<>(List.of(
                new Paragraph(Printed.of("部门预算支出总表"), 12),
                new RawTable(GridSketch.on(3, 100, sketch), List.of(new Place(3, new Box(50, 100, 500, 60))))));
        blocks.addAll(List.of(below));
        return fill(blocks, pages).findings().stream().map(Finding::rule).toList();
    }

    @Test
    void aScannedNameBetweenThoseItIsASlipOfIsTheirs() {
        String known = "柳河县退役军人事务局";
        String slip = "柳河县退役军人事务同";
        assertEquals(List.of(known, known, known, known), organisations(true, known, known, slip, known));
        assertEquals(List.of(known, known, slip, known), organisations(false, known, known, slip, known));
        assertEquals(
                List.of(slip, known, known, known, known, known, known, known),
                organisations(true, slip, known, known, known, slip, known, known, known));
        assertEquals(List.of(known, known, slip, slip, known), organisations(true, known, known, slip, slip, known));
        assertEquals(List.of(known, known, known, slip), organisations(true, known, known, known, slip));
        String other = "柳河县退休职工之家";
        assertEquals(List.of(known, known, other, known), organisations(true, known, known, other, known));
    }

    private static List<String> organisations(boolean scanned, String... names) {
        List<Block> blocks = new ArrayList<>();
        for (String name : names) {
            blocks.add(new Paragraph(Printed.of("部门预算支出总表"), 12));
            blocks.add(new Paragraph(Printed.of("单位名称：" + name), 12));
            String sketch =
                    """
                    项目 | < | 2023年预算数 | < | <
                    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                    203 | 国防支出 | 3.00 | 1.00 | 2.00
                    """;
            blocks.add(new RawTable(scanned ? scanned(sketch) : GridSketch.flow(sketch), List.of()));
        }
        return fill(blocks).tables().stream()
                .map(table -> table.organisation().name())
                .toList();
    }

    @Test
    void aColumnThatAFormAlwaysHasIsMissedInEveryRow() {
        Disclosure disclosure = fill(List.of(
                paragraph("部门预算支出总表"),
                new RawTable(
                        GridSketch.flow(
                                """
                                项目 | < | 2023年预算数 | <
                                科目编码 | 科目名称 | 合计 | 项目支出
                                203 | 国防支出 | 3.00 | 2.00
                                204 | 公共安全支出 | 4.00 |\s
                                """),
                        List.of())));
        Finding lost = disclosure.findings().stream()
                .filter(finding -> finding.rule().equals("column-missing"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(new CellReference("t1", 0, "basic"), new CellReference("t1", 1, "basic")), lost.cells());
        assertFalse(rules(HEAD, List.of()).contains("column-missing"));
    }

    @Test
    void aSpoiltHeaderOfAScanMissesWhatTheRestOfItsDocumentHas() {
        List<Block> blocks = new ArrayList<>();
        for (int k = 0; k < 2; k++) {
            blocks.add(paragraph("2023年部门预算支出总表"));
            blocks.add(new RawTable(scanned(HEAD + "203 | 国防支出 | 3.00 | 1.00 | 2.00\n"), List.of()));
        }
        blocks.add(paragraph("2023年部门预算支出总表"));
        String spoilt =
                """
                科目编码 | 科目名称 | 合计基本山
                203 | 国防支出 | 3.001.00
                """;
        blocks.add(new RawTable(scanned(spoilt), List.of()));
        List<Finding> missing = fill(blocks).findings().stream()
                .filter(finding -> finding.rule().equals("column-missing"))
                .toList();
        assertEquals(
                Stream.of("total", "basic", "project")
                        .map(key -> List.of(new CellReference("t3", 0, key)))
                        .toList(),
                missing.stream().map(Finding::cells).toList());
        assertTrue(missing.getFirst().message().zh().contains("“2023年预算数/合计”"));
    }

    @Test
    void aScannedItemWithoutACodeAmongCodedOnesHasLostIt() {
        String sketch =
                """
                项目 | < | 2023年预算数 | < | <
                科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
                 | 合计 | 9.00 | 9.00 |
                203 | 国防支出 | 3.00 | 3.00 |
                204 | 公共安全支出 | 4.00 | 4.00 |
                205 | 教育支出 | 1.00 | 1.00 |
                 | 科学技术支出 | 1.00 | 1.00 |\s
                """;
        List<Boolean> looks = table("部门预算支出总表", scanned(sketch)).rows().stream()
                .map(row -> row.cells().get("functionCode").review())
                .toList();
        assertEquals(List.of(false, false, false, false, true), looks);
        assertTrue(table("部门预算支出总表", sketch).rows().stream()
                .noneMatch(row -> row.cells().get("functionCode").review()));
    }
}
