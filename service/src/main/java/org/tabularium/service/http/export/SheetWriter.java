package org.tabularium.service.http.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.tabularium.service.http.export.Sheet.Value;

/** Writes one sheet, top to bottom. */
final class SheetWriter {

    /** What Excel holds in a cell. */
    private static final int LONGEST_TEXT = 32_767;

    /** What Excel's numbers hold; a longer amount stays text, so that no digit is lost. */
    private static final int DIGITS = 15;

    /** In 256ths of a character: wide enough for an amount in yuan, or a short name. */
    private static final int COLUMN_WIDTH = 18 * 256;

    private final SXSSFSheet page;
    private final Styles styles;
    private int next;
    private int body;

    SheetWriter(SXSSFSheet page, Styles styles) {
        this.page = page;
        this.styles = styles;
    }

    /** Writes it; nothing is linked. */
    void write(Sheet sheet) {
        write(sheet, row -> null, 0);
    }

    /** The first row below the header, from 0; known once the sheet is written. */
    int body() {
        return body;
    }

    /**
     * Writes it with links.
     *
     * @param links where a row leads, by its index; {@code null} for nowhere
     * @param linked the column that carries the links
     */
    void write(Sheet sheet, IntFunction<String> links, int linked) {
        if (!sheet.title().isEmpty()) {
            line(sheet.title());
        }
        sheet.lead().forEach(this::line);
        header(sheet);
        page.createFreezePane(0, next);
        body = next;
        for (int index = 0; index < sheet.rows().size(); index++) {
            Row row = row(sheet.rows().get(index));
            String address = links.apply(index);
            if (address != null) {
                link(row.getCell(linked), address);
            }
        }
        sheet.notes().forEach(this::line);
        for (int column = 0; column < sheet.headers().size(); column++) {
            page.setColumnWidth(column, COLUMN_WIDTH);
        }
    }

    private void line(String text) {
        Cell cell = page.createRow(next++).createCell(0);
        cell.setCellValue(fitting(text));
        cell.setCellStyle(styles.title());
    }

    private void header(Sheet sheet) {
        int depth = sheet.depth();
        for (int level = 0; level < depth; level++) {
            Row row = page.createRow(next + level);
            for (int column = 0; column < sheet.headers().size(); column++) {
                List<String> path = sheet.headers().get(column);
                Cell cell = row.createCell(column);
                cell.setCellStyle(styles.header());
                if (level < path.size()) {
                    cell.setCellValue(fitting(path.get(level)));
                }
            }
        }
        for (int level = 0; level < depth; level++) {
            merge(sheet.headers(), level, depth);
        }
        next += depth;
    }

    /** Joins the cells of one header row: side by side under the same path, and a column's last one down to the bottom. */
    private void merge(List<List<String>> headers, int level, int depth) {
        for (int first = 0; first < headers.size(); first++) {
            List<String> path = headers.get(first);
            int last = first;
            while (last + 1 < headers.size() && isShared(path, headers.get(last + 1), level)) {
                last++;
            }
            int bottom = level == path.size() - 1 ? depth - 1 : level;
            if (level < path.size() && (last > first || bottom > level)) {
                page.addMergedRegionUnsafe(new CellRangeAddress(next + level, next + bottom, first, last));
            }
            first = last;
        }
    }

    /** True if both columns stand under the same cell of this level, and have cells of their own below it. */
    private static boolean isShared(List<String> left, List<String> right, int level) {
        return left.size() > level + 1
                && right.size() > level + 1
                && left.subList(0, level + 1).equals(right.subList(0, level + 1));
    }

    private void link(Cell cell, String address) {
        Hyperlink link = page.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(address);
        cell.setHyperlink(link);
        cell.setCellStyle(styles.link());
    }

    private Row row(List<Value> values) {
        Row row = page.createRow(next++);
        for (int column = 0; column < values.size(); column++) {
            fill(row.createCell(column), values.get(column));
        }
        return row;
    }

    private void fill(Cell cell, Value value) {
        BigDecimal number = value.number();
        if (number != null && number.precision() <= DIGITS) {
            cell.setCellValue(number.doubleValue());
            cell.setCellStyle(styles.cell(Math.max(0, number.scale()), value.review()));
        } else {
            cell.setCellValue(fitting(number == null ? value.text() : number.toPlainString()));
            cell.setCellStyle(styles.cell(Styles.TEXT, value.review()));
        }
    }

    /** The text as far as Excel takes it; a cut is shown by an ellipsis. */
    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
