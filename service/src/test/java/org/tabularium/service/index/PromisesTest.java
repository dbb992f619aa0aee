package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.models.disclosure.Organisation;
import org.tabularium.models.form.ColumnType;

/** What the interface promises of search, sentence by sentence. */
class PromisesTest {

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = TestIndex.in(folder);
        index.put(new Paper("north", "青山区民政局", 2023)
                .expenditure(
                        "万元",
                        "208|社会保障和就业支出|20.00",
                        "20805|行政事业单位养老支出|12.50",
                        "2080505|机关事业单位基本养老保险缴费支出|12.50",
                        "2080801|死亡抚恤|1,003.00",
                        "210|卫生健康支出|5.00")
                .target("车辆保险费", "保障公务用车合法运行。", "产出指标|数量指标|保险车辆数|≥12辆", "满意度指标|服务对象满意度|职工满意度|≥95%")
                .section("三、机关运行经费安排情况", "机关运行经费共计48.01万元。\n主要用于办公费、公务接待费。")
                .entry());
        index.put(new Paper("south", "绿水县卫生局", 2018)
                .expenditure("元", "210|医疗卫生与计划生育支出|50000.00", "2080801|死亡抚恤|30000.00")
                .table(
                        "basic-expenditure",
                        "一般公共预算基本支出表",
                        new Organisation("201002", "绿水县妇幼保健院"),
                        "元",
                        List.of(
                                Paper.column("economicCode", ColumnType.CODE),
                                Paper.column("economicName", ColumnType.LABEL),
                                Paper.column("personnel", ColumnType.AMOUNT),
                                Paper.column("publicFunds", ColumnType.AMOUNT)),
                        "30217|公务接待费||80000",
                        "30231|公务用车运行维护费||90000")
                .declaration("医疗设备购置", "元", "650000", "购置彩色超声设备。")
                .other("附表", List.of(List.of("名称", "数量"), List.of("救护车<b>", "2")))
                .entry());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void hitsAreRowsIndicatorsProjectsSectionsTablesAndDocuments() {
        assertEquals(Set.of(HitKind.ROW), kinds("死亡抚恤"));
        assertEquals(Set.of(HitKind.INDICATOR), kinds("职工满意度"));
        assertTrue(kinds("车辆保险费").contains(HitKind.PROJECT));
        assertTrue(kinds("医疗设备购置").contains(HitKind.PROJECT));
        assertTrue(kinds("机关运行经费").contains(HitKind.SECTION));
        assertTrue(kinds("部门预算支出总表").contains(HitKind.TABLE));
        assertTrue(kinds("青山区民政局").contains(HitKind.DOCUMENT));
        assertEquals(Set.of(HitKind.ROW), kinds("救护车"));
    }

    @Test
    void aKindFilters() {
        SearchRequest all = SearchRequest.words("公务接待费");
        assertEquals(2, index.search(all).total());
        assertEquals(List.of("south/t2/0"), found(with(all).kinds(HitKind.ROW)));
        assertEquals(List.of("north/section0"), found(with(all).kinds(HitKind.SECTION)));
    }

    @Test
    void everyWordMustStandAndOneOfThemInOwnText() {
        assertEquals(List.of("north/t1/3"), found("死亡抚恤 青山区"));
        assertEquals(List.of(), found("死亡抚恤 公务"));
        assertEquals(List.of("south/t1/1"), found("2018 死亡抚恤"));
        assertEquals(List.of(), found("社会保障和就业支出 卫生健康支出"));
    }

    @Test
    void theNamesOfACodesAncestorsAreContext() {
        assertEquals(List.of("north/t1/3", "south/t1/1"), sorted(found("死亡抚恤 社会保障和就业")));
    }

    @Test
    void ownTextRanksAboveContext() {
        List<String> found = found("养老 社会保障");
        assertEquals(List.of("north/t1/1", "north/t1/2"), sorted(found));
        index.put(new Paper("east", "东风镇政府", 2023)
                .expenditure("万元", "2089999|养老服务社会保障补助|1.00")
                .entry());
        assertEquals("east/t1/0", found("养老 社会保障").getFirst());
    }

    @Test
    void aPhraseStandsInOwnTextUnbroken() {
        assertEquals(List.of("south/t2/1"), found("\"公务用车运行维护费\""));
        assertEquals(List.of(), found("\"运行公务用车\""));
        assertEquals(List.of(), found("\"社会保障和就业支出\" 死亡抚恤"));
    }

    @Test
    void besideAPhraseWordsMayStandInContext() {
        assertEquals(List.of("north/t1/3"), found("\"死亡抚恤\" 青山区 社会保障"));
    }

    @Test
    void aMinusExcludesHitsWithTheWordInOwnText() {
        assertEquals(List.of("south/t2/0"), found("公务 -车 -机关"));
        assertEquals(2, index.search(SearchRequest.words("死亡抚恤 -社会保障")).total());
    }

