package org.tabularium.extractor.page.ocr;

import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Flattening;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Resampling;
import org.tabularium.models.document.Reading;
import org.tabularium.models.geometry.Projection;

/**
 * Grey before a number that may be its minus: on coarse scans a minus is thinner than a pixel, and so pale that it is no ink.
 * It is not read, but the number is no longer sure.
 */
final class FaintMinus {

    /** Lines lower than this, in pixels, are so coarse: a stroke of ten points measures two pixels at 200 dpi. */
    private static final int COARSE = 26;

    /** Darker than paper by this, once smoothed: grain of paper and what JPEG leaves around print stay within half of it. */
    private static final int GREY = 22;

    /** A minus stands no farther before its number than this, in heights of the line. */
    private static final double BEFORE = 0.9;

    /** The blur of the first digit itself reaches so many pixels. */
    private static final int BLUR = 2;

    /** A minus is at least so wide, in heights of the line, and never narrower than three pixels. */
    private static final double WIDE = 0.25;

    private final UprightPage page;

    FaintMinus(UprightPage page) {
        this.page = page;
    }

    /** The same readings, none of them sure if they begin with a digit and grey stands before it. */
    List<Reading> doubted(Area number, List<Reading> readings) {
        String text = readings.getFirst().text();
        boolean bare = !text.isEmpty() && Character.isDigit(text.charAt(0));
        if (!bare || number.height() >= COARSE || !isBefore(number)) {
            return readings;
        }
        return Doubt.of(readings);
    }

    /** True if some columns in a row are grey half-way up, and only there: a rule or a character is grey above, too. */
    private boolean isBefore(Area number) {
        int height = number.height();
        int width = (int) Math.round(BEFORE * height);
        Projection toPage = new Projection(1, 0, number.left() - BLUR - width, 0, 1, number.top(), 0, 0);
        Gray strip = Resampling.bicubic(page.image(), toPage.then(page.toImage()), width, height)
                .smoothed();
        int run = 0;
        int longest = 0;
        for (int x = 0; x < width; x++) {
            boolean level = darkest(strip, x, 0.3, 0.75) >= GREY
                    && darkest(strip, x, 0, 0.15) < GREY
                    && darkest(strip, x, 0.85, 1) < GREY;
            run = level ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest >= Math.max(3, WIDE * height);
    }

    /** How much darker than paper the darkest pixel of a column is between two heights, 0 the top and 1 the bottom. */
    private static int darkest(Gray strip, int x, double from, double to) {
        int darkest = 0;
        for (int y = (int) (from * strip.height()); y < to * strip.height(); y++) {
            darkest = Math.max(darkest, Flattening.PAPER - strip.at(x, y));
        }
        return darkest;
    }
}
