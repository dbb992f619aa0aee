package org.tabularium.extractor.page.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;

class DocxReaderTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    @TempDir
    private Path folder;

    private List<Element> read(String body) throws Exception {
        return read(body, "");
    }

    private List<Element> read(String body, String numbering) throws Exception {
        return read(body, numbering, new byte[0]);
    }

    /** A file with a picture of the id r9, which a reader takes for a page of one word. */
    private List<Element> read(String body, String numbering, byte[] picture) throws Exception {
        Path file = folder.resolve("a.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            put(
                    zip,
                    "[Content_Types].xml",
                    """
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
                    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
                    <Default Extension="xml" ContentType="application/xml"/>
                    <Default Extension="png" ContentType="image/png"/>
                    <Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>
                    </Types>""");
            put(zip, "_rels/.rels", relationship("officeDocument", "word/document.xml"));
            put(
                    zip,
                    "word/_rels/document.xml.rels",
                    relationship("numbering", "numbering.xml").replace("</Relationships>", IMAGE + "</Relationships>"));
            zip.putNextEntry(new ZipEntry("word/media/a.png"));
            zip.write(picture);
            zip.closeEntry();
            put(zip, "word/numbering.xml", "<w:numbering " + W + ">" + numbering + "</w:numbering>");
            put(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        }
        return new DocxReader(DocxReaderTest::page).read(file).elements();
    }

    private static final String IMAGE = "<Relationship Id=\"r9\""
            + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/a.png\"/>";

    private static Page page(PageImage image) {
        Word word = new Word("表", new Box(1, 1, 10, 10), 10, List.of(new Reading("表", 0.9, "test")));
        return new Page(image.number(), image.width(), image.height(), Page.Source.OCR, List.of(word), List.of());
    }

    /** A drawing of the picture, of a size in points. */
    private static String drawn(int width, int height) {
        return "<w:p><w:r><w:drawing><wp:inline xmlns:wp=\"urn:wp\"><wp:extent cx=\"%d\" cy=\"%d\"/>"
                        .formatted(width * 12_700, height * 12_700)
                + "<a:blip xmlns:a=\"urn:a\" xmlns:r=\"urn:r\" r:embed=\"r9\"/></wp:inline></w:drawing></w:r></w:p>";
    }

    private static byte[] ruled(int lines) throws IOException {
        BufferedImage image = new BufferedImage(400, 200, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 400; x++) {
            for (int y = 0; y < 200; y++) {
                boolean line = lines > 0 && (x % (399 / lines) < 2 || y % (199 / lines) < 2);
                image.setRGB(x, y, line ? 0 : 0xffffff);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static String relationship(String kind, String target) {
        return """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s" Target="%s"/>
                </Relationships>"""
                .formatted(kind, target);
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String p(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String tc(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static Grid grid(Element element) {
        return ((Element.Table) element).grid();
    }

    @Test
    void keepsSpansOfBothDirections() throws Exception {
        List<Element> elements = read("<w:tbl><w:tr>" + tc("<w:gridSpan w:val=\"2\"/>", p("收入"))
                + tc("<w:vMerge w:val=\"restart\"/>", p("备注")) + "</w:tr><w:tr>" + tc("", p("项目")) + tc("", p("金额"))
                + tc("<w:vMerge/>", p("旧文")) + "</w:tr></w:tbl>");
        Grid grid = grid(elements.getFirst());
        assertEquals(2, grid.cellAt(0, 0).columnSpan());
        assertEquals(2, grid.cellAt(0, 2).rowSpan());
        assertEquals("备注", grid.cellAt(1, 2).text());
    }

    @Test
    void leavesRowsAndTextOutThatWereDeleted() throws Exception {
        List<Element> elements = read("<w:p><w:r><w:t>甲</w:t></w:r><w:del><w:r><w:delText>乙</w:delText></w:r></w:del>"
                + "<w:ins><w:r><w:t>丙</w:t></w:r></w:ins></w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr>"
                + tc("", p("旧")) + "</w:tr><w:tr>" + tc("", p("新")) + "</w:tr></w:tbl>");
        assertEquals(new Element.Text("甲丙"), elements.get(0));
        assertEquals(1, grid(elements.get(1)).rows());
        assertEquals("新", grid(elements.get(1)).cellAt(0, 0).text());
    }

    @Test
    void joinsAParagraphWhoseEndWasDeletedToTheNext() throws Exception {
        List<Element> elements =
                read("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>预算</w:t></w:r></w:p>" + p("总表"));
        assertEquals(List.of(new Element.Text("预算总表")), elements);
    }

    @Test
    void printsTheNumbersThatWordGenerates() throws Exception {
        String numbering = "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                + "<w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"%1、\"/></w:lvl><w:lvl w:ilvl=\"1\">"
                + "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.%2\"/><w:isLgl/></w:lvl>"
                + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>";
        String first = item(0, "职责") + item(1, "领导") + item(1, "机构") + item(0, "说明") + item(1, "收入");
        assertEquals(
                List.of("一、职责", "1.1 领导", "1.2 机构", "二、说明", "2.1 收入"),
                read(first, numbering).stream()
                        .map(element -> ((Element.Text) element).text())
                        .toList());
    }

    private static String item(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"%d\"/><w:numId w:val=\"3\"/></w:numPr></w:pPr>".formatted(level)
                + "<w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    @Test
    void readsContentControlsAndTextBoxesOnce() throws Exception {
        String mc = "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"";
        String box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
        List<Element> elements = read("<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>" + p("控件")
                + "</w:sdtContent></w:sdt><w:p><w:r><w:t>正文</w:t></w:r><w:r><mc:AlternateContent " + mc
                + "><mc:Choice><w:drawing>" + box + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + box
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>");
        assertEquals(List.of(new Element.Text("控件"), new Element.Text("正文"), new Element.Text("框内")), elements);
    }

    @Test
    void setsNestedTablesFreeOfAFrame() throws Exception {
        String inner = "<w:tbl><w:tr>" + tc("", p("内")) + tc("", p("1.00")) + "</w:tr></w:tbl>";
        List<Element> elements = read("<w:tbl><w:tr>" + tc("", p("标题") + inner + p("")) + "</w:tr></w:tbl>");
        assertEquals(new Element.Text("标题"), elements.get(0));
        assertEquals("1.00", grid(elements.get(1)).cellAt(0, 1).text());
        assertEquals(2, elements.size());
    }

    @Test
    void leavesHiddenTextAndFieldCodesOut() throws Exception {
        List<Element> elements = read("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r>"
                + "<w:instrText>PAGE</w:instrText></w:r><w:r><w:t>显</w:t></w:r></w:p>");
        assertEquals(List.of(new Element.Text("显")), elements);
    }

    @Test
    void readsAPictureOfATableAsASmallPage() throws Exception {
        List<Element> elements = read(p("收入总表") + drawn(400, 200), "", ruled(4));
        Page page = ((Element.Picture) elements.get(1)).page();
        assertEquals(400, page.width());
        assertEquals("表", page.words().getFirst().text());
    }

    @Test
    void keepsATableInAPictureThatNothingDecodesAsUnread() throws Exception {
        byte[] metafile = {1, 0, 9, 0, 0, 3, 1, 2, 3, 4};
        List<Element> elements = read(drawn(400, 200), "", metafile);
        assertEquals(
                Page.Source.UNREAD,
                ((Element.Picture) elements.getFirst()).page().source());
    }

    @Test
    void passesOverPicturesThatHoldNoTable() throws Exception {
        assertEquals(List.of(), read(drawn(400, 200), "", ruled(0)));
        assertEquals(List.of(), read(drawn(60, 20), "", ruled(4)));
    }

    @Test
    void readsAPictureWithinACell() throws Exception {
        List<Element> elements =
                read("<w:tbl><w:tr>" + tc("", p("附表")) + tc("", drawn(400, 200)) + "</w:tr></w:tbl>", "", ruled(4));
        assertEquals("附表", grid(elements.get(0)).cellAt(0, 0).text());
        assertEquals(1, ((Element.Picture) elements.get(1)).page().number());
    }

    @Test
    void keepsATableNestedInACellBehindItsTable() throws Exception {
        String inner = "<w:tbl><w:tr>" + tc("", p("出差")) + tc("", p("2.00")) + "</w:tr></w:tbl>";
        List<Element> elements = read("<w:tbl><w:tr>" + tc("", p("说明")) + tc("", inner + p("见表")) + "</w:tr></w:tbl>");
        assertEquals("见表", grid(elements.get(0)).cellAt(0, 1).text());
        assertEquals("2.00", grid(elements.get(1)).cellAt(0, 1).text());
    }

    @Test
    void readsATableWithinATextBox() throws Exception {
        String inner = "<w:tbl><w:tr>" + tc("", p("合计")) + tc("", p("3.00")) + "</w:tr></w:tbl>";
        List<Element> elements = read("<w:p><w:r><w:t>前</w:t><w:pict><v:shape xmlns:v=\"urn:v\"><v:textbox>"
                + "<w:txbxContent>" + inner + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>");
        assertEquals(new Element.Text("前"), elements.get(0));
        assertEquals("3.00", grid(elements.get(1)).cellAt(0, 1).text());
    }

    @Test
    void readsWhatWasMovedOnceAndAtItsNewPlace() throws Exception {
        List<Element> elements =
                read("<w:p><w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom><w:r><w:t>甲</w:t></w:r></w:p>"
                        + "<w:p><w:moveTo><w:r><w:t>移</w:t></w:r></w:moveTo></w:p>");
        assertEquals(List.of(new Element.Text("甲"), new Element.Text("移")), elements);
    }

    @Test
    void readsTheAmountThatReplacedADeletedOneInACell() throws Exception {
        String cell =
                "<w:p><w:del><w:r><w:delText>7.00</w:delText></w:r></w:del><w:ins><w:r><w:t>8.00</w:t></w:r></w:ins></w:p>";
        List<Element> elements = read(
                "<w:tbl><w:tr>" + tc("", p("合计")) + tc("", cell) + tc("<w:cellDel/>", p("9.00")) + "</w:tr></w:tbl>");
        assertEquals("8.00", grid(elements.getFirst()).cellAt(0, 1).text());
        assertEquals(2, grid(elements.getFirst()).columns());
    }
}