    @Test
    void traditionalAndFullWidthFormsAndCaseAreFolded() {
        assertEquals(List.of("north/t1/4"), found("\"衛生健康支出\""));
        assertEquals(found("2080505"), found("２０８０５０５"));
        assertEquals(List.of("north"), found("ＮＯＲＴＨ").subList(0, 1));
    }

    @Test
    void aFormerNameFindsThePresentOneBelowDirectHitsAndSaysSo() {
        List<Hit> hits = index.search(SearchRequest.words("医疗卫生与计划生育")).hits();
        assertEquals(
                List.of("south/t1/0", "north/t1/4"),
                hits.stream().map(PromisesTest::name).toList());
        assertNull(hits.get(0).via());
        assertEquals("卫生健康", hits.get(1).via());
        assertEquals("210 · <em>卫生健康</em>支出", hits.get(1).highlight());
    }

    @Test
    void aPresentNameFindsTheFormerOne() {
        assertEquals(
                "医疗卫生与计划生育",
                index.search(SearchRequest.words("卫生健康支出")).hits().get(1).via());
    }

    @Test
    void aSynonymFindsBelowDirectHits() {
        index.put(new Paper("west", "西岭乡政府", 2023)
                .expenditure("万元", "|公车运行维护费|1.00")
                .entry());
        List<Hit> hits = index.search(SearchRequest.words("公车运行维护费")).hits();
        assertEquals(
                List.of("west/t1/0", "south/t2/1"),
                hits.stream().map(PromisesTest::name).toList());
        assertEquals("公务用车运行维护费", hits.get(1).via());
    }

    @Test
    void anOcrSlipInALongWordStillFindsBelowExactHits() {
        index.put(new Paper("scan", "白石镇政府", 2023)
                .expenditure("万元", "2080505|机关事业单位基木养老保险缴费支出|1.00", "2080801|死亡抚恒|1.00")
                .entry());
        assertEquals(List.of("north/t1/2", "scan/t1/0"), found("机关事业单位基本养老保险缴费支出"));
        assertEquals(List.of("scan/t1/0", "north/t1/2"), found("机关事业单位基木养老保险缴费支出"));
        assertEquals(2, index.search(SearchRequest.words("死亡抚恤")).total());
    }

    @Test
    void anOcrSlipInTheContextStillFinds() {
        index.put(new Paper("scan", "白石镇人民玫府办公室", 2023)
                .expenditure("万元", "2080801|死亡抚恤|1.00")
                .entry());
        assertEquals(List.of("scan/t1/0"), found("死亡抚恤 白石镇人民政府办公室"));
    }

    @Test
    void exactWholeCellsComeFirst() {
        index.put(new Paper("long", "长桥区财政局", 2023)
                .expenditure("万元", "|其他公务接待费用及公务接待费结余|1.00", "|公务接待费|1.00", "|公务接待费补助|1.00")
                .entry());
        List<String> found = found("公务接待费");
        assertEquals(Set.of("long/t1/1", "south/t2/0"), Set.copyOf(found.subList(0, 2)));
        assertEquals(5, found.size());
    }

    @Test
    void theNumberOfAListIsNoPartOfTheCell() {
        index.put(new Paper("numbered", "白石镇", 2023)
                .expenditure("万元", "|二、水利普查经费支出|1.00", "|三、水利普查经费|1.00")
                .entry());
        assertEquals(
                "三、水利普查经费",
                index.search(SearchRequest.words("水利普查经费"))
                        .hits()
                        .getFirst()
                        .matter()
                        .name());
    }

    @Test
    void aRowWithAnAmountComesBeforeOneWithout() {
        index.put(new Paper("amounts", "白石镇", 2023)
                .expenditure("万元", "|水利普查经费|", "|水利普查经费|1.00")
                .entry());
        assertEquals(
                Map.of("total", "1.00"),
                index.search(SearchRequest.words("水利普查经费"))
                        .hits()
                        .getFirst()
                        .matter()
                        .amounts());
    }

    @Test
    void aWordThatBeginsInsideAnotherWordRanksLower() {
        index.put(new Paper("long", "长桥区财政局", 2023)
                .expenditure("万元", "|支出国有资本|1.00", "|因公出国费用|1.00")
                .entry());
        assertEquals("long/t1/1", found("出国").getFirst());
    }

    @Test
    void aCodeFindsItselfAndAllBelow() {
        assertEquals(
                List.of("north/t1/0", "north/t1/1", "north/t1/2", "north/t1/3", "south/t1/1"),
                sorted(found(SearchRequest.under("208"))));
        assertEquals(List.of("north/t1/1", "north/t1/2"), sorted(found(SearchRequest.under("２０８０５"))));
        assertEquals(
                List.of("north/t1/1"), found(with(SearchRequest.under("20805")).exact()));
        assertEquals(List.of("south/t2/0", "south/t2/1"), sorted(found(SearchRequest.under("302"))));
    }

