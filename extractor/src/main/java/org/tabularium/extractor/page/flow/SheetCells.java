package org.tabularium.extractor.page.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.formula.eval.NotImplementedException;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.tabularium.models.document.Printed;

/** The cells of one sheet of an Excel workbook as Excel shows them: formatted, merged, hidden rows and columns left out. */
final class SheetCells {

    private final org.apache.poi.ss.usermodel.Sheet sheet;
    private final FormulaEvaluator evaluator;
    private final boolean stale;
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final List<SheetCell> cells = new ArrayList<>();

    SheetCells(Workbook workbook, org.apache.poi.ss.usermodel.Sheet sheet) {
        this.sheet = sheet;
        this.evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        this.stale = workbook.getForceFormulaRecalculation();
        formatter.setUseCachedValuesForFormulaCells(true);
    }

    Sheet sheet() {
        Map<Long, CellRangeAddress> merged = new HashMap<>();
        Map<Long, CellRangeAddress> covered = new HashMap<>();
        for (CellRangeAddress region : sheet.getMergedRegions()) {
            merged.put(key(region.getFirstRow(), region.getFirstColumn()), region);
        }
        int last = lastWordedRow();
        seen(last, lastColumn(last));
        for (CellRangeAddress region : merged.values()) {
            cover(region, covered, last);
        }
        for (Row row : sheet) {
            if (row.getRowNum() <= last && rows.containsKey(row.getRowNum())) {
                row.forEach(cell -> add(cell, covered));
            }
        }
        return new Sheet(sheet.getSheetName(), List.copyOf(cells));
    }

    private static long key(int row, int column) {
        return (long) row << Integer.SIZE | column;
    }

    /** Formats often reach down to the last of a million rows: only what has words counts. */
    private int lastWordedRow() {
        int last = -1;
        for (Row row : sheet) {
            for (Cell cell : row) {
                last = cell.getCellType() == CellType.BLANK ? last : Math.max(last, row.getRowNum());
            }
        }
        return last;
    }

    private int lastColumn(int lastRow) {
        int last = -1;
        for (Row row : sheet) {
            if (row.getRowNum() <= lastRow) {
                for (Cell cell : row) {
                    boolean counts = cell.getCellType() != CellType.BLANK || boxed(cell);
                    last = counts ? Math.max(last, cell.getColumnIndex()) : last;
                }
            }
        }
        return last;
    }

    /** Numbers the rows and columns that are not hidden. */
    private void seen(int lastRow, int lastColumn) {
        for (int r = 0; r <= lastRow; r++) {
            Row row = sheet.getRow(r);
            if (row == null || !row.getZeroHeight()) {
                rows.put(r, rows.size());
            }
        }
        for (int c = 0; c <= lastColumn; c++) {
            if (!sheet.isColumnHidden(c)) {
                columns.put(c, columns.size());
            }
        }
    }

    /** Adds a merged region as one cell, with what its first cell shows, and notes the cells that it covers. */
    private void cover(CellRangeAddress region, Map<Long, CellRangeAddress> covered, int last) {
        int top = -1;
        int left = -1;
        int height = 0;
        int width = 0;
        for (int r = region.getFirstRow(); r <= Math.min(region.getLastRow(), last); r++) {
            if (rows.containsKey(r)) {
                top = top < 0 ? rows.get(r) : top;
                height++;
            }
        }
        for (int c = region.getFirstColumn(); c <= region.getLastColumn(); c++) {
            if (columns.containsKey(c)) {
                left = left < 0 ? columns.get(c) : left;
                width++;
            }
        }
        if (height == 0 || width == 0) {
            return;
        }
        for (int r = region.getFirstRow(); r <= Math.min(region.getLastRow(), last); r++) {
            for (int c = region.getFirstColumn(); c <= region.getLastColumn(); c++) {
                covered.put(key(r, c), region);
            }
        }
        Row row = sheet.getRow(region.getFirstRow());
        Cell first = row == null ? null : row.getCell(region.getFirstColumn());
        Printed printed = first == null ? Printed.NOTHING : CellText.of(text(first));
        cells.add(new SheetCell(top, left, height, width, printed, first != null && boxed(first)));
    }

    private void add(Cell cell, Map<Long, CellRangeAddress> covered) {
        Integer column = columns.get(cell.getColumnIndex());
        if (column == null || covered.containsKey(key(cell.getRowIndex(), cell.getColumnIndex()))) {
            return;
        }
        Printed printed = CellText.of(text(cell));
        if (!printed.isBlank() || boxed(cell)) {
            cells.add(new SheetCell(rows.get(cell.getRowIndex()), column, 1, 1, printed, boxed(cell)));
        }
    }

    private String text(Cell cell) {
        boolean formula = cell.getCellType() == CellType.FORMULA;
        if (formula && (stale || neverComputed(cell)) && !compute(cell)) {
            return "=" + cell.getCellFormula();
        }
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        if (type == CellType.NUMERIC && cell.getNumericCellValue() == 0 && !sheet.isDisplayZeros()) {
            return "";
        }
        String shown = formatter.formatCellValue(cell);
        // Number formats leave room for brackets and signs; the blanks of a text are its author's.
        String text = type == CellType.NUMERIC ? shown.strip() : shown;
        return formula ? TypedFormula.text(cell.getCellFormula(), text) : text;
    }

    /** A program that writes formulas may leave their results to whoever opens the file: a missing one is not zero. */
    private static boolean neverComputed(Cell cell) {
        return cell instanceof XSSFCell xlsx && !xlsx.getCTCell().isSetV();
    }

    /** False if the formula is beyond POI. */
    private boolean compute(Cell cell) {
        try {
            evaluator.evaluateFormulaCell(cell);
            return true;
        } catch (NotImplementedException | FormulaParseException | IllegalStateException e) {
            return false;
        }
    }

    private boolean boxed(Cell cell) {
        CellStyle style = cell.getCellStyle();
        boolean sides = drawn(style.getBorderLeft()) || drawn(style.getBorderRight());
        boolean top = drawn(style.getBorderTop());
        boolean bottom = drawn(style.getBorderBottom());
        // A title between two tables has their lines above and below it, and draws none itself.
        boolean level = (top && (bottom || neighbour(cell, 1, true))) || (bottom && neighbour(cell, -1, false));
        return sides || level;
    }

    /** True if the cell above or below draws the border that both share. */
    private boolean neighbour(Cell cell, int way, boolean top) {
        Row row = cell.getRowIndex() + way < 0 ? null : sheet.getRow(cell.getRowIndex() + way);
        Cell next = row == null ? null : row.getCell(cell.getColumnIndex());
        if (next == null) {
            return false;
        }
        CellStyle style = next.getCellStyle();
        return drawn(top ? style.getBorderTop() : style.getBorderBottom());
    }

    private static boolean drawn(BorderStyle border) {
        return border != BorderStyle.NONE;
    }
}
