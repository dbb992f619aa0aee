package org.tabularium.service.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class HighlighterTest {

    private static final Analyst ANALYST = new Analyst();
    private final Highlighter highlighter = new Highlighter(ANALYST);

    @AfterAll
    static void close() {
        ANALYST.close();
    }

    @Test
    void marksWhatStandsWithTypesettingInBetween() {
        assertEquals("<em>“三公”经费</em>支出表".replace("“", ""), html("三公”经费支出表", "三公经费"));
        assertEquals("其他<em>办公厅（室</em>）", html("其他办公厅（室）", "办公厅室"));
    }

    @Test
    void documentTextIsEscapedInsideAndOutsideOfMarks() {
        assertEquals(
                "&lt;script&gt;<em>alert(&quot;公务&quot;)公务</em>&amp;&#39;x&#39;&lt;/script&gt;",
                html("<script>alert(\"公务\")公务&'x'</script>", "alert公务公务"));
    }

    @Test
    void marksThatTouchAreOne() {
        assertEquals("<em>公务接待费</em>", html("公务接待费", "公务", "务接", "接待费"));
    }

    @Test
    void ofALongTextOnlyThePieceAroundTheFirstMatchIsTold() {
        String html = html("前".repeat(500) + "公务接待费" + "后".repeat(500), "公务接待费");
        assertTrue(html.startsWith("…前"));
        assertTrue(html.contains("<em>公务接待费</em>后"));
        assertTrue(html.endsWith("后…"));
        assertTrue(html.length() < 300);
    }

    private String html(String own, String... words) {
        return highlighter.html(
                List.of(own), List.of(words).stream().map(ANALYST::text).toList());
    }
}
