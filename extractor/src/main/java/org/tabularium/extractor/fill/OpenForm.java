package org.tabularium.extractor.fill;

import org.tabularium.extractor.recognise.Recognised;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.Wording;

/**
 * The form that was filled last, with nothing behind it yet.
 *
 * @param id of what it was filled into
 * @param table that it was read from
 * @param indicators true if it lists indicators
 */
record OpenForm(String id, RawTable table, boolean indicators) {

    /** Headings and notes are longer: what is shorter is a page number, or a trace of dirt. */
    private static final int SPECK = 4;

    /** Words read at less than this are likelier wrong than right. */
    private static final double LEGIBLE = 0.5;

    /** True if the table stands first on the page behind, without a title, and is about as wide. */
    boolean mayGoOnWith(Recognised.Unknown next) {
        if (table.places().isEmpty() || next.table().places().isEmpty()) {
            return false;
        }
        int last = table.places().getLast().page();
        int columns = next.table().grid().columns() - table.grid().columns();
        return next.table().places().getFirst().page() == last + 1
                && (next.title() == null || isSpeck(next.title()))
                && Math.abs(columns) <= 2;
    }

    /** Nor are they without words, as the number of a stamp is, or illegible, as what it lies over. */
    static boolean isSpeck(Printed printed) {
        boolean scanned = printed.origin() == Origin.OCR;
        boolean illegible = printed.confidence() != null && printed.confidence() < LEGIBLE;
        return printed.text().strip().length() <= SPECK
                || (scanned && (illegible || !Wording.hasIdeographs(printed.text())));
    }
}
