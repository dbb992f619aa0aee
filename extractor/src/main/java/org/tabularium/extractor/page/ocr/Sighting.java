package org.tabularium.extractor.page.ocr;

import java.util.List;
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
     * Lines of a page that lies on its side come apart into characters that stand below each other: of 150 pages of tables
     * each had three times the length of lines and more as it stood. Close lines of prose make as long ones either way.
     */
    private static final double LONGER = 2;

    /** A line or two, in their heights, tell nothing: a stamp has so many. */
    private static final double FEW = 10;

    /**
     * The page with its print upright: as it was scanned if that can be read or nothing can, else with the side up on
     * which it is read best, of those that its lines run along. Coarse print is read badly from all sides. Faint print is
     * strengthened where it can then be read: the back page shining through cannot, since it is mirrored.
     *
     * @param pause called between words; stops the work by throwing
     */
    static Sighting upright(Gray scanned, double dpi, InkReader reader, Runnable pause) {
        Sighting asScanned = of(scanned, dpi, Turn.NONE, reader, pause);
        return asScanned
                .page
                .strengthened()
                .map(strong -> upright(of(strong, dpi, Turn.NONE, reader, pause), strong, dpi, reader, pause))
                .filter(sighting -> sighting.text.clarity() >= CLEAR)
                .orElseGet(() -> upright(asScanned, scanned, dpi, reader, pause));
    }

    private static Sighting upright(Sighting asScanned, Gray scanned, double dpi, InkReader reader, Runnable pause) {
        if (asScanned.text.isBlank() || asScanned.text.clarity() >= CLEAR) {
            return asScanned;
        }
        Sighting quarter = of(scanned, dpi, Turn.QUARTER, reader, pause);
        double along = asScanned.text.lineLength();
        double across = quarter.text.lineLength();
        if (along >= LONGER * Math.max(FEW, across)) {
            return best(asScanned, BETTER, List.of(of(scanned, dpi, Turn.HALF, reader, pause)));
        }
        Sighting other = of(scanned, dpi, Turn.THREE_QUARTERS, reader, pause);
        if (across >= LONGER * Math.max(FEW, along)) {
            return best(quarter, 0, List.of(other));
        }
        return best(asScanned, BETTER, List.of(quarter, other, of(scanned, dpi, Turn.HALF, reader, pause)));
    }

    /** The clearest; the first unless another is clearer by a lead. */
    private static Sighting best(Sighting first, double lead, List<Sighting> others) {
        Sighting best = first;
        double least = first.text.clarity() + lead;
        for (Sighting other : others) {
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
