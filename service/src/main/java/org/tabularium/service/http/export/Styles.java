package org.tabularium.service.http.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** The cell styles of one workbook, each made once: a workbook holds few of them. */
final class Styles {

    /** Decimals of a text cell. */
    static final int TEXT = -1;

    private record Look(int decimals, boolean review) {}

    private final Workbook workbook;
    private final Map<Look, CellStyle> looks = new HashMap<>();
    private final CellStyle header;
    private final CellStyle title;
    private final CellStyle link;

    Styles(Workbook workbook) {
        this.workbook = workbook;
        Font bold = workbook.createFont();
        bold.setBold(true);
        this.title = workbook.createCellStyle();
        title.setFont(bold);
        Font blue = workbook.createFont();
        blue.setUnderline(Font.U_SINGLE);
        blue.setColor(IndexedColors.BLUE.getIndex());
        this.link = framed();
        link.setFont(blue);
        link.setWrapText(true);
        link.setVerticalAlignment(VerticalAlignment.TOP);
        this.header = framed();
        header.setFont(bold);
        header.setAlignment(HorizontalAlignment.CENTER);
        header.setVerticalAlignment(VerticalAlignment.CENTER);
        header.setWrapText(true);
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    CellStyle header() {
        return header;
    }

    CellStyle title() {
        return title;
    }

    /** Words that lead to another cell. */
    CellStyle link() {
        return link;
    }

    /**
     * The style of a cell.
     *
     * @param decimals shown; {@link #TEXT} for words
     * @param review true for a cell that a person should look at
     */
    CellStyle cell(int decimals, boolean review) {
        return looks.computeIfAbsent(new Look(decimals, review), this::make);
    }

    private CellStyle make(Look look) {
        CellStyle style = framed();
        if (look.decimals() == TEXT) {
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.TOP);
        } else {
            String decimals = look.decimals() == 0 ? "" : "." + "0".repeat(look.decimals());
            style.setDataFormat(workbook.createDataFormat().getFormat("0" + decimals));
        }
        if (look.review()) {
            style.setFillForegroundColor(IndexedColors.LIGHT_YELLOW.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        return style;
    }

    private CellStyle framed() {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
