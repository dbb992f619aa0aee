package org.tabularium.corpus.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.tabularium.corpus.render.DrawnTable.DrawnCell;

/** Prints a document as a workbook, a sheet a page: figures as numbers with a format, title and unit above the table. */
final class WorkbookPrinter {

    /** What a format shows as it is printed; other figures are kept as text, as offices do with codes. */
    private static final Map<String, String> FORMATS = Map.of(
            "-?\\d{1,3}(,\\d{3})+\\.\\d\\d", "#,##0.00",
            "-?(0|[1-9]\\d{0,2})\\.\\d\\d", "0.00",
            "-?[1-9]\\d{3,12}\\.\\d\\d", "0.00");

    private final Workbook workbook;
    private final Style style;
    private final Map<String, CellStyle> styles = new TreeMap<>();
    private Sheet sheet;
    private int next;

    private WorkbookPrinter(Workbook workbook, Style style) {
        this.workbook = workbook;
        this.style = style;
    }

    static void print(Piece.Sheet pieces, Style style, Path file) throws IOException {
        try (Workbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            WorkbookPrinter printer = new WorkbookPrinter(workbook, style);
            List<Piece> all = pieces.pieces();
            for (int i = 0; i < all.size(); i++) {
                printer.print(all.get(i));
                if (all.get(i) instanceof Piece.Text text && text.align() == Piece.Align.CENTRE) {
                    printer.merge(nextWidth(all.subList(i, all.size())));
                }
            }
            workbook.write(out);
        }
    }

    /** Titles are merged over the table that they stand above. */
    private static int nextWidth(List<Piece> pieces) {
        return pieces.stream()
                .filter(Piece.Drawn.class::isInstance)
                .map(Piece.Drawn.class::cast)
                .map(drawn -> drawn.table().columns())
                .findFirst()
                .orElse(1);
    }

    private void merge(int width) {
        if (width > 1) {
            sheet.addMergedRegion(new CellRangeAddress(next - 1, next - 1, 0, width - 1));
        }
    }

    private void print(Piece piece) {
        if (sheet == null && !(piece instanceof Piece.PageBreak)) {
            sheet = workbook.createSheet();
            next = 0;
        }
        switch (piece) {
            case Piece.Text text -> line(text.text());
            case Piece.Line line -> {
                int column = 0;
                for (String part : Stream.of(line.left(), line.centre(), line.right())
                        .filter(part -> part != null)
                        .toList()) {
                    cell(next, column++).setCellValue(part);
                }
                next++;
            }
            case Piece.Drawn drawn -> table(drawn.table());
            case Piece.Together ignored -> {}
            case Piece.PageBreak ignored -> sheet = null;
        }
    }

    private void line(String text) {
        for (String each : text.split("\n")) {
            cell(next++, 0).setCellValue(each);
        }
    }

    private Cell cell(int row, int column) {
        Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
    }

    private void table(DrawnTable table) {
        int top = next;
        for (int r = 0; r < table.rows(); r++) {
            for (int c = 0; c < table.columns(); c++) {
                cell(top + r, c).setCellStyle(style(""));
            }
        }
        for (DrawnCell drawn : table.cells()) {
            write(drawn.text(), cell(top + drawn.row(), drawn.column()));
            if (drawn.rowSpan() > 1 || drawn.columnSpan() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        top + drawn.row(), top + drawn.bottom() - 1, drawn.column(), drawn.right() - 1));
            }
        }
        next = top + table.rows();
    }

    private void write(String text, Cell cell) {
        String format = FORMATS.entrySet().stream()
                .filter(each -> text.matches(each.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        if (format.isEmpty()) {
            cell.setCellValue(text);
        } else {
            cell.setCellValue(Double.parseDouble(text.replace(",", "")));
            cell.setCellStyle(style(format));
        }
    }

    private CellStyle style(String format) {
        return styles.computeIfAbsent(format, name -> {
            CellStyle made = workbook.createCellStyle();
            BorderStyle level = style.rules() == Style.Rules.NONE ? BorderStyle.NONE : BorderStyle.THIN;
            BorderStyle upright = style.rules() == Style.Rules.GRID ? BorderStyle.THIN : BorderStyle.NONE;
            made.setBorderTop(level);
            made.setBorderBottom(level);
            made.setBorderLeft(upright);
            made.setBorderRight(upright);
            if (!name.isEmpty()) {
                made.setDataFormat(workbook.createDataFormat().getFormat(name));
            }
            return made;
        });
    }
}
