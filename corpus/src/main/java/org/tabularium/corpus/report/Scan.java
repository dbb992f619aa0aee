package org.tabularium.corpus.report;

import java.util.List;
import org.tabularium.corpus.degrade.Damage;
import org.tabularium.corpus.render.Style;

/**
 * A way of printing and scanning documents.
 *
 * @param name as groups show it
 * @param style how they are printed
 * @param damage what happens to the pages
 * @param layouts how many layouts are printed so: pages of images take their time
 */
record Scan(String name, Style style, Damage damage, int layouts) {

    /** What most scans are. */
    static final Scan OFFICE = new Scan("office", Style.PLAIN, Damage.OFFICE, Integer.MAX_VALUE);

    private static final int FEW = 2;

    /** All ways. */
    static final List<Scan> ALL = List.of(
            new Scan("clean", Style.PLAIN, Damage.CLEAN, Integer.MAX_VALUE),
            OFFICE,
            new Scan("stamped", Style.PLAIN, Damage.STAMPED, Integer.MAX_VALUE),
            new Scan("fax", Style.PLAIN, Damage.FAX, Integer.MAX_VALUE),
            new Scan("photo", Style.PLAIN, Damage.PHOTO, Integer.MAX_VALUE),
            new Scan("sideways", Style.PLAIN, Damage.SIDEWAYS, FEW),
            new Scan("upside down", Style.PLAIN, Damage.UPSIDE_DOWN, FEW),
            new Scan("other side", Style.PLAIN, Damage.OTHER_SIDE, FEW),
            new Scan("120 dpi", Style.PLAIN, Damage.COARSE, FEW),
            new Scan("broken lines", Style.PLAIN, Damage.BROKEN_LINES, FEW),
            new Scan("faint lines", Style.PLAIN, Damage.FAINT_LINES, FEW),
            new Scan("shaded rows", Style.PLAIN, Damage.SHADED_ROWS, FEW),
            new Scan("black stamps", Style.PLAIN, Damage.BLACK_STAMPS, FEW),
            new Scan("no lines", Style.PLAIN.with(Style.Rules.NONE), Damage.OFFICE, FEW),
            new Scan("kai", Style.PLAIN.with(Style.Face.KAI, Style.PLAIN.size()), Damage.OFFICE, FEW),
            new Scan("hei", Style.PLAIN.with(Style.Face.HEI, Style.PLAIN.size()), Damage.OFFICE, FEW));
}
