package org.tabularium.extractor.page.ocr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

class SaidElsewhereTest {

    private static final Box BOX = new Box(10, 10, 100, 10);

    private static Word word(double confidence, String... texts) {
        List<Reading> readings = new ArrayList<>();
        for (String text : texts) {
            readings.add(new Reading(text, readings.isEmpty() ? confidence : confidence * 0.5, "chi_sim"));
        }
        return new Word(texts[0], BOX, 10, readings);
    }

    /** What the first of some words is read as. */
    private static Word settled(Word... words) {
        Page page = new Page(1, 600, 800, Page.Source.OCR, List.of(words), List.of());
        return SaidElsewhere.settled(List.of(page)).getFirst().words().getFirst();
    }

    @Test
    void prefersWhatTheDocumentSaysElsewhere() {
        Word read = settled(word(0.4, "桥粱养护及时", "桥梁养护及时"), word(0.98, "1.桥梁养护及时完成。"));
        assertEquals("桥梁养护及时", read.text());
        assertEquals(
                List.of("桥梁养护及时", "桥粱养护及时"),
                read.readings().stream().map(Reading::text).toList());
        assertEquals(0.4, read.readings().getFirst().confidence());
    }

    @Test
    void mixesReadingsThatAreEachRightInPart() {
        Word read = settled(word(0.3, "绿化管护面积、植树株薮", "绿化营护面积、植树株数"), word(0.95, "绿化管护面积"), word(0.95, "植树株数"));
        assertEquals("绿化管护面积、植树株数", read.text());
    }

    @Test
    void inventsNothingThatNoLookSaw() {
        Word read = settled(word(0.4, "桥粱养护", "桥染养护"), word(0.98, "桥梁养护"));
        assertEquals("桥粱养护", read.text());
    }

    @Test
    void keepsWhatIsSaidElsewhereToo() {
        Word read = settled(word(0.4, "质量指标", "数量指标"), word(0.98, "数量指标"), word(0.98, "质量指标"));
        assertEquals("质量指标", read.text());
    }

    @Test
    void keepsWhatMostLooksAgreeAbout() {
        Word read = settled(word(0.78, "信访件数", "信访件敖"), word(0.98, "信访件敖"));
        assertEquals("信访件数", read.text());
    }

    @Test
    void neverDecidesFigures() {
        Word read = settled(word(0.4, "修路3公里", "修路8公里"), word(0.98, "修路8公里"));
        assertEquals("修路3公里", read.text());
        Word unit = settled(word(0.4, "9各", "9台"), word(0.98, "2台"));
        assertEquals("9台", unit.text());
        Word amount = settled(word(0.4, "93.5", "98.5"), word(0.98, "98.5"));
        assertEquals("93.5", amount.text());
    }

    @Test
    void whatMayBeASignBeforeAValueIsNotTakenAway() {
        assertEquals(
                "和10万元", settled(word(0.4, "和10万元", "10万元"), word(0.98, "10万元")).text());
    }

    @Test
    void aLookThatReadNothingTakesNothingAway() {
        assertEquals("台", settled(word(0.4, "台", ""), word(0.98, "2台")).text());
    }

    @Test
    void whatIsInDoubtBearsNothingOut() {
        Word read = settled(word(0.4, "桥粱养护", "桥梁养护"), word(0.8, "桥梁养护"));
        assertEquals("桥粱养护", read.text());
    }

    @Test
    void aSlipThatIsSureInAPlaceSaysNothingAgainstAWordReadEverywhere() {
        Word doubtful = word(0.5, "岚溪区文旅局", "岗溪区文旅局");
        Word slip = word(0.92, "岗溪区文旅局");
        assertEquals("岚溪区文旅局", settled(doubtful, doubtful, doubtful, slip).text());
        assertEquals("岗溪区文旅局", settled(doubtful, doubtful, slip).text(), "the surely read word is no slip");
    }

    @Test
    void marksGoByTheirNeighbours() {
        Word read = settled(word(0.5, "采购制度:印刷制度", "采购制度;印刷制度"), word(0.95, "公文制度;印刷管理;会议制度"));
        assertEquals("采购制度;印刷制度", read.text());
    }

    @Test
    void marksOfAnotherKindAreNotTakenForEachOther() {
        assertEquals(
                "广告费、印刷费",
                settled(word(0.5, "广告费、印刷费", "广告费,印刷费"), word(0.95, "广告费,印刷费")).text());
    }

    @Test
    void aOneBeforeCapitalsMayBeALetterIfALookAndTheDocumentSaySo() {
        assertEquals(
                "IPV6通讯费",
                settled(word(0.5, "1PV6通讯费", "IPV6通讯费"), word(0.95, "租用IPV6线路")).text());
        assertEquals(
                "1GB内存",
                settled(word(0.5, "1GB内存", "IGB内存"), word(0.95, "1GB硬盘")).text());
        assertEquals(
                "21KV线",
                settled(word(0.5, "21KV线", "2IKV线"), word(0.95, "IKV线")).text());
        assertEquals(
                "1PV6通讯费", settled(word(0.5, "1PV6通讯费"), word(0.95, "租用IPV6线路")).text());
    }
}