    @Test
    void anOrganisationIsAPartOfItsNameOrItsWholeCode() {
        SearchRequest all = SearchRequest.under("302");
        assertEquals(2, found(with(all).organisation("妇幼保健")).size());
        assertEquals(2, found(with(all).organisation("201002")).size());
        assertEquals(0, found(with(all).organisation("2010")).size());
    }

    @Test
    void theOrganisationIsTheOneAboveTheTableElseTheDocuments() {
        assertEquals(List.of(), found(with(SearchRequest.under("302")).organisation("卫生局")));
        assertEquals(
                2, found(with(SearchRequest.under("2")).organisation("卫生局")).size());
        Hit hit = index.search(SearchRequest.words("公务用车运行维护费")).hits().getFirst();
        assertEquals(new Organisation("201002", "绿水县妇幼保健院"), hit.source().organisation());
    }

    @Test
    void amountsAreBoundInYuanAcrossUnits() {
        SearchRequest all = SearchRequest.words("死亡抚恤");
        assertEquals(List.of("north/t1/3"), found(with(all).amounts("10030000", "10030000")));
        assertEquals(List.of("south/t1/1"), found(with(all).amounts("30000", "30000.01")));
        assertEquals(List.of(), found(with(all).amounts("30000.01", "10029999.99")));
    }

    @Test
    void withoutATotalAnyAmountOfTheRowCounts() {
        assertEquals(
                List.of("south/t2/1"), found(with(SearchRequest.under("302")).amounts("85000", null)));
        assertEquals(
                List.of("south/d1"), found(with(SearchRequest.words("医疗设备")).amounts("650000", "650000")));
    }

    @Test
    void anAmountWithoutAUnitIsNotComparedWithAny() {
        index.put(
                new Paper("bare", "无名单位", 2023).expenditure(null, "|不明项目|5.00").entry());
        assertEquals(1, found("不明项目").size());
        assertEquals(
                0, found(with(SearchRequest.words("不明项目")).amounts("0", null)).size());
    }

    @Test
    void amountsAreFoundAsTheyArePrinted() {
        assertEquals(List.of("north/t1/3"), found("1003"));
        assertEquals(List.of("north/t1/3"), found("1,003.00 死亡抚恤"));
        assertEquals(List.of("north/section0"), found("48.01"));
    }

    @Test
    void ordersByAmountAndYear() {
        SearchRequest all = SearchRequest.words("死亡抚恤");
        assertEquals(List.of("south/t1/1", "north/t1/3"), found(with(all).order(SearchRequest.Order.AMOUNT)));
        assertEquals(List.of("north/t1/3", "south/t1/1"), found(with(all).order(SearchRequest.Order.AMOUNT_DOWN)));
        assertEquals(List.of("south/t1/1", "north/t1/3"), found(with(all).order(SearchRequest.Order.YEAR)));
        assertEquals(List.of("north/t1/3", "south/t1/1"), found(with(all).order(SearchRequest.Order.YEAR_DOWN)));
    }

    @Test
    void facetsCountAllHits() {
        Map<String, List<SearchAnswer.Count>> facets =
                index.search(with(SearchRequest.under("2")).size(1).request()).facets();
        assertEquals(Map.of("2023", 5L, "2018", 2L), counts(facets.get("year")));
        assertEquals(Map.of("青山区民政局", 5L, "绿水县卫生局", 2L), counts(facets.get("organisation")));
        assertEquals(Map.of("expenditure-summary", 7L), counts(facets.get("form")));
        assertEquals(Map.of("row", 7L), counts(facets.get("kind")));
        assertEquals(Map.of("208", 5L, "210", 2L), counts(facets.get("code")));
        assertEquals("卫生健康支出", facets.get("code").get(1).name());
    }

    @Test
    void pagesOfHitsDoNotOverlapAndTogetherAreAll() {
        SearchRequest all = SearchRequest.under("2");
        List<String> paged = new ArrayList<>();
        for (int from = 0; from < 7; from += 2) {
            paged.addAll(found(with(all).from(from).size(2)));
        }
        List<String> streamed = new ArrayList<>();
        index.each(all, hit -> streamed.add(name(hit)));
        assertEquals(streamed, paged);
        assertEquals(7, Set.copyOf(paged).size());
    }

