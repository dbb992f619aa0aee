package org.tabularium.extractor.page.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RadicalsTest {

    @ParameterizedTest
    @CsvSource({
        "\u2ECB, \u8F66",
        "\u2ED4, \u95E8",
        "\u2EA0, \u6C11",
        "\u2EF3, \u9F9F",
        "\u2F00, \u4E00",
        "\u2F3E, \u6237",
        "\u2FAD, \u9752",
        "\u2FC8, \u9EC4",
        "\uF9DC, \u9686",
        "\u2E9A, \u2E9A",
        "\u8F66, \u8F66"
    })
    void aRadicalIsPrintedAsTheIdeographOfItsShape(String code, String printed) {
        assertEquals(printed, Radicals.ideographs(code));
    }
}
