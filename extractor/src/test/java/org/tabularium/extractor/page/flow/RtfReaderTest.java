package org.tabularium.extractor.page.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.table.Grid;

class RtfReaderTest {

    private static final String HEAD = "{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\fcharset134 SimSun;}}\\uc1 ";

    @TempDir
    private Path folder;

    private List<Element> read(String body) throws Exception {
        Path file = folder.resolve("a.rtf");
        Files.writeString(file, HEAD + unicode(body) + "}", StandardCharsets.US_ASCII);
        return new RtfReader().read(file).elements();
    }

    /** Characters beyond ASCII as Word writes them: their number, and a stand-in for old readers. */
    private static String unicode(String text) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c < 128 ? String.valueOf((char) c) : "\\u" + (short) c + "?"));
        return out.toString();
    }

    private static Grid grid(Element element) {
        return ((Element.Table) element).grid();
    }

    @Test
    void keepsMergedCellsOfBothDirections() throws Exception {
        List<Element> elements = read("表\\par"
                + "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000\\intbl 科目\\cell 支出\\cell\\cell\\row"
                + "\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\intbl 旧\\cell 基本\\cell 项目\\cell\\row"
                + "\\trowd\\cellx1000\\cellx3000\\intbl 教育\\cell 1.00\\cell\\row\\pard 注\\par");
        assertEquals(new Element.Text("表"), elements.get(0));
        Grid grid = grid(elements.get(1));
        assertEquals(2, grid.cellAt(0, 0).rowSpan());
        assertEquals("科目", grid.cellAt(1, 0).text());
        assertEquals(2, grid.cellAt(0, 1).columnSpan());
        assertEquals("项目", grid.cellAt(1, 2).text());
        assertEquals(2, grid.cellAt(2, 1).columnSpan());
        assertEquals(new Element.Text("注"), elements.get(2));
    }

    @Test
    void joinsParagraphsOfACellAndSetsNestedTablesApart() throws Exception {
        List<Element> elements = read("\\trowd\\cellx1000\\cellx3000\\intbl 甲\\par 乙\\cell 框\\par\\itap2 1.00\\nestcell"
                + "{\\*\\nesttableprops\\trowd\\cellx900\\nestrow}{\\nonesttables\\par}\\pard\\intbl\\itap1\\cell"
                + "\\trowd\\cellx1000\\cellx3000\\row\\pard\\par");
        assertEquals("甲乙", grid(elements.get(0)).cellAt(0, 0).text());
        assertEquals("框", grid(elements.get(0)).cellAt(0, 1).text());
        assertEquals("1.00", grid(elements.get(1)).cellAt(0, 0).text());
        assertEquals(2, elements.size());
    }

    @Test
    void readsCharactersOfTheOldChineseCodePage() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HEAD.getBytes(StandardCharsets.US_ASCII));
        for (byte b : "预算".getBytes(Charset.forName("GBK"))) {
            out.writeBytes("\\'%02x".formatted(b & 0xFF).getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("\\par}".getBytes(StandardCharsets.US_ASCII));
        Path file = Files.write(folder.resolve("b.rtf"), out.toByteArray());
        assertEquals(List.of(new Element.Text("预算")), new RtfReader().read(file).elements());
    }

    @Test
    void leavesHiddenAndDeletedTextHeadsAndFieldCodesOut() throws Exception {
        List<Element> elements = read("{\\header 页眉\\par}{\\*\\generator x;}{\\v 隐}{\\deleted 删}"
                + "{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}页{\\listtext 一、}职责\\par");
        assertEquals(List.of(new Element.Text("3页一、职责")), elements);
    }

    @Test
    void refusesAFileThatIsCutShort() throws Exception {
        Path file = Files.writeString(folder.resolve("c.rtf"), HEAD + "\\trowd\\cellx1000\\intbl 1.0");
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> new RtfReader().read(file));
        assertEquals(Reason.DAMAGED, refused.reason());
    }
}
