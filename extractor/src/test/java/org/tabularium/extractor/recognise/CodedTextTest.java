package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tabularium.models.document.Printed;

class CodedTextTest {

    @ParameterizedTest
    @CsvSource({
        "2990101 某项运行, 2990101, 某项运行",
        "299-01-01某项运行, 299-01-01, 某项运行",
        "[29901]某项事务, 29901, 某项事务",
        "合计, '', 合计",
        "299, 299, ''",
        "2024年预算, '', 2024年预算",
        "300.50元以下的, '', 300.50元以下的",
    })
    void tellsACodeFromItsName(String printed, String code, String name) {
        assertEquals(code, CodedText.code(Printed.of(printed)).text());
        assertEquals(name, CodedText.name(Printed.of(printed)).text());
    }
}
