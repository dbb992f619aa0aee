package org.tabularium.extractor.reconcile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tabularium.extractor.reconcile.TestDisclosures.RECONCILER;
import static org.tabularium.extractor.reconcile.TestDisclosures.disclosure;
import static org.tabularium.extractor.reconcile.TestDisclosures.expenditure;
import static org.tabularium.extractor.reconcile.TestDisclosures.flagged;
import static org.tabularium.extractor.reconcile.TestDisclosures.table;
import static org.tabularium.extractor.reconcile.TestDisclosures.with;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Severity;

class ReconcilerTest {

    private static final Disclosure SOUND = disclosure(List.of(
            table("t1", "shanxi-2023", "expenditure-summary", "万元", expenditure()),
            table(
                    "t2",
                    "shanxi-2023",
                    "basic-expenditure",
                    "万元",
                    "合计||90.50|80.00|10.50",
                    "工资福利支出||80.00|80.00|",
                    "基本工资||60.00|60.00|",
                    "住房公积金||20.00|20.00|",
                    "商品和服务支出||10.50||10.50",
                    "办公费||6.00||6.00",
                    "印刷费||4.50||4.50")));

    @Test
    void passesADisclosureThatAddsUp() {
        Disclosure reconciled = RECONCILER.reconcile(SOUND);
        assertEquals(List.of(), reconciled.findings());
        assertTrue(reconciled.checks().satisfied() > 20);
        assertEquals(0, reconciled.checks().unsatisfied());
    }

    @Test
    void tellsAWrongLeafOnceWithTheSumsThatItBreaks() {
        List<Finding> found = flagged(with(SOUND, "t1", 3, "basic", "75.50"));
        assertEquals(1, found.size());
        Finding finding = found.getFirst();
        assertEquals(List.of(new CellReference("t1", 3, "basic")), finding.cells());
        assertEquals("70.50", finding.expected());
        assertEquals("75.50", finding.actual());
        assertEquals("5.00", finding.difference());
        assertEquals("70.50", finding.proposal().amount());
        assertTrue(finding.evidence().contains(new CellReference("t1", 2, "basic")));
        assertTrue(finding.evidence().contains(new CellReference("t1", 3, "total")));
    }

    @Test
    void takesARoundingDifferenceForInformation() {
        List<Finding> found = RECONCILER
                .reconcile(with(SOUND, "t2", 5, "publicFunds", "6.01"))
                .findings();
        assertEquals(
                List.of(Severity.INFO),
                found.stream().map(Finding::severity).distinct().toList());
    }

    @Test
    void doesNotTakeABlankTotalForZero() {
        List<Finding> found = flagged(with(SOUND, "t1", 2, "project", ""));
        assertEquals(1, found.size());
        assertEquals(
                List.of(new CellReference("t1", 2, "project")), found.getFirst().cells());
        assertEquals("", found.getFirst().actual());
        assertEquals("30.00", found.getFirst().expected());
    }

    @Test
    void saysThatACheckLackedItsOperand() {
        Disclosure reconciled = RECONCILER.reconcile(with(SOUND, "t1", 3, "total", "万元"));
        assertFalse(reconciled.checks().notEvaluated().isEmpty());
        assertEquals(0, reconciled.checks().unsatisfied());
    }

    @Test
    void tellsSwappedColumnsAsOneCause() {
        Disclosure swapped = with(with(SOUND, "t1", 3, "basic", ""), "t1", 3, "project", "70.50");
        List<Finding> found = flagged(swapped);
        assertEquals(1, found.size());
        assertEquals(
                List.of(new CellReference("t1", 3, "basic"), new CellReference("t1", 3, "project")),
                found.getFirst().cells().stream()
                        .sorted((a, b) -> a.column().compareTo(b.column()))
                        .toList());
        assertNull(found.getFirst().proposal());
    }

    /** The sums above hold blanks only: a figure moved there would break them, so that the item itself is named. */
    @Test
    void tellsSwappedColumnsOfTheOnlyItemOfItsClass() {
        Disclosure swapped = with(with(SOUND, "t1", 7, "basic", ""), "t1", 7, "project", "20.00");
        List<Finding> found = flagged(swapped);
        assertEquals(1, found.size());
        assertEquals(
                List.of(new CellReference("t1", 7, "basic"), new CellReference("t1", 7, "project")),
                found.getFirst().cells().stream()
                        .sorted((a, b) -> a.column().compareTo(b.column()))
                        .toList());
    }

    @Test
    void namesTheOneBlankOfAChainOfEqualAmounts() {
        List<Finding> found = flagged(with(SOUND, "t1", 6, "basic", ""));
        assertEquals(1, found.size());
        assertEquals(
                List.of(new CellReference("t1", 6, "basic")), found.getFirst().cells());
    }

    @Test
    void sumsNamesWithoutCodesByTheClassification() {
        List<Finding> found = flagged(with(SOUND, "t2", 6, "publicFunds", "9.50"));
        assertEquals(1, found.size());
        assertEquals(
                List.of(new CellReference("t2", 6, "publicFunds")),
                found.getFirst().cells());
    }
}
