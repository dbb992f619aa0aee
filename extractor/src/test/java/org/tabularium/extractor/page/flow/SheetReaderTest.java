package org.tabularium.extractor.page.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tabularium.models.document.Content.Element;
import org.tabularium.models.table.Grid;

class SheetReaderTest {

    @TempDir
    private Path folder;

    private List<Element> xlsx(Consumer<Workbook> writing) throws Exception {
        try (Workbook workbook = new XSSFWorkbook()) {
            writing.accept(workbook);
            return new SheetReader().readXlsx(written(workbook), 1000).elements();
        }
    }

    private List<Element> xls(Consumer<Workbook> writing) throws Exception {
        try (Workbook workbook = new HSSFWorkbook()) {
            writing.accept(workbook);
            return new SheetReader().readXls(written(workbook)).elements();
        }
    }

    private Path written(Workbook workbook) throws Exception {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }

    private static Cell cell(Sheet sheet, int row, int column) {
        Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
    }

    private static void write(Sheet sheet, int row, String... texts) {
        for (int c = 0; c < texts.length; c++) {
            if (!texts[c].isEmpty()) {
                cell(sheet, row, c).setCellValue(texts[c]);
            }
        }
    }

    private static void box(Sheet sheet, int from, int to, int columns) {
        CellStyle boxed = sheet.getWorkbook().createCellStyle();
        boxed.setBorderTop(BorderStyle.THIN);
        boxed.setBorderBottom(BorderStyle.THIN);
        boxed.setBorderLeft(BorderStyle.THIN);
        boxed.setBorderRight(BorderStyle.THIN);
        for (int r = from; r <= to; r++) {
            for (int c = 0; c < columns; c++) {
                cell(sheet, r, c).setCellStyle(boxed);
            }
        }
    }

    private static Grid grid(Element element) {
        return ((Element.Table) element).grid();
    }

    private static String text(Element element) {
        return ((Element.Text) element).text();
    }

    /** A title over all columns, a line with the unit, a header of two rows, two rows of figures, a remark. */
    private static void form(Workbook workbook, boolean boxed) {
        Sheet sheet = workbook.createSheet("表1");
        write(sheet, 0, "某局支出总表");
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
        write(sheet, 1, "部门：某局", "", "单位：万元");
        write(sheet, 2, "科目", "支出", "");
        sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
        sheet.addMergedRegion(new CellRangeAddress(2, 2, 1, 2));
        write(sheet, 3, "", "基本", "项目");
        write(sheet, 4, "教育", "1.50", "2.00");
        write(sheet, 5, "科学", "", "");
        write(sheet, 6, "注：不含结转。");
        if (boxed) {
            box(sheet, 2, 5, 3);
        }
    }

    private static void check(List<Element> elements) {
        assertEquals("某局支出总表", text(elements.get(0)));
        assertEquals("部门：某局\t单位：万元", text(elements.get(1)));
        Grid grid = grid(elements.get(2));
        assertEquals("科目", grid.cellAt(1, 0).text());
        assertEquals(2, grid.cellAt(0, 1).columnSpan());
        assertEquals("2.00", grid.cellAt(2, 2).text());
        assertEquals("科学", grid.cellAt(3, 0).text());
        assertEquals(4, grid.rows());
        assertEquals("注：不含结转。", text(elements.get(3)));
        assertEquals(4, elements.size());
    }

    @Test
    void setsTitlesAndRemarksFreeOfTheTableByItsBorders() throws Exception {
        check(xlsx(workbook -> form(workbook, true)));
        check(xls(workbook -> form(workbook, true)));
    }

    @Test
    void tellsTheTableOfASheetWithoutBordersByItsFullRows() throws Exception {
        check(xlsx(workbook -> form(workbook, false)));
    }

    @Test
    void formatsFiguresAndComputesWhatNobodyHasComputedYet() throws Exception {
        Grid grid = grid(xlsx(workbook -> {
                    Sheet sheet = workbook.createSheet("Sheet1");
                    sheet.setDisplayZeros(false);
                    box(sheet, 0, 0, 4);
                    CellStyle money = workbook.createCellStyle();
                    money.cloneStyleFrom(cell(sheet, 0, 0).getCellStyle());
                    money.setDataFormat(workbook.createDataFormat().getFormat("_ * #,##0.00_ ;_ * \\-#,##0.00_ "));
                    cell(sheet, 0, 0).setCellValue(2010301);
                    cell(sheet, 0, 1).setCellValue(1234.5);
                    cell(sheet, 0, 1).setCellStyle(money);
                    cell(sheet, 0, 2).setCellValue(0);
                    cell(sheet, 0, 3).setCellFormula("B1*2");
                    cell(sheet, 0, 3).setCellStyle(money);
                })
                .getFirst());
        assertEquals("2010301", grid.cellAt(0, 0).text());
        assertEquals("1,234.50", grid.cellAt(0, 1).text());
        assertEquals("", grid.cellAt(0, 2).text());
        assertEquals("2,469.00", grid.cellAt(0, 3).text());
    }

