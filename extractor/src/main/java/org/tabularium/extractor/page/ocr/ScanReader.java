package org.tabularium.extractor.page.ocr;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Greyscale;
import org.tabularium.extractor.page.ocr.read.InkReader;
import org.tabularium.extractor.page.ocr.read.Models;
import org.tabularium.models.document.Page;
import org.tabularium.models.geometry.Projection;

/** Reads scanned and photographed pages. Safe for any number of threads; as many as there are readers work at once. */
public final class ScanReader implements PageReader, AutoCloseable {

    /** Resolution at which pages of unknown or very fine resolution are read: more takes longer and reads no better. */
    private static final double USUAL_DPI = 200;

    /** Above this a scan is drawn smaller. */
    private static final double FINEST_DPI = 300;

    private final OcrSettings settings;
    private final ModelPool models;

    public ScanReader(OcrSettings settings) {
        this.settings = settings;
        this.models = new ModelPool(settings);
    }

    @Override
    public Page read(PageImage image) {
        double dpi = image.scannedDpi() == 0 ? USUAL_DPI : Math.min(image.scannedDpi(), FINEST_DPI);
        double inches = image.width() * image.height() / 72 / 72;
        dpi = Math.min(dpi, Math.sqrt(settings.pixels() / inches));
        BufferedImage picture = image.render(dpi);
        double pixelsPerInch = picture.getWidth() * 72.0 / image.width();
        Gray gray = Greyscale.of(picture, pixelsPerInch);
        Models own = models.take();
        try {
            return read(image, gray, pixelsPerInch, own);
        } finally {
            models.giveBack(own);
        }
    }

    private Page read(PageImage image, Gray gray, double dpi, Models own) {
        Deadline deadline = new Deadline(settings.pageTime());
        UprightPage upright = UprightPage.of(gray, dpi);
        PictureText text = new PictureText(upright, new InkReader(own), deadline);
        try {
            text.read();
        } catch (Deadline.Passed e) {
            return unread(image);
        }
        Projection toOriginal =
                Projection.scale(dpi / 72, dpi / 72).then(upright.toImage()).then(Projection.scale(72 / dpi, 72 / dpi));
        return new Page(
                image.number(), image.width(), image.height(), Page.Source.OCR, text.words(), text.rules(), toOriginal);
    }

    private static Page unread(PageImage image) {
        return new Page(image.number(), image.width(), image.height(), Page.Source.UNREAD, List.of(), List.of());
    }

    @Override
    public void close() {
        models.close();
    }

    /** Runs out; asked between words. */
    private static final class Deadline implements Runnable {

        /** The time is up. */
        static final class Passed extends RuntimeException {
            private static final long serialVersionUID = 1;
        }

        private final long end;

        Deadline(Duration time) {
            end = System.nanoTime() + time.toNanos();
        }

        @Override
        public void run() {
            if (System.nanoTime() - end > 0) {
                throw new Passed();
            }
        }
    }
}
