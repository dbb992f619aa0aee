package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;

class FieldLabelTest {

    @Test
    void aColonIsNoPartOfALabelHoweverItWasRead() {
        for (String printed : new String[] {"年度资金总额", "年度资金总额：", "年度资金总额:", "年度资金总额."}) {
            assertEquals("年度资金总额", FieldLabel.fold(printed), printed);
        }
    }

    @Test
    void anotherCharacterIs() {
        assertNotEquals("年度资金总额", FieldLabel.fold("年度资金总额度"));
        assertEquals("", FieldLabel.fold(""));
    }
}
