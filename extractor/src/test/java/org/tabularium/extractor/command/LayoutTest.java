package org.tabularium.extractor.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A document of a layout that nobody has described becomes one that is read without a warning. */
class LayoutTest {

    private static final String DOCUMENT =
            """
            <html><head><meta charset="utf-8"></head><body>
            <p>某某局2032年部门预算</p>
            <p>2032年部门支出预算情况表</p><p>编制单位：某某局　　单位：万元</p>
            <table border="1">
            <tr><td rowspan="2">支出功能分类科目</td><td rowspan="2">2031年执行数</td><td colspan="3">2032年预算数</td><td rowspan="2">归口</td></tr>
            <tr><td>合计</td><td>项目支出</td><td>基本支出</td></tr>
            <tr><td>201 一般公共服务支出</td><td>9.00</td><td>5.00</td><td>2.00</td><td>3.00</td><td>甲</td></tr>
            <tr><td>合计</td><td>9.00</td><td>5.00</td><td>2.00</td><td>3.00</td><td></td></tr>
            </table>
            <p>2032年一般公共预算“三公”经费支出情况表</p><p>编制单位：某某局　　单位：万元</p>
            <table border="1">
            <tr><td colspan="3">上年预算数</td><td colspan="3">本年预算数</td></tr>
            <tr><td>合计</td><td>公务接待费</td><td>因公出国（境）费</td><td>合计</td><td>公务接待费</td><td>因公出国（境）费</td></tr>
            <tr><td>8.00</td><td>3.00</td><td>5.00</td><td>7.00</td><td>3.00</td><td>4.00</td></tr>
            </table></body></html>
            """;

    @TempDir
    private Path folder;

    private JsonNode extracted(String... options) throws IOException {
        Path file = Files.writeString(folder.resolve("foreign.html"), DOCUMENT);
        Path out = folder.resolve("out");
        assertEquals(0, quiet(new Extract()).execute(concat(options, "--out", out.toString(), file.toString())));
        return new ObjectMapper().readTree(Files.readString(out.resolve("foreign.html.json")));
    }

    private static CommandLine quiet(Object command) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return new CommandLine(command).setOut(nowhere).setErr(nowhere);
    }

    private static String[] concat(String[] options, String... more) {
        String[] all = Arrays.copyOf(options, options.length + more.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        return all;
    }

    private static List<String> warnings(JsonNode disclosure) {
        return disclosure.get("findings").findValuesAsText("rule").stream()
                .filter(rule -> rule.equals("layout-unsure") || rule.equals("column-unbound"))
                .distinct()
                .toList();
    }

    @Test
    void theDraftOfAForeignDocumentReadsItWithoutAWarning() throws IOException {
        JsonNode before = extracted();
        assertTrue(warnings(before).contains("layout-unsure"));
        assertEquals("5.00", amount(before, 0, "total"));

        Path own = folder.resolve("own");
        Path file = folder.resolve("foreign.html");
        assertEquals(
                0,
                quiet(new Layout())
                        .execute("--draft", own.resolve("example-2032").toString(), file.toString()));

        JsonNode after = extracted("--layouts", own.toString());
        assertEquals(List.of(), warnings(after));
        assertTrue(after.get("otherTables").isEmpty());
        for (JsonNode table : after.get("tables")) {
            assertEquals("example-2032", table.get("layout").asText());
        }
        assertEquals("201", after.at("/tables/0/rows/0/cells/functionCode/text").asText());
        assertEquals("5.00", amount(after, 0, "total"));
        assertEquals("9.00", amount(after, 0, "column2"));
        assertEquals("4.00", amount(after, 1, "abroad"));
        assertEquals("5.00", amount(after, 1, "column3"));
        assertFalse(after.at("/tables/0/rows/0/cells/total/review").asBoolean());
    }

    private static String amount(JsonNode disclosure, int table, String column) {
        return disclosure
                .at("/tables/" + table + "/rows/0/cells/" + column + "/amount")
                .asText();
    }

    @Test
    void aDraftIsNeverWrittenOverAnother() throws IOException {
        Path file = Files.writeString(folder.resolve("foreign.html"), DOCUMENT);
        String[] arguments = {"--draft", folder.resolve("own/example").toString(), file.toString()};
        assertEquals(0, quiet(new Layout()).execute(arguments));
        assertEquals(1, quiet(new Layout()).execute(arguments));
    }
}
