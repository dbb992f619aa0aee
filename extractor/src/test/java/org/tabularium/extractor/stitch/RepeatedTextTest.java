package org.tabularium.extractor.stitch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Origin;

class RepeatedTextTest {

    @Test
    void aScannedHeaderRepeatsWithASlip() {
        assertTrue(RepeatedText.same("一般公共预算财政拨款", "一般公共预算财政扳款", Origin.OCR));
    }

    @Test
    void aTextLayerRepeatsToTheLetter() {
        assertFalse(RepeatedText.same("一般公共预算财政拨款", "一般公共预算财政扳款", Origin.TEXT));
    }

    @Test
    void figuresRepeatToTheDigit() {
        assertFalse(RepeatedText.same("1530.55", "1580.55", Origin.OCR));
    }
}
