package org.tabularium.extractor.page.ocr;

import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.read.InkReader;
import org.tabularium.models.geometry.Projection;

/**
 * A scanned page looked at with one of its sides up.
 *
 * @param turn that put this side up
 * @param page the image so turned, flattened and deskewed
 * @param text what stands on it, read as far as somebody asked
 */
record Sighting(Turn turn, UprightPage page, PictureText text) {

    /**
     * Pages whose longest lines are read worse than this may lie on another side. Print that lies on its side is read at
     * 0.51 and below, faxes at 0.6 and above; what lies between is looked at from all sides.
     */
    private static final double CLEAR = 0.65;

    /** Another side is up if its lines are read better by this: noise is read alike from all sides. */
    private static final double BETTER = 0.15;

    /**
     * The page with its print upright: as it was scanned if that can be read or nothing can, else with the side up on
     * which it is read best.
     *
     * @param pause called between words; stops the work by throwing
     */
    static Sighting upright(Gray scanned, double dpi, InkReader reader, Runnable pause) {
        Sighting asScanned = of(scanned, dpi, Turn.NONE, reader, pause);
        double clarity = asScanned.text.clarity();
        if (asScanned.text.isBlank() || clarity >= CLEAR) {
            return asScanned;
        }
        Sighting best = asScanned;
        double least = clarity + BETTER;
        for (Turn turn : Turn.OTHERS) {
            Sighting other = of(scanned, dpi, turn, reader, pause);
            if (other.text.clarity() >= least) {
                best = other;
                least = other.text.clarity();
            }
        }
        return best;
    }

    private static Sighting of(Gray scanned, double dpi, Turn turn, InkReader reader, Runnable pause) {
        UprightPage page = UprightPage.of(turn.of(scanned), dpi);
        return new Sighting(turn, page, new PictureText(page, reader, pause));
    }

    /**
     * From points of the upright page to points of the page as it was scanned.
     *
     * @param width of the scanned page, in points
     * @param height likewise
     */
    Projection toOriginal(double width, double height) {
        double pixels = page.dpi() / 72;
        return Projection.scale(pixels, pixels)
                .then(page.toImage())
                .then(Projection.scale(1 / pixels, 1 / pixels))
                .then(turn.back(width, height));
    }
}
