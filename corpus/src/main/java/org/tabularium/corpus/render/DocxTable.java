package org.tabularium.corpus.render;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.tabularium.corpus.render.DrawnTable.DrawnCell;

/** One table of a docx. */
final class DocxTable {

    /** Sets a text in a paragraph, at a scale of the type. */
    interface Setter {
        void set(XWPFParagraph paragraph, String text, double scale);
    }

    private final DrawnTable drawn;
    private final Style style;
    private final XWPFDocument document;
    private final Setter setter;
    private final DrawnCell[][] covering;

    DocxTable(DrawnTable drawn, Style style, XWPFDocument document, Setter setter) {
        this.drawn = drawn;
        this.style = style;
        this.document = document;
        this.setter = setter;
        this.covering = new DrawnCell[drawn.rows()][drawn.columns()];
        for (DrawnCell cell : drawn.cells()) {
            for (int r = cell.row(); r < cell.bottom(); r++) {
                for (int c = cell.column(); c < cell.right(); c++) {
                    covering[r][c] = cell;
                }
            }
        }
    }

    /**
     * @param width of the table, in twips
     */
    void print(long width) {
        if (drawn.rows() == 0) {
            return;
        }
        XWPFTable table = document.createTable();
        table.removeRow(0);
        borders(table);
        double sum = drawn.widths().stream().mapToDouble(Double::doubleValue).sum();
        long[] widths = drawn.widths().stream()
                .mapToLong(wish -> Math.round(wish / sum * width))
                .toArray();
        var grid = table.getCTTbl().addNewTblGrid();
        for (long each : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
        for (int r = 0; r < drawn.rows(); r++) {
            row(table.createRow(), r, widths);
        }
        document.createParagraph();
    }

    private void row(XWPFTableRow row, int r, long[] widths) {
        while (!row.getTableCells().isEmpty()) {
            row.removeCell(0);
        }
        CTTrPr properties = row.getCtRow().addNewTrPr();
        if (style.repeatHeader() && r < drawn.headerRows()) {
            properties.addNewTblHeader();
        }
        if (!style.cutRows()) {
            properties.addNewCantSplit();
        }
        int c = 0;
        while (c < drawn.columns()) {
            DrawnCell cell = covering[r][c];
            int end = cell == null ? c + 1 : cell.right();
            long width = 0;
            for (int k = c; k < end; k++) {
                width += widths[k];
            }
            cell(row.createCell(), cell, r, end - c, width);
            c = end;
        }
    }

    private void cell(XWPFTableCell printed, DrawnCell cell, int r, int span, long width) {
        CTTcPr properties = printed.getCTTc().addNewTcPr();
        var size = properties.addNewTcW();
        size.setType(STTblWidth.DXA);
        size.setW(BigInteger.valueOf(width));
        if (span > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        if (cell == null) {
            return;
        }
        if (cell.rowSpan() > 1) {
            properties.addNewVMerge().setVal(cell.row() == r ? STMerge.RESTART : STMerge.CONTINUE);
        }
        if (cell.row() == r) {
            XWPFParagraph paragraph = printed.getParagraphs().getFirst();
            paragraph.setAlignment(DocxPrinter.alignment(cell.align()));
            setter.set(paragraph, cell.text(), 1);
        }
    }

    private void borders(XWPFTable table) {
        var properties = table.getCTTbl().getTblPr();
        CTTblBorders borders =
                properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        STBorder.Enum level = style.rules() == Style.Rules.NONE ? STBorder.NONE : STBorder.SINGLE;
        STBorder.Enum upright = style.rules() == Style.Rules.GRID ? STBorder.SINGLE : STBorder.NONE;
        border(borders.isSetTop() ? borders.getTop() : borders.addNewTop(), level);
        border(borders.isSetBottom() ? borders.getBottom() : borders.addNewBottom(), level);
        border(borders.isSetInsideH() ? borders.getInsideH() : borders.addNewInsideH(), level);
        border(borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(), upright);
        border(borders.isSetRight() ? borders.getRight() : borders.addNewRight(), upright);
        border(borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV(), upright);
    }

    private static void border(
            org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder border, STBorder.Enum kind) {
        border.setVal(kind);
        border.setSz(BigInteger.valueOf(4));
    }
}