    @Test
    void aTypedPercentageIsADemandAndNoComputation() throws Exception {
        Grid grid = grid(xlsx(workbook -> {
                    Sheet sheet = workbook.createSheet("Sheet1");
                    box(sheet, 0, 0, 4);
                    CellStyle percent = workbook.createCellStyle();
                    percent.cloneStyleFrom(cell(sheet, 0, 0).getCellStyle());
                    percent.setDataFormat(workbook.createDataFormat().getFormat("0.00%"));
                    for (int c = 0; c < 4; c++) {
                        cell(sheet, 0, c).setCellStyle(percent);
                    }
                    cell(sheet, 0, 0).setCellFormula("97.5%");
                    cell(sheet, 0, 1).setCellFormula("1/4");
                    cell(sheet, 0, 2).setCellFormula("A1");
                    cell(sheet, 0, 3).setCellValue(0.5);
                })
                .getFirst());
        assertEquals("=97.5%", grid.cellAt(0, 0).text());
        assertEquals("25.00%", grid.cellAt(0, 1).text());
        assertEquals("97.50%", grid.cellAt(0, 2).text());
        assertEquals("50.00%", grid.cellAt(0, 3).text());
    }

    @Test
    void leavesHiddenSheetsRowsAndColumnsOut() throws Exception {
        List<Element> elements = xlsx(workbook -> {
            Sheet hidden = workbook.createSheet("代码");
            write(hidden, 0, "隐", "藏", "表");
            Sheet sheet = workbook.createSheet("收入总表");
            write(sheet, 0, "项目", "内码", "金额");
            write(sheet, 1, "隐", "x", "9.99");
            write(sheet, 2, "合计", "y", "1.00");
            box(sheet, 0, 2, 3);
            sheet.setColumnHidden(1, true);
            sheet.getRow(1).setZeroHeight(true);
            workbook.setActiveSheet(1);
            workbook.setSheetHidden(0, true);
        });
        assertEquals("收入总表", text(elements.get(0)));
        Grid grid = grid(elements.get(1));
        assertEquals(2, grid.rows());
        assertEquals(2, grid.columns());
        assertEquals("1.00", grid.cellAt(1, 1).text());
    }

    @Test
    void partsTwoTablesOfOneSheet() throws Exception {
        List<Element> elements = xls(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet2");
            write(sheet, 0, "收入总表");
            write(sheet, 1, "项目", "金额");
            write(sheet, 2, "合计", "1.00");
            write(sheet, 4, "支出总表");
            write(sheet, 5, "项目", "金额");
            write(sheet, 6, "合计", "2.00");
            box(sheet, 1, 2, 2);
            box(sheet, 5, 6, 2);
        });
        assertEquals("收入总表", text(elements.get(0)));
        assertEquals("1.00", grid(elements.get(1)).cellAt(1, 1).text());
        assertEquals("支出总表", text(elements.get(2)));
        assertEquals("2.00", grid(elements.get(3)).cellAt(1, 1).text());
    }

    @Test
    void partsTablesWithoutBordersByTheirTitlesAndUnits() throws Exception {
        List<Element> elements = xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            write(sheet, 0, "收入总表");
            write(sheet, 1, "某局", "", "单位：万元");
            write(sheet, 2, "项目", "金额", "备注");
            write(sheet, 3, "教育", "1.00", "指标1：无");
            write(sheet, 4, "科学", "", "");
            write(sheet, 5, "支出总表");
            write(sheet, 6, "某局", "单位：万元");
            write(sheet, 7, "项目", "金额", "备注");
            write(sheet, 8, "合计", "2.00", "无");
        });
        assertEquals("科学", grid(elements.get(2)).cellAt(2, 0).text());
        assertEquals(3, grid(elements.get(2)).rows());
        assertEquals("支出总表", text(elements.get(3)));
        assertEquals("2.00", grid(elements.get(5)).cellAt(1, 1).text());
    }

    @Test
    void keepsRowsThatWereAddedBelowTheBorders() throws Exception {
        List<Element> elements = xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            write(sheet, 0, "项目", "金额");
            write(sheet, 1, "教育", "1.00");
            write(sheet, 2, "科学", "2.00");
            box(sheet, 0, 1, 2);
        });
        assertEquals("2.00", grid(elements.getFirst()).cellAt(2, 1).text());
        assertEquals(1, elements.size());
    }

    @Test
    void aNoteFarBelowDoesNotMakeAMillionRows() throws Exception {
        List<Element> elements = xlsx(workbook -> {
            Sheet sheet = workbook.createSheet("Sheet1");
            write(sheet, 0, "项目", "金额", "备注");
            write(sheet, 1, "教育", "1.00", "无");
            write(sheet, 1_000_000, "完");
        });
        assertTrue(grid(elements.getFirst()).rows() == 2 && elements.size() == 2, elements::toString);
    }
}
