package org.tabularium.extractor.page.ocr;

import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Mask;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.geometry.Projection;

/**
 * Where ink of stamps was taken off a page. Stamps are coarser than digits and often as dark: what they cover may be gone,
 * and a number reads well without its first digit or its point.
 *
 * @param lifted on the page as it was scanned; {@code null} if there are none
 * @param dpi of it
 */
record Stamps(Mask lifted, double dpi) {

    /** A digit that is lost stands no farther from the rest of its number, in heights of its line. */
    private static final double BESIDE = 1;

    /** So much of a word's height in pixels of lifted ink is the width of a stroke; less is smear. */
    private static final double STROKE = 0.25;

    /**
     * The same word; a number under a stamp or beside its ink is no longer sure.
     *
     * @param toOriginal from points of the word's page to points of the page as it was scanned
     */
    Word doubted(Word word, Projection toOriginal) {
        return lifted != null && isBeside(word.box(), toOriginal) ? Doubt.ofNumber(word) : word;
    }

    private boolean isBeside(Box word, Projection toOriginal) {
        double reach = BESIDE * word.height();
        Box around = new Box(word.x() - reach, word.y(), word.width() + 2 * reach, word.height());
        Box scanned = toOriginal.map(around);
        double scale = dpi / 72;
        Area area = new Area(
                        (int) Math.floor(scanned.x() * scale),
                        (int) Math.floor(scanned.y() * scale),
                        (int) Math.ceil(scanned.right() * scale),
                        (int) Math.ceil(scanned.bottom() * scale))
                .intersection(new Area(0, 0, lifted.width(), lifted.height()));
        return !area.isEmpty() && lifted.count(area) >= Math.max(3, STROKE * word.height() * scale);
    }
}
