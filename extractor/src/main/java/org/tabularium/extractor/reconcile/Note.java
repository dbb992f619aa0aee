package org.tabularium.extractor.reconcile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;
import org.tabularium.models.finding.Finding.Message;
import org.tabularium.models.finding.Finding.Spot;
import org.tabularium.models.finding.Severity;

/**
 * A finding in the making: what checks other than sums report.
 *
 * @param rule id of the rule
 * @param severity how much it matters
 * @param zh the sentence in Chinese
 * @param en the sentence in English
 * @param cells the suspects
 * @param evidence other cells
 * @param places spots in prose
 * @param expected plain decimal or text; {@code null} if none
 * @param actual what is printed; {@code null} if none
 * @param difference plain decimal; {@code null} if none
 */
record Note(
        String rule,
        Severity severity,
        String zh,
        String en,
        List<CellReference> cells,
        List<CellReference> evidence,
        List<Spot> places,
        String expected,
        String actual,
        String difference) {

    /** A note about cells. */
    static Note cells(String rule, Severity severity, String zh, String en, List<CellReference> cells) {
        return new Note(rule, severity, zh, en, cells, List.of(), List.of(), null, null, null);
    }

    /** A note about a spot. */
    static Note spot(String rule, Severity severity, String zh, String en, Spot spot) {
        return new Note(rule, severity, zh, en, List.of(), List.of(), List.of(spot), null, null, null);
    }

    Note expecting(String wanted, String printed) {
        return new Note(rule, severity, zh, en, cells, evidence, places, wanted, printed, difference);
    }

    Note off(BigDecimal by) {
        return new Note(rule, severity, zh, en, cells, evidence, places, expected, actual, by.toPlainString());
    }

    Note with(List<CellReference> more) {
        return new Note(rule, severity, zh, en, cells, more, places, expected, actual, difference);
    }

    /** The same note with one more suspect. */
    Note and(CellReference cell) {
        List<CellReference> all = new ArrayList<>(cells);
        all.add(cell);
        return new Note(rule, severity, zh, en, all, evidence, places, expected, actual, difference);
    }

    Finding finding() {
        return new Finding(
                "f",
                rule,
                severity,
                new Message(zh, en),
                cells,
                evidence,
                places,
                expected,
                actual,
                difference,
                null,
                null);
    }
}
