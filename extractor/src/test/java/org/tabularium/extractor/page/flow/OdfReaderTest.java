package org.tabularium.extractor.page.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.table.Grid;

class OdfReaderTest {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    @TempDir
    private Path folder;

    private List<Element> read(String styles, String body) throws Exception {
        String root =
                "<office:document-content xmlns:office='%1$soffice:1.0' xmlns:text='%1$stext:1.0'".formatted(OASIS)
                        + " xmlns:table='%1$stable:1.0' xmlns:style='%1$sstyle:1.0' xmlns:draw='%1$sdrawing:1.0'"
                                .formatted(OASIS)
                        + " xmlns:fo='%sxsl-fo-compatible:1.0'>".formatted(OASIS);
        String content = root + "<office:automatic-styles>" + styles + "</office:automatic-styles><office:body>" + body
                + "</office:body></office:document-content>";
        return new OdfReader().read(file(Map.of("content.xml", content))).elements();
    }

    private Path file(Map<String, String> parts) throws Exception {
        Path file = folder.resolve("a.odt");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String text(String body) {
        return "<office:text>" + body + "</office:text>";
    }

    private static String cell(String attributes, String text) {
        return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static Grid grid(Element element) {
        return ((Element.Table) element).grid();
    }

    @Test
    void keepsSpansOfBothDirections() throws Exception {
        List<Element> elements = read(
                "",
                text("<text:h>收支<text:s text:c='2'/>总表</text:h><table:table><table:table-header-rows><table:table-row>"
                        + cell("table:number-rows-spanned='2'", "科目") + cell("table:number-columns-spanned='2'", "支出")
                        + "<table:covered-table-cell/></table:table-row></table:table-header-rows><table:table-row>"
                        + "<table:covered-table-cell/>" + cell("table:number-columns-repeated='2'", "1.00")
                        + "</table:table-row></table:table>"));
        assertEquals(new Element.Text("收支  总表"), elements.getFirst());
        Grid grid = grid(elements.get(1));
        assertEquals("科目", grid.cellAt(1, 0).text());
        assertEquals(2, grid.cellAt(0, 1).columnSpan());
        assertEquals("1.00", grid.cellAt(1, 2).text());
    }

    @Test
    void printsTheNumbersThatListsGenerate() throws Exception {
        String style = "<text:list-style style:name='L'><text:list-level-style-number text:level='1'"
                + " style:num-format='一, 二, 三, ...' style:num-suffix='、'/><text:list-level-style-number text:level='2'"
                + " style:num-format='1' style:num-suffix='.' text:display-levels='1'/></text:list-style>";
        String list =
                "<text:list text:style-name='L'%s><text:list-item><text:p>%s</text:p>%s</text:list-item></text:list>";
        String inner =
                "<text:list><text:list-item><text:p>领导</text:p></text:list-item><text:list-item><text:p>机构</text:p>"
                        + "</text:list-item></text:list>";
        List<Element> elements = read(
                style,
                text(list.formatted("", "职责", inner)
                        + "<text:p>间</text:p>"
                        + list.formatted(" text:continue-numbering='true'", "说明", "")
                        + list.formatted("", "另起", "")));
        assertEquals(
                List.of("一、职责", "1. 领导", "2. 机构", "间", "二、说明", "一、另起"),
                elements.stream()
                        .map(element -> ((Element.Text) element).text())
                        .toList());
    }

    @Test
    void leavesDeletedAndHiddenTextOut() throws Exception {
        String hidden = "<style:style style:name='T'><style:text-properties text:display='none'/></style:style>";
        List<Element> elements = read(
                hidden,
                text("<text:tracked-changes><text:changed-region><text:deletion><text:p>删</text:p></text:deletion>"
                        + "</text:changed-region></text:tracked-changes><text:p>正<text:span text:style-name='T'>隐</text:span>"
                        + "文<office:annotation><text:p>批注</text:p></office:annotation></text:p>"));
        assertEquals(List.of(new Element.Text("正文")), elements);
    }

    @Test
    void readsTheSheetsThatAreShown() throws Exception {
        String boxed =
                "<style:style style:name='B'><style:table-cell-properties fo:border='0.5pt solid #000'/></style:style>"
                        + "<style:style style:name='H'><style:table-properties table:display='false'/></style:style>";
        String row = "<table:table-row>" + cell("table:style-name='B'", "收入") + cell("table:style-name='B'", "2.00")
                + "<table:table-cell table:number-columns-repeated='16382'/></table:table-row>";
        List<Element> elements = read(
                boxed,
                "<office:spreadsheet><table:table table:name='代码' table:style-name='H'>" + row
                        + "</table:table><table:table table:name='表1'><table:table-row>"
                        + cell("table:number-columns-spanned='2'", "收入总表") + "</table:table-row>" + row
                        + "<table:table-row table:visibility='collapse'>" + cell("", "隐") + "</table:table-row>"
                        + "<table:table-row table:number-rows-repeated='1048000'><table:table-cell/></table:table-row>"
                        + "</table:table></office:spreadsheet>");
        assertEquals(new Element.Text("收入总表"), elements.getFirst());
        assertEquals("2.00", grid(elements.get(1)).cellAt(0, 1).text());
        assertEquals(2, elements.size());
    }

    @Test
    void tellsAFileThatNeedsAPassword() throws Exception {
        Path file = file(Map.of("META-INF/manifest.xml", "<manifest:encryption-data/>", "content.xml", "x"));
        UnreadableFile refused = assertThrows(UnreadableFile.class, () -> new OdfReader().read(file));
        assertEquals(Reason.ENCRYPTED, refused.reason());
    }
}
