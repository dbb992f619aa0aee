package org.tabularium.extractor.page.ocr;

import java.util.List;
import java.util.Optional;
import org.tabularium.extractor.page.ocr.layout.Tilt;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.FaintPrint;
import org.tabularium.extractor.page.ocr.raster.Flattening;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Mask;
import org.tabularium.extractor.page.ocr.raster.Resampling;
import org.tabularium.models.geometry.Projection;

/**
 * A page image set upright: flattened, deskewed, perspective undone.
 *
 * @param image the flattened image as it was scanned
 * @param toImage from pixels of the upright page to pixels of that image
 * @param ink the ink of the upright page, which has the image's size
 * @param dpi of both
 */
public record UprightPage(Gray image, Projection toImage, Mask ink, double dpi) {

    /**
     * Ink is darker than paper by this. A fixed level for all print loses thin strokes (一, 二); half-way between ink and
     * paper would lose faint rules. Paper grain, once smoothed, stays above it.
     */
    private static final int DARKER = 38;

    private static final int INK = Flattening.PAPER - DARKER;

    private static final int DARKEST_GREY = 25;

    private static final int LIGHTEST_GREY = Flattening.PAPER - 25;

    /** The edges of a single line of print are more of a page than this. */
    private static final double MOST_GREY = 0.0005;

    /** Sets a page upright. */
    public static UprightPage of(Gray scanned, double dpi) {
        Gray flat = Flattening.flatten(scanned, dpi);
        Gray smooth = flat.smoothed();
        Projection toImage = Tilt.of(smooth.darkerThan(INK), dpi).toImage(flat.width(), flat.height());
        Mask ink = Resampling.darker(smooth, toImage, flat.width(), flat.height(), INK);
        return new UprightPage(flat, toImage, ink, dpi);
    }

    /** A page that is known to stand upright; only its paper is evened out. */
    public static UprightPage straight(Gray scanned, double dpi) {
        Gray flat = Flattening.flatten(scanned, dpi);
        return new UprightPage(flat, Projection.IDENTITY, flat.smoothed().darkerThan(INK), dpi);
    }

    /** The image with the contrast of other print if that of this page is faint. */
    public Optional<Gray> strengthened() {
        return FaintPrint.strengthened(image, DARKER);
    }

    /** True if it was scanned in black and white: a fax has no grey at all, the edges of all other print are grey. */
    public boolean isBlackAndWhite() {
        int grey = 0;
        for (byte pixel : image.pixels()) {
            int value = pixel & 0xff;
            grey += value > DARKEST_GREY && value < LIGHTEST_GREY ? 1 : 0;
        }
        return grey < MOST_GREY * image.pixels().length;
    }

    /**
     * An area drawn at another scale, nothing but some ink and its close surroundings on white: dust and rules around it
     * are gone.
     *
     * @param wanted the ink to keep
     * @param scale pixels of the drawing a pixel of the page
     */
    public Gray draw(Area area, List<Component> wanted, double scale) {
        int reach = (int) Math.max(2, Math.round(0.012 * dpi));
        Area frame = area.grown(reach);
        Mask own = new Mask(frame.width(), frame.height());
        for (Component one : wanted) {
            for (int i = 0; i < one.pixels(); i++) {
                int y = one.point(i) / ink.width();
                own.set(one.point(i) - y * ink.width() - frame.left(), y - frame.top());
            }
        }
        Projection toFrame = Projection.scale(1 / scale, 1 / scale);
        Projection toPage = toFrame.then(new Projection(1, 0, frame.left(), 0, 1, frame.top(), 0, 0));
        int width = (int) Math.ceil(frame.width() * scale);
        int height = (int) Math.ceil(frame.height() * scale);
        Mask near = scaled(own.grown(reach), width, height, scale);
        return stretched(Resampling.bicubic(image, toPage.then(toImage), near));
    }

    private static Mask scaled(Mask mask, int width, int height, double scale) {
        Mask out = new Mask(width, height);
        int[] columns = new int[width];
        for (int x = 0; x < width; x++) {
            columns[x] = (int) ((x + 0.5) / scale);
        }
        for (int y = 0; y < height; y++) {
            int row = (int) ((y + 0.5) / scale);
            for (int x = 0; x < width; x++) {
                if (mask.at(columns[x], row)) {
                    out.set(x, y);
                }
            }
        }
        return out;
    }

    /** The darkest ink black, paper white: faint print gets the contrast of strong print. */
    private static Gray stretched(Gray drawn) {
        int[] histogram = new int[256];
        for (byte pixel : drawn.pixels()) {
            histogram[pixel & 0xff]++;
        }
        int rank = Math.max(3, drawn.pixels().length / 200);
        int black = 0;
        for (int seen = histogram[0]; seen < rank && black < 150; seen += histogram[black]) {
            black++;
        }
        double gain = 255.0 / (Flattening.PAPER - 8 - black);
        for (int i = 0; i < drawn.pixels().length; i++) {
            int value = (int) Math.round(((drawn.pixels()[i] & 0xff) - black) * gain);
            drawn.pixels()[i] = (byte) Math.clamp(value, 0, 255);
        }
        return drawn;
    }
}
