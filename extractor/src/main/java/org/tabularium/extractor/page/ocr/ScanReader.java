package org.tabularium.extractor.page.ocr;

import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.extractor.page.ocr.raster.Greyscale;
import org.tabularium.extractor.page.ocr.read.GlyphModels;
import org.tabularium.extractor.page.ocr.read.InkReader;
import org.tabularium.extractor.page.ocr.read.Models;
import org.tabularium.models.document.Page;
import org.tabularium.models.geometry.Projection;

/** Reads scanned and photographed pages. Safe for any number of threads; as many as there are readers work at once. */
public final class ScanReader implements PageReader, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ScanReader.class);

    /** Resolution at which pages of unknown resolution are drawn: more takes longer and reads no better. */
    private static final double USUAL_DPI = 200;

    /** Finer scans are drawn at this. */
    private static final double FINEST_DPI = 300;

    private final OcrSettings settings;
    private final Set<String> names;
    private final ModelPool models;
    private final GlyphModels shapes = GlyphModels.load();
    private final ExecutorService threads;
    /** Pictures in memory: one more than are read, so that no reader waits for the next to be drawn. */
    private final Semaphore pictures;

    /** Knows no names. */
    public ScanReader(OcrSettings settings) {
        this(settings, Set.of());
    }

    /** @param names that many documents print, folded: what reads like one of them is not looked at again */
    public ScanReader(OcrSettings settings, Set<String> names) {
        this.settings = settings;
        this.names = Set.copyOf(names);
        this.models = new ModelPool(settings);
        this.threads = Executors.newFixedThreadPool(
                settings.readers(),
                Thread.ofPlatform().daemon().name("scan-reader-", 0).factory());
        this.pictures = new Semaphore(settings.readers() + 1, true);
    }

    @Override
    public Page read(PageImage image) {
        Picture picture = Picture.of(image, dpi(image));
        return picture == null ? unread(image) : read(picture);
    }

    @Override
    public Future<Page> begin(PageImage image) {
        pictures.acquireUninterruptibly();
        Picture picture = null;
        try {
            picture = Picture.of(image, dpi(image));
            if (picture == null) {
                return CompletableFuture.completedFuture(unread(image));
            }
            return new Reading(picture).start();
        } finally {
            if (picture == null) {
                pictures.release();
            }
        }
    }

    /** As fine as it was scanned, but no finer than helps, and within the most pixels. */
    private double dpi(PageImage image) {
        double dpi = image.scannedDpi() == 0 ? USUAL_DPI : Math.min(image.scannedDpi(), FINEST_DPI);
        double squareInches = image.width() * image.height() / 72 / 72;
        return Math.min(dpi, Math.sqrt(settings.pixels() / squareInches));
    }

    private Page read(Picture picture) {
        Deadline deadline = new Deadline(settings.pageTime());
        Models own = models.take();
        try {
            Sighting upright = Sighting.upright(picture.gray, picture.dpi, new InkReader(own, shapes, names), deadline);
            return page(picture, upright);
        } catch (Deadline.Passed e) {
            LOG.warn("Page {} took longer than {} to read", picture.number, settings.pageTime());
            return new Page(picture.number, picture.width, picture.height, Page.Source.UNREAD, List.of(), List.of());
        } finally {
            models.giveBack(own);
        }
    }

    /** Of the upright page's size; turned and deskewed pages know the way back. */
    private static Page page(Picture picture, Sighting upright) {
        boolean sideways = upright.turn() == Turn.QUARTER || upright.turn() == Turn.THREE_QUARTERS;
        Projection toOriginal = upright.toOriginal(picture.width, picture.height);
        return new Page(
                picture.number,
                sideways ? picture.height : picture.width,
                sideways ? picture.width : picture.height,
                Page.Source.OCR,
                upright.text().words().stream()
                        .map(word -> picture.stamps.doubted(word, toOriginal))
                        .toList(),
                upright.text().rules(),
                toOriginal);
    }

    private static Page unread(PageImage image) {
        return new Page(image.number(), image.width(), image.height(), Page.Source.UNREAD, List.of(), List.of());
    }

    /** Frees the models; pages that are being read are finished first. */
    @Override
    public void close() {
        threads.shutdown();
        models.close();
    }

    /** A page's picture, taken while its file was open. */
    private record Picture(int number, double width, double height, Gray gray, double dpi, Stamps stamps) {

        /** {@code null} if it cannot be decoded. */
        static Picture of(PageImage image, double dpi) {
            try {
                BufferedImage drawn = image.render(dpi);
                double drawnDpi = drawn.getWidth() * 72.0 / image.width();
                Greyscale.Cleaned cleaned = Greyscale.cleaned(drawn, drawnDpi);
                return new Picture(
                        image.number(),
                        image.width(),
                        image.height(),
                        cleaned.gray(),
                        drawnDpi,
                        new Stamps(cleaned.lifted(), drawnDpi));
            } catch (UncheckedIOException e) {
                LOG.warn("Page {} cannot be decoded: {}", image.number(), e.getMessage());
                return null;
            }
        }
    }

    /** The work on one picture; the picture's place in memory is given back when it ends, whatever way. */
    private final class Reading extends FutureTask<Page> {

        Reading(Picture picture) {
            super(() -> read(picture));
        }

        Reading start() {
            threads.execute(this);
            return this;
        }

        @Override
        protected void done() {
            pictures.release();
        }
    }
}
