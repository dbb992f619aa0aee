package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.tabularium.extractor.page.flow.DrawnRows.DrawnCell;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.document.Printed;

/**
 * A table of a .doc. The file has no columns, only each cell's edges: the columns are the strips between all edges of
 * the table, and a cell spans those that it covers.
 */
final class DocTable {

    private final DocLists lists;
    private final List<Element> nested = new ArrayList<>();

    DocTable(DocLists lists) {
        this.lists = lists;
    }

    /** The table, then the tables nested in it; only the latter if it is a frame around one cell. */
    List<Element> read(Table table) {
        ColumnEdges edges = edges(table);
        DrawnRows rows = new DrawnRows();
        List<Element> first = new ArrayList<>();
        int cells = 0;
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            rows.add(row(row, edges, first));
            cells += row.numCells();
        }
        if (cells == 1 && !nested.isEmpty()) {
            return first;
        }
        List<Element> all = new ArrayList<>();
        if (cells > 0) {
            all.add(new Element.Table(rows.grid()));
        }
        all.addAll(nested);
        return all;
    }

    private static ColumnEdges edges(Table table) {
        List<Integer> all = new ArrayList<>();
        for (int r = 0; r < table.numRows(); r++) {
            TableRow row = table.getRow(r);
            for (int c = 0; c < row.numCells(); c++) {
                all.add(row.getCell(c).getLeftEdge());
                all.add(row.getCell(c).getLeftEdge() + row.getCell(c).getWidth());
            }
        }
        return ColumnEdges.of(all);
    }

    private List<DrawnCell> row(TableRow row, ColumnEdges edges, List<Element> content) {
        List<DrawnCell> cells = new ArrayList<>();
        int next = 0;
        for (int c = 0; c < row.numCells(); c++) {
            TableCell cell = row.getCell(c);
            int left = Math.max(next, edges.index(cell.getLeftEdge()));
            int right = Math.max(left + 1, edges.index(cell.getLeftEdge() + cell.getWidth()));
            Printed printed = text(cell, content);
            if (cell.isMerged() && !cell.isFirstMerged() && !cells.isEmpty()) {
                DrawnCell before = cells.removeLast();
                cells.add(
                        new DrawnCell(before.column(), right - before.column(), before.continued(), before.printed()));
            } else {
                boolean continued = cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged();
                cells.add(new DrawnCell(left, right - left, continued, printed));
            }
            next = right;
        }
        return cells;
    }

    private Printed text(TableCell cell, List<Element> content) {
        Printed all = Printed.NOTHING;
        int level = cell.numParagraphs() == 0
                ? 0
                : cell.getParagraph(cell.numParagraphs() - 1).getTableLevel();
        int i = 0;
        while (i < cell.numParagraphs()) {
            Paragraph paragraph = cell.getParagraph(i);
            if (paragraph.getTableLevel() > level) {
                Table inner = cell.getTable(paragraph);
                List<Element> elements = new DocTable(lists).read(inner);
                nested.addAll(elements);
                content.addAll(elements);
                i += Math.max(1, inner.numParagraphs());
                continue;
            }
            Element element = DocText.paragraph(paragraph, lists).orElse(null);
            if (element instanceof Element.Text text) {
                content.add(text);
                all = all.join(CellText.of(text.text()));
            }
            i++;
        }
        return all;
    }
}
