package org.tabularium.extractor.page.text;

import java.io.IOException;
import java.nio.file.Path;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.PagesInOrder;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Paged;

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
        try (PdfPages pdf = PdfPages.open(file)) {
            int count = pdf.count();
            if (count == 0) {
                throw new UnreadableFile(Reason.DAMAGED, "The PDF has no pages.");
            }
            if (count > limits.pages()) {
                throw new UnreadableFile(
                        Reason.OVER_LIMIT,
                        "The PDF has %d pages; at most %d are read.".formatted(count, limits.pages()));
            }
            try (PagesInOrder pages = new PagesInOrder(progress, count)) {
                for (int number = 1; number <= count; number++) {
                    add(pages, pdf, number);
                }
                return new Paged(pages.all());
            }
        }
    }

    private void add(PagesInOrder pages, PdfPages pdf, int number) {
        PageInk ink;
        try {
            ink = InkCollector.read(pdf.page(number));
        } catch (IOException e) {
            // Content that cannot be decoded to its end still shows as far as it goes, and so do its words.
            pages.add(pictures.begin(pdf.image(number)));
            return;
        }
        if (ink.isPicture()) {
            pages.add(pictures.begin(pdf.image(number, ink.dpi())), ink.doubt());
        } else {
            pages.add(MixedPage.begin(ink, pdf.image(number), pictures));
        }
    }
}
