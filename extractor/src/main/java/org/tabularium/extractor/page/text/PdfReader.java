package org.tabularium.extractor.page.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Paged;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Word;

/** Reads PDFs, page by page: those with a text layer here, pictures by a {@link PageReader}. */
public final class PdfReader {

    private final PageReader pictures;

    /** @param pictures reads the pages that have no text layer */
    public PdfReader(PageReader pictures) {
        this.pictures = pictures;
    }

    /**
     * @param file a PDF
     * @throws UnreadableFile if it is encrypted, broken, cut short, without pages or has too many
     * @throws IOException if the disk fails
     */
    public Paged read(Path file, Limits limits, Progress progress) throws UnreadableFile, IOException {
        PdfEnd.check(file);
        try (PDDocument document = open(file)) {
            int count = document.getNumberOfPages();
            if (count == 0) {
                throw new UnreadableFile(Reason.DAMAGED, "The PDF has no pages.");
            }
            if (count > limits.pages()) {
                throw new UnreadableFile(
                        Reason.OVER_LIMIT,
                        "The PDF has %d pages; at most %d are read.".formatted(count, limits.pages()));
            }
            PDFRenderer renderer = new PDFRenderer(document);
            List<Page> pages = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                progress.report(Progress.Stage.READ, i + 1, count);
                pages.add(page(document, renderer, i));
            }
            return new Paged(pages);
        }
    }

    /** Opens a PDF; decoded streams wait on disk, so that a long document fits into little memory. */
    static PDDocument open(Path file) throws UnreadableFile {
        try {
            return Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache());
        } catch (InvalidPasswordException e) {
            throw new UnreadableFile(Reason.ENCRYPTED, "The PDF needs a password; send it without one.", e);
        } catch (IOException e) {
            throw new UnreadableFile(Reason.DAMAGED, "The PDF is broken: " + e.getMessage(), e);
        }
    }

    private Page page(PDDocument document, PDFRenderer renderer, int index) {
        PdfPageImage image = new PdfPageImage(document, renderer, index);
        PageInk ink;
        try {
            ink = InkCollector.read(document.getPage(index));
        } catch (IOException e) {
            // Content that cannot be decoded may still show as far as it goes.
            return pictures.read(image);
        }
        if (ink.isPicture()) {
            return pictures.read(image.scannedAt(ink.dpi()));
        }
        PageInk upright = ink.upright();
        List<Word> words = new WordMaker(new Walls(upright.rules())).words(upright.glyphs());
        return new Page(
                index + 1,
                upright.width(),
                upright.height(),
                Page.Source.TEXT,
                words,
                upright.rules(),
                upright.toOriginal());
    }
}
