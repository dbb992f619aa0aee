package org.tabularium.extractor.page;

import java.awt.image.BufferedImage;

/** A page without a text layer of its own, as a picture to be had on demand while its file is open. */
public interface PageImage {

    /** Counted from 1. */
    int number();

    /** In points, as the reader sees the page. */
    double width();

    /** In points, as the reader sees the page. */
    double height();

    /** The resolution at which the page was scanned, in dots per inch; 0 if not known. Finer rendering adds nothing. */
    double scannedDpi();

    /**
     * The page as the reader sees it, upright, {@code width · dpi / 72} pixels wide; in the calling thread.
     *
     * @param dpi dots per inch
     * @throws java.io.UncheckedIOException if the page's picture cannot be decoded
     */
    BufferedImage render(double dpi);
}
