package org.tabularium.models.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class HeaderWordingTest {

    @Test
    void oneAlternativeIsEnough() {
        assertTrue(HeaderWording.matches("序号|行次", "行 次"));
        assertFalse(HeaderWording.matches("序号|行次", "次"));
    }

    @Test
    void aYearBesideOtherWordsDoesNotCount() {
        assertTrue(HeaderWording.matches("{year}预算数", "2031年预算数"));
        assertTrue(HeaderWording.matches("{year}预算数", "2031预算数"));
        assertTrue(HeaderWording.matches("{year}预算数", "预算数"));
        assertTrue(HeaderWording.matches("预算数", "2031年度预算数"));
    }

    @Test
    void aYearAloneIsAWording() {
        assertTrue(HeaderWording.matches("{year}", "2031年"));
        assertFalse(HeaderWording.matches("{year}", "合计"));
        assertFalse(HeaderWording.matches("合计", "2031"));
    }

    @Test
    void aSlashDoesNotCount() {
        assertTrue(HeaderWording.matches("年度（项目）数", "年度(/项目)数"));
    }

    @Test
    void anEmptyAlternativeIsABlankCell() {
        assertTrue(HeaderWording.matches("项目|", ""));
        assertFalse(HeaderWording.matches("项目", ""));
    }

    @Test
    void nothingPrintedMatchesNothing() {
        assertFalse(HeaderWording.matches("{year}", ""));
        assertEquals("", HeaderWording.fold(null));
    }
}
