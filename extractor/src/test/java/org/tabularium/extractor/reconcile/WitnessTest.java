package org.tabularium.extractor.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tabularium.extractor.reconcile.TestDisclosures.RECONCILER;
import static org.tabularium.extractor.reconcile.TestDisclosures.disclosure;
import static org.tabularium.extractor.reconcile.TestDisclosures.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Cell;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Row;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.document.Origin;
import org.tabularium.models.finding.Finding;

/** Which sums bear witness for a figure that was read off an image. */
class WitnessTest {

    private static final String[] BALANCED = {
        "|合计|120.50|90.50|30.00",
        "201|一般公共服务支出|100.50|70.50|30.00",
        "20103|政府办公厅（室）及相关机构事务|100.50|70.50|30.00",
        "2010301|行政运行|75.50|70.50|5.00",
        "2010302|一般行政管理事务|25.00||25.00",
        "221|住房保障支出|20.00|20.00|",
        "22102|住房改革支出|20.00|20.00|",
        "2210201|住房公积金|20.00|20.00|"
    };

    /** The rows as read off an image, every printed amount to be looked at. */
    private static Disclosure scanned(String... rows) {
        Table plain = table("t1", "shanxi-2023", "expenditure-summary", "万元", rows);
        List<Row> read = plain.rows().stream().map(WitnessTest::scanned).toList();
        return disclosure(List.of(TestDisclosures.with(plain, read)));
    }

    private static Row scanned(Row row) {
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        cells.replaceAll((column, cell) -> new Cell(
                cell.text(),
                null,
                cell.value(),
                List.of(),
                Origin.OCR,
                0.5,
                List.of(),
                !cell.text().isBlank()));
        return new Row(row.id(), row.ranks(), cells);
    }

    private static boolean reviewed(Disclosure disclosure, int row, String column) {
        return RECONCILER
                .reconcile(disclosure)
                .tables()
                .getFirst()
                .rows()
                .get(row)
                .cells()
                .get(column)
                .review();
    }

    @Test
    void twoExactSumsOfTwoAmountsTakeTheMarkAway() {
        // 75.50 = 70.50 + 5.00 in its row, 100.50 = 75.50 + 25.00 in its column.
        assertFalse(reviewed(scanned(BALANCED), 3, "total"));
    }

    @Test
    void sumsOfOneAmountProveNothing() {
        // 20.00 = 20.00, again and again: one misreading, repeated, would satisfy them all.
        assertTrue(reviewed(scanned(BALANCED), 7, "basic"));
        assertTrue(reviewed(scanned(BALANCED), 7, "total"));
    }

    @Test
    void equalCopiesOfASumCountOnce() {
        // 30.00 = 20.00 + 10.00 in four rows is one sum of two amounts, printed four times.
        assertTrue(reviewed(
                scanned(
                        "|合计|30.00|20.00|10.00",
                        "201|一般公共服务支出|30.00|20.00|10.00",
                        "20103|政府办公厅（室）及相关机构事务|30.00|20.00|10.00",
                        "2010301|行政运行|30.00|20.00|10.00"),
                3,
                "basic"));
    }

    @Test
    void sumsThatHoldOnlyWithinRoundingAreNoWitnesses() {
        String[] rounded = BALANCED.clone();
        rounded[3] = "2010301|行政运行|75.51|70.50|5.00";
        Disclosure reconciled = RECONCILER.reconcile(scanned(rounded));
        assertEquals(0, reconciled.checks().unsatisfied());
        assertTrue(reviewed(scanned(rounded), 3, "total"));
        assertTrue(reviewed(scanned(rounded), 4, "total"));
    }

    @Test
    void aBrokenSumSetsTheMark() {
        String[] misread = BALANCED.clone();
        misread[3] = "2010301|行政运行|78.50|70.50|5.00";
        Disclosure sure = disclosure(List.of(table("t1", "shanxi-2023", "expenditure-summary", "万元", misread)));
        assertFalse(reviewed(sure, 3, "total"), "printed text is as printed, whatever it adds up to");
        assertTrue(reviewed(scanned(misread), 3, "total"));
    }

    @Test
    void theOneOtherReadingThatMendsAllIsProposed() {
        String[] misread = BALANCED.clone();
        misread[3] = "2010301|行政运行|78.50|70.50|5.00";
        Table table = scanned(misread).tables().getFirst();
        Row row = table.rows().get(3);
        Map<String, Cell> cells = new LinkedHashMap<>(row.cells());
        Cell total = cells.get("total");
        cells.put(
                "total",
                new Cell(total.text(), null, total.value(), List.of(), Origin.OCR, 0.5, List.of("75.50"), false));
        List<Row> rows = new ArrayList<>(table.rows());
        rows.set(3, new Row(row.id(), row.ranks(), cells));
        Finding finding = RECONCILER
                .reconcile(disclosure(List.of(TestDisclosures.with(table, rows))))
                .findings()
                .getFirst();
        assertNotNull(finding.proposal());
        assertEquals("75.50", finding.proposal().amount());
        assertTrue(finding.proposal().reason().contains("另一种识读"));
        assertTrue(finding.proposal().reasonEn().contains("another reading"));
    }
}
