package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Reading;

class ConsensusTest {

    @Test
    void aLineOfWhichNoTranscriptIsRightComesOutRight() {
        Transcript together = together("保密监督检查抽查履盖率", "保密监督检查抽查覆盖率,", "保密监誉检查抽查覆盖率");
        assertEquals("保密监督检查抽查覆盖率", together.text());
    }

    @Test
    void aCharacterThatOneSeesAndTwoDoNotIsLeftOut() {
        assertEquals("资金拨付及时率", together("资金拨付及时率", "资金拨付及时率", "资金拨付及时率-").text());
        assertEquals("资金拨付及时率", together("-资金拨付及时率", "资金拨付及时率", "资金拨付及时率").text());
    }

    @Test
    void aCharacterThatTheFirstLosesIsKept() {
        assertEquals("年度工作计划", together("年度工作划", "年度工作计划", "年度工作计划").text());
    }

    @Test
    void whoReadsNothingHasNoVote() {
        assertEquals("安全可靠", together("", "", "安全可靠").text());
        assertEquals("", together("", "").text());
    }

    @Test
    void isAsCertainAsItsMostDisputedCharacter() {
        Transcript agreed = together("安全", "安全", "安全");
        Transcript disputed = together("安全", "安金", "安伞");
        assertTrue(agreed.confidence() > 0.9);
        assertTrue(disputed.confidence() < 0.5);
    }

    @Test
    void whatTheTranscriptsSayThemselvesStandsBesideTheVote() {
        List<Reading> readings = Votes.ofDoubtfulText(List.of(
                new Transcript("通信设备", 0.9, "a"), new Transcript("遂信设备", 0.9, "b"), new Transcript("通信没备", 0.9, "c")));
        assertEquals("通信设备", readings.getFirst().text());
        assertEquals(3, readings.size());
    }

    private static Transcript together(String... texts) {
        return Consensus.of(List.of(texts).stream()
                .map(text -> new Transcript(text, text.isEmpty() ? 0 : 0.95, "any"))
                .toList());
    }
}
