package org.tabularium.extractor.recognise;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

class HeaderReaderTest {

    private final Wordings wordings = Wordings.load();
    private final HeaderReader headers = new HeaderReader(
            wordings, new LeadReader(wordings), Set.of("项目", "功能分类", "科目编码", "科目名称", "合计", "本年支出", "类", "款"));

    @Test
    void aHeaderEndsBelowAllOfItsCells() {
        Header header = headers.read(grid(
                5,
                4,
                cell(0, 0, 1, 3, "项目"),
                cell(0, 3, 3, 1, "合计"),
                cell(1, 0, 1, 2, "功能分类"),
                cell(1, 2, 2, 1, "科目名称"),
                cell(2, 0, 1, 2, "科目编码"),
                cell(3, 0, 1, 1, "类"),
                cell(3, 1, 1, 1, "款"),
                cell(3, 2, 1, 1, ""),
                cell(3, 3, 1, 1, ""),
                cell(4, 0, 1, 1, "201"),
                cell(4, 1, 1, 1, "03"),
                cell(4, 2, 1, 1, "某项支出"),
                cell(4, 3, 1, 1, "1.00")));
        assertEquals(4, header.body());
    }

    @Test
    void aWordOfAHeaderThatWasReadAsAFigureEndsItNot() {
        assertEquals(2, codes("7%", 0.5).body());
        assertEquals(1, codes("7%", 0.98).body(), "what was surely read is a figure");
        assertEquals(1, codes("4.00", 0.5).body(), "an amount is no word");
    }

    /** A header of which 款 was read as a figure. */
    private Header codes(String text, double confidence) {
        Printed misread = new Printed(text, List.of(), Origin.OCR, List.of(new Reading(text, confidence, "chi_sim")));
        return headers.read(grid(
                3,
                4,
                cell(0, 0, 1, 3, "科目编码"),
                cell(0, 3, 2, 1, "合计"),
                cell(1, 0, 1, 1, "类"),
                new GridCell(1, 1, 1, 1, misread),
                cell(1, 2, 1, 1, "款"),
                cell(2, 0, 1, 1, "201"),
                cell(2, 1, 1, 1, "03"),
                cell(2, 2, 1, 1, "01"),
                cell(2, 3, 1, 1, "1.00")));
    }

    @Test
    void piecesOfACodeStandBesideTheNumbersOfColumns() {
        Header header = headers.read(grid(
                5,
                4,
                cell(0, 0, 1, 3, "项目"),
                cell(0, 3, 2, 1, "本年支出"),
                cell(1, 0, 1, 2, "科目编码"),
                cell(1, 2, 1, 1, "科目名称"),
                cell(2, 0, 2, 1, "类"),
                cell(2, 1, 2, 1, "款"),
                cell(2, 2, 1, 1, "栏次"),
                cell(2, 3, 1, 1, "1"),
                cell(3, 2, 1, 1, "合计"),
                cell(3, 3, 1, 1, "1.00"),
                cell(4, 0, 1, 2, "20103"),
                cell(4, 2, 1, 1, "某项支出"),
                cell(4, 3, 1, 1, "1.00")));
        assertEquals(3, header.body());
        assertEquals(2, header.sunken().size());
    }

    @Test
    void aRowOfFiguresNumbersNoColumns() {
        Header header = headers.read(grid(
                3,
                3,
                cell(0, 0, 1, 1, "项目"),
                cell(0, 1, 1, 1, "合计"),
                cell(0, 2, 1, 1, "本年支出"),
                cell(1, 0, 1, 1, "某项支出"),
                cell(1, 1, 1, 1, "2"),
                cell(1, 2, 1, 1, "2"),
                cell(2, 0, 1, 1, "合计"),
                cell(2, 1, 1, 1, "1"),
                cell(2, 2, 1, 1, "2")));
        assertEquals(1, header.body());
    }

    @Test
    void aLabelThatSpansRowsOfABodyIsNoHeader() {
        Header header = headers.read(grid(
                3,
                2,
                cell(0, 0, 1, 1, "项目"),
                cell(0, 1, 1, 1, "科目名称"),
                cell(1, 0, 2, 1, "某类资金"),
                cell(1, 1, 1, 1, "小计"),
                cell(2, 1, 1, 1, "某项收入")));
        assertEquals(1, header.body());
    }

    private static GridCell cell(int row, int column, int rowSpan, int columnSpan, String text) {
        return new GridCell(row, column, rowSpan, columnSpan, Printed.of(text));
    }

    private static Grid grid(int rows, int columns, GridCell... cells) {
        return new Grid(rows, columns, new ArrayList<>(List.of(cells)), null);
    }
}
