package org.tabularium.extractor.page.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tabularium.extractor.page.PageImage;

/** A page of an open PDF as a picture. */
record PdfPageImage(PDFRenderer renderer, int number, double width, double height, double scannedDpi)
        implements PageImage {

    @Override
    public BufferedImage render(double dpi) {
        try {
            return renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException("page " + number, e);
        }
    }
}
