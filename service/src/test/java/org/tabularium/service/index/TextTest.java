package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TextTest {

    private final Folding folding = new Folding();

    @Test
    void bracketsQuotationMarksAndBlanksDoNotCount() {
        assertEquals("其他党委办公厅室及相关机构事务支出", skeleton("其他党委办公厅（室）及相关机构事务支出"));
        assertEquals("三公经费", skeleton("“三公”经费"));
        assertEquals("项目", skeleton("项\u3000目"));
    }

    @Test
    void widthScriptAndCaseAreFolded() {
        assertEquals("2080505", skeleton("２０８０５０５"));
        assertEquals("卫生健康经费", skeleton("衛生健康經費"));
        assertEquals("gb2312", skeleton("ＧＢ2312"));
    }

    @Test
    void numbersStayWholeAndEqualOnesAreTheSame() {
        assertEquals("722.67", skeleton("722.67"));
        assertEquals("1234.5", skeleton("1,234.50"));
        assertEquals("0", skeleton("0.00"));
        assertEquals(3, text("共1234.50万").units().size());
        assertEquals("1\n2", skeleton("1;2"));
    }

    @Test
    void theEndOfASentenceParts() {
        assertEquals("完成\n工作", skeleton("完成。工作"));
        assertEquals(0, text("完成。工作").occurrences(text("成工")).size());
        assertEquals(1, text("完成，工作").occurrences(text("成工")).size());
    }

    @Test
    void unitsKnowWhereTheyStandInWhatIsPrinted() {
        Unit last = text("（ａｂ）１２").units().getLast();
        assertEquals("12", last.text());
        assertEquals(4, last.start());
        assertEquals(6, last.end());
    }

    private Text text(String printed) {
        return Text.of(printed, folding);
    }

    private String skeleton(String printed) {
        return text(printed).skeleton();
    }
}
