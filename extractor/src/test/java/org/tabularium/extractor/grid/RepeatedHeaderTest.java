package org.tabularium.extractor.grid;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

class RepeatedHeaderTest {

    private static final HeaderFinder HEADERS = new HeaderFinder(FormLibrary.load());

    private static final String HEADER = "科目编码 科目名称 合计 基本支出 项目支出";

    /** Words a hundred points apart; a ~ parts two that stand close, a ? marks an unsure one. */
    private static List<Word> words(String line, double x, double y) {
        List<Word> words = new ArrayList<>();
        String[] cells = line.split(" ");
        for (int i = 0; i < cells.length; i++) {
            double left = x + 100 * i;
            for (String text : cells[i].split("~")) {
                String plain = text.replace("?", "");
                double confidence = text.equals(plain) ? 0.98 : 0.7;
                words.add(new Word(
                        plain,
                        new Box(left, y, 10 * plain.length(), 10),
                        10,
                        List.of(new Reading(plain, confidence, "chi_sim"))));
                left += 10 * plain.length();
            }
        }
        return words;
    }

    private static String again(String header, String top) {
        return again(header, Page.Source.OCR, words(top, 53, 60));
    }

    /** The first line of a page behind one with a table of a header. */
    private static String again(String header, Page.Source source, List<Word> top) {
        List<HeaderCell> cells = new ArrayList<>();
        for (String cell : header.split(" ")) {
            List<Word> own = words(cell, 50 + 100 * cells.size(), 110);
            Box box = own.stream().map(Word::box).reduce(Box::union).orElseThrow();
            cells.add(new HeaderCell(own, cell.replace("~", ""), box));
        }
        List<Word> words = new ArrayList<>(top);
        words.addAll(words("201 一般公共服务支出 9.00 8.00 1.00", 53, 80));
        PageLayout page = new GridFinder().find(new Page(2, 600, 800, source, words, List.of()));
        return RepeatedHeader.settled(page, new OpenTable(cells, null), HEADERS).lines().getFirst().words().stream()
                .map(Word::text)
                .collect(Collectors.joining(" "));
    }

    @Test
    void whatWasMisreadIsWhatTheTableHasThere() {
        assertEquals(HEADER, again(HEADER, "科日编码? 科目名称 合讨? 基本支出 项目支出"));
        assertEquals("款 名称 金额 备注", again("款 名称 金额 备注", "歉? 名称 金额 备注"));
    }

    @Test
    void aWordThatIsReadInTwoIsOne() {
        assertEquals(HEADER, again(HEADER, "科目编码 科目~名称 合~计 基本支出 项目支出"));
    }

    @Test
    void wordsThatAreReadAsOneAreTwo() {
        String spread = "科目编码 科目名称 合~计 基本支出 项目支出";
        assertEquals(spread.replace("~", " "), again(spread, "科日编码? 科目名称 合计 基本支出 项目支出"));
    }

    @Test
    void knownWordsAndThoseSurelyReadSayWhatTheySay() {
        for (String top : List.of(
                "科目编码 科目名称 合计 基本支出 基本支出?",
                "科目编码 科目名称 小计? 基本支出 项目支出",
                "科目编码 科目名称 合计 基木支出 项目支出",
                "科目编码 科目名称 合计 专顶支出? 项目支出")) {
            assertEquals(top.replace("?", ""), again(HEADER, top));
        }
        String years = "项目 上年预算 2022年预算";
        assertEquals("项目 本年预算 2022年预算", again(years, "项目 本年预算 2022年预算"));
        assertEquals("项目 上年预算 2023年预算", again(years, "项目 上年预算 2023年预算?"));
    }

    @Test
    void aHeaderOfWhichMostIsOtherwiseIsAnother() {
        String top = "科日编码? 科日名称? 合讨? 基本支出 项目支出";
        assertEquals(top.replace("?", ""), again(HEADER, top));
    }

    @Test
    void whatStandsElsewhereIsNotTheHeader() {
        List<Word> shifted = words("科日编码? 科目名称 合计 基本支出 项目支出", 53, 60);
        shifted.set(4, words("项目支出", 470, 60).getFirst());
        assertEquals("科日编码 科目名称 合计 基本支出 项目支出", again(HEADER, Page.Source.OCR, shifted));
        assertEquals("科日编码 科目名称 合计 基本支出", again(HEADER, "科日编码? 科目名称 合计 基本支出"));
    }

    @Test
    void aTitleAboveBeginsAnotherTable() {
        List<Word> titled = words("支出总表", 200, 40);
        titled.addAll(words("科日编码? 科目名称 合计 基本支出 项目支出", 53, 60));
        assertEquals("支出总表", again(HEADER, Page.Source.OCR, titled));
    }

    @Test
    void aTextLayerIsNotMisread() {
        List<Word> top = words("科日编码? 科目名称 合计 基本支出 项目支出", 53, 60);
        assertEquals("科日编码 科目名称 合计 基本支出 项目支出", again(HEADER, Page.Source.TEXT, top));
    }
}
