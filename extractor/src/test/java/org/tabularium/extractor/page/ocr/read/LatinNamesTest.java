package org.tabularium.extractor.page.ocr.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LatinNamesTest {

    @Test
    void figuresThatLookLikeLettersOfAStandardAreLetters() {
        assertEquals("通过ISO9001和ISO 45001认证", LatinNames.spelled("通过1S09001和lSO 45001认证"));
        assertEquals("ISO14001", LatinNames.spelled("IS014001"));
    }

    @Test
    void theProtocolIsNoFigure() {
        assertEquals("改造IPv6线路", LatinNames.spelled("改造1Pv6线路"));
        assertEquals("IPV4", LatinNames.spelled("lPV4"));
    }

    @Test
    void figuresAndCataloguesStay() {
        for (String text : new String[] {"A04001", "1S", "21S09001", "1S0123456", "1P2", "1Pv6x", "1PC4"}) {
            assertEquals(text, LatinNames.spelled(text));
        }
    }
}
