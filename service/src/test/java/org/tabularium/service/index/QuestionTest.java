package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class QuestionTest {

    private static final Analyst ANALYST = new Analyst();

    @AfterAll
    static void close() {
        ANALYST.close();
    }

    @Test
    void wordsPhrasesAndExclusionsAreToldApart() {
        Question question = Question.of("公务 \"接待 费\"\u3000-培训 -\"会议 费\"", ANALYST);
        assertEquals(List.of("公务"), skeletons(question.words()));
        assertEquals(List.of("接待费"), skeletons(question.phrases()));
        assertEquals(List.of("培训", "会议费"), skeletons(question.excluded()));
    }

    @Test
    void whatWouldBeSyntaxElsewhereIsText() {
        Question question = Question.of("own:公务* AND (接待~2 OR [1 TO 9]) && !x || a/b \\", ANALYST);
        assertTrue(question.excluded().isEmpty());
        assertTrue(skeletons(question.words()).contains("own公务"));
    }

    @Test
    void anOpenQuotationMarkAndALoneMinusAreNoErrors() {
        assertEquals(List.of("公务"), skeletons(Question.of("\"公务", ANALYST).words()));
        assertEquals(List.of("公务"), skeletons(Question.of("- 公务", ANALYST).words()));
        assertEquals(
                List.of("2023", "1"), skeletons(Question.of("2023 1 -", ANALYST).words()));
    }

    @Test
    void aMinusInsideAWordExcludesNothing() {
        assertEquals(List.of("20231"), skeletons(Question.of("2023-1", ANALYST).words()));
    }

    @Test
    void nothingThatCountsIsAnEmptyQuestion() {
        assertTrue(Question.of("（） 、", ANALYST).isEmpty());
        assertTrue(Question.of(null, ANALYST).isEmpty());
    }

    private static List<String> skeletons(List<Text> texts) {
        return texts.stream().map(Text::skeleton).toList();
    }
}
