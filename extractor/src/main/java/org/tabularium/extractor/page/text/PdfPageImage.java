package org.tabularium.extractor.page.text;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tabularium.extractor.page.PageImage;

/** A page of an open PDF as a picture. */
record PdfPageImage(PDFRenderer renderer, int number, double width, double height, double scannedDpi)
        implements PageImage {

    PdfPageImage(PDDocument document, PDFRenderer renderer, int index) {
        this(renderer, index + 1, PageFrame.of(document.getPage(index)), 0);
    }

    private PdfPageImage(PDFRenderer renderer, int number, PageFrame frame, double dpi) {
        this(renderer, number, frame.width(), frame.height(), dpi);
    }

    /** The same page, its scanner's resolution known. */
    PdfPageImage scannedAt(double dpi) {
        return new PdfPageImage(renderer, number, width, height, dpi);
    }

    @Override
    public BufferedImage render(double dpi) {
        try {
            return renderer.renderImageWithDPI(number - 1, (float) dpi, ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException("page " + number, e);
        }
    }
}