    @Test
    void aHitTellsWhereItStandsAndWhatItSays() {
        Hit hit = index.search(SearchRequest.words("2080505")).hits().getFirst();
        assertEquals("north.pdf", hit.source().fileName());
        assertEquals(2023, hit.source().year());
        assertEquals(1, hit.location().page());
        assertEquals(40, hit.location().box().y());
        assertEquals(480, hit.location().box().width());
        assertEquals(
                List.of(new Matter.Ancestor("208", "社会保障和就业支出"), new Matter.Ancestor("20805", "行政事业单位养老支出")),
                hit.matter().ancestors());
        assertEquals("万元", hit.matter().unit());
        Hit indicator = index.search(SearchRequest.words("保险车辆数")).hits().getFirst();
        assertEquals(0, indicator.location().indicator());
        assertEquals("p1", indicator.location().target());
        assertEquals("车辆保险费", indicator.matter().project());
        Hit declared = index.search(SearchRequest.words("设备数量")).hits().getFirst();
        assertEquals("annual", declared.location().side());
        assertEquals("d1", declared.location().declaration());
    }

    @Test
    void ancestorsHaveTheNamesOfTheHitsYear() {
        index.put(new Paper("old", "青山区民政局", 2019)
                .expenditure("万元", "2080505|养老保险缴费|1.00")
                .entry());
        Hit hit = index.search(SearchRequest.words("养老保险缴费 2019")).hits().getFirst();
        assertEquals("行政事业单位离退休", hit.matter().ancestors().get(1).name());
    }

    @Test
    void documentTextInAHighlightIsHarmless() {
        assertEquals(
                "<em>救护车</em>&lt;b&gt; · 2",
                index.search(SearchRequest.words("救护车")).hits().getFirst().highlight());
    }

    private static Requests with(SearchRequest request) {
        return new Requests(request);
    }

    private Set<HitKind> kinds(String words) {
        return index.search(SearchRequest.words(words)).hits().stream()
                .map(Hit::kind)
                .collect(Collectors.toSet());
    }

    private List<String> found(String words) {
        return found(SearchRequest.words(words));
    }

    private List<String> found(Requests request) {
        return found(request.request());
    }

    private List<String> found(SearchRequest request) {
        return index.search(request).hits().stream().map(PromisesTest::name).toList();
    }

    private static List<String> sorted(List<String> names) {
        return names.stream().sorted().toList();
    }

    private static Map<String, Long> counts(List<SearchAnswer.Count> facet) {
        return facet.stream().collect(Collectors.toMap(SearchAnswer.Count::value, SearchAnswer.Count::count));
    }

    static String name(Hit hit) {
        return name(hit.kind(), hit.source().document(), hit.location());
    }

    /** A short name of what was hit, unique in the archive. */
    static String name(HitKind kind, String document, Location at) {
        return switch (kind) {
            case DOCUMENT -> document;
            case SECTION -> document + "/section" + at.section();
            case TABLE -> document + "/" + at.table();
            case ROW -> document + "/" + at.table() + "/" + at.row();
            case PROJECT -> document + "/" + (at.target() == null ? at.declaration() : at.target());
            case INDICATOR ->
                document + "/" + (at.target() == null ? at.declaration() : at.target()) + "/" + at.indicator();
        };
    }

    /** Changes of a request, one after the other. */
    record Requests(SearchRequest request) {

        Requests kinds(HitKind... kinds) {
            return with(request.exact(), request.organisation(), Set.of(kinds), request.min(), request.max());
        }

        Requests exact() {
            return with(true, request.organisation(), request.kinds(), request.min(), request.max());
        }

        Requests organisation(String organisation) {
            return with(request.exact(), organisation, request.kinds(), request.min(), request.max());
        }

        Requests amounts(String min, String max) {
            return with(request.exact(), request.organisation(), request.kinds(), number(min), number(max));
        }

        Requests order(SearchRequest.Order order) {
            return page(request.from(), request.size(), order);
        }

        Requests from(int from) {
            return page(from, request.size(), request.order());
        }

        Requests size(int size) {
            return page(request.from(), size, request.order());
        }

        private static BigDecimal number(String text) {
            return text == null ? null : new BigDecimal(text);
        }

        private Requests with(boolean exact, String organisation, Set<HitKind> kinds, BigDecimal min, BigDecimal max) {
            return new Requests(new SearchRequest(
                    request.q(),
                    request.code(),
                    exact,
                    organisation,
                    request.region(),
                    request.years(),
                    request.forms(),
                    kinds,
                    request.findings(),
                    min,
                    max,
                    request.from(),
                    request.size(),
                    request.order()));
        }

        private Requests page(int from, int size, SearchRequest.Order order) {
            return new Requests(new SearchRequest(
                    request.q(),
                    request.code(),
                    request.exact(),
                    request.organisation(),
                    request.region(),
                    request.years(),
                    request.forms(),
                    request.kinds(),
                    request.findings(),
                    request.min(),
                    request.max(),
                    from,
                    size,
                    order));
        }
    }
}
