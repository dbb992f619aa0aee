package org.tabularium.extractor.page.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.table.Grid;

class HtmlReaderTest {

    @TempDir
    private Path folder;

    private List<Element> read(byte[] bytes) throws Exception {
        return new HtmlReader()
                .read(Files.write(folder.resolve("a.html"), bytes))
                .elements();
    }

    private List<Element> read(String body) throws Exception {
        return read(("<html><body>" + body + "</body></html>").getBytes(StandardCharsets.UTF_8));
    }

    private static Grid grid(Element element) {
        return ((Element.Table) element).grid();
    }

    @Test
    void keepsSpansOfBothDirections() throws Exception {
        Grid grid = grid(read("<table><tr><td rowspan=2>科目<br>名称</td><th colspan='2'>支出</th></tr>"
                        + "<tr><td>基本</td><td>项目</td></tr><tr><td rowspan='0'>教育</td><td>1.00</td><td></td></tr></table>")
                .getFirst());
        assertEquals("科目名称", grid.cellAt(1, 0).text());
        assertEquals(2, grid.cellAt(0, 1).columnSpan());
        assertEquals("1.00", grid.cellAt(2, 1).text());
        assertEquals("", grid.cellAt(2, 2).text());
    }

    @Test
    void readsChineseWhateverThePageSaysOfItsCharacters() throws Exception {
        List<Element> expected = List.of(new Element.Text("部门预算收支总表"));
        String undeclared = "<html><body><p>部门预算收支总表</p></body></html>";
        String wrong = "<html><head><meta charset='utf-8'></head><body><p>部门预算收支总表</p></body></html>";
        String old = "<html><head><meta content='text/html; charset=gb2312'></head><body>部门预算收支总表</body></html>";
        Charset gbk = Charset.forName("GBK");
        assertEquals(expected, read(undeclared.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, read(undeclared.getBytes(gbk)));
        assertEquals(expected, read(wrong.getBytes(gbk)));
        assertEquals(expected, read(old.getBytes(StandardCharsets.UTF_8)));
        assertEquals(expected, read(undeclared.getBytes(StandardCharsets.UTF_16)));
    }

    @Test
    void readsAWideCharacterThatTheOldStandardLacks() throws Exception {
        byte[] page = "<meta charset=gb2312><p>镕</p>".getBytes(Charset.forName("GB18030"));
        assertEquals(List.of(new Element.Text("镕")), read(page));
    }

    @Test
    void leavesOutWhatABrowserDoesNotShow() throws Exception {
        List<Element> elements = read("<script>var a='表';</script><div style='display: none'>隐</div>"
                + "<p hidden>藏</p><!-- 注 --><nav>首页</nav><p>正<span>文</span></p>");
        assertEquals(List.of(new Element.Text("首页"), new Element.Text("正文")), elements);
    }

    @Test
    void takesTheTablesOutOfATableThatLaysOutThePage() throws Exception {
        String inner = "<table><tr><td>项目</td><td>金额</td></tr><tr><td>合计</td><td>1.00</td></tr></table>";
        List<Element> elements = read("<table><tr><td>导航</td><td>收入总表<br>单位：万元" + inner + "</td></tr></table>");
        assertEquals(
                List.of(new Element.Text("导航"), new Element.Text("收入总表"), new Element.Text("单位：万元")),
                elements.subList(0, 3));
        assertEquals("1.00", grid(elements.get(3)).cellAt(1, 1).text());
        assertEquals(4, elements.size());
    }

    @Test
    void numbersTheItemsOfOrderedLists() throws Exception {
        assertEquals(
                List.of(new Element.Text("3. 职责"), new Element.Text("4. 机构")),
                read("<ol start=3><li>职责</li><li>机构</li></ol>"));
    }

    @Test
    void keepsBlanksThatSetApart() throws Exception {
        assertEquals(List.of(new Element.Text("部门：某局    单位：万元")), read("<p>部门：某局&nbsp;&nbsp;&nbsp;\n 单位：万元</p>"));
    }
}
