package org.tabularium.extractor.page.text;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;

/** The pages of an open PDF. Not thread-safe. */
public final class PdfPages implements AutoCloseable {

    private final PDDocument document;
    private final PDFRenderer renderer;

    private PdfPages(PDDocument document) {
        this.document = document;
        this.renderer = new PDFRenderer(document);
        // Pictures are decoded no finer than they are drawn: a huge one fits into little memory.
        renderer.setSubsamplingAllowed(true);
    }

    /**
     * Opens a PDF; decoded streams wait on disk, so that a long document fits into little memory.
     *
     * @throws UnreadableFile if it is encrypted or broken
     */
    public static PdfPages open(Path file) throws UnreadableFile {
        try {
            return new PdfPages(Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache()));
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, "The PDF needs a password; send it without one.", e);
        } catch (IOException e) {
            throw new UnreadableFile(Reason.DAMAGED, "The PDF is broken: " + e.getMessage(), e);
        }
    }

    public int count() {
        return document.getNumberOfPages();
    }

    /** @param number from 1 */
    PDPage page(int number) {
        return document.getPage(number - 1);
    }

    /**
     * A page as a picture, to be had while the PDF is open.
     *
     * @param number from 1
     */
    public PageImage image(int number) {
        return image(number, 0);
    }

    PageImage image(int number, double scannedDpi) {
        PageFrame frame = PageFrame.of(page(number));
        return new PdfPageImage(renderer, number, frame.width(), frame.height(), scannedDpi);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
