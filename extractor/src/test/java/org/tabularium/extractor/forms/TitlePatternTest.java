package org.tabularium.extractor.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TitlePatternTest {

    @Test
    void aBracketMayBeLeftOut() {
        assertEquals(List.of("部门收支总表", "单位收支总表", "收支总表"), TitlePattern.expand(List.of("[部门|单位]收支总表")));
    }

    @Test
    void bracketsCombine() {
        assertEquals(List.of("部门预算表", "预算表", "部门表", "表"), TitlePattern.expand(List.of("[部门][预算]表")));
    }

    @Test
    void anExclamationMarkDemandsOneOfTheWordings() {
        assertEquals(List.of("部门表", "单位表"), TitlePattern.expand(List.of("[!部门|单位]表")));
    }

    @Test
    void theSameTitleComesOnce() {
        assertEquals(List.of("部门表", "表"), TitlePattern.expand(List.of("[部门]表", "部门表", "表")));
    }
}
