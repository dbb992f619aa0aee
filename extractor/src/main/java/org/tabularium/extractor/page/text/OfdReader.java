package org.tabularium.extractor.page.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Future;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.PagesInOrder;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Paged;
import org.tabularium.models.document.Page;

/** Reads OFDs (GB/T 33190), page by page: those with text here, pictures by a {@link PageReader}. */
public final class OfdReader {

    private final PageReader pictures;

    /** @param pictures reads the pages that have no text */
    public OfdReader(PageReader pictures) {
        this.pictures = pictures;
    }

    /**
     * @param file an OFD, whose unpacked size is within the limits
     * @throws UnreadableFile if it is broken, without pages or has too many
     * @throws IOException if the disk fails
     */
    public Paged read(Path file, Limits limits, Progress progress) throws UnreadableFile, IOException {
        try (OfdPages ofd = OfdPages.open(file)) {
            int count = ofd.count();
            if (count == 0) {
                throw new UnreadableFile(Reason.DAMAGED, "The OFD file has no pages.");
            }
            if (count > limits.pages()) {
                throw new UnreadableFile(
                        Reason.OVER_LIMIT,
                        "The OFD file has %d pages; at most %d are read.".formatted(count, limits.pages()));
            }
            try (PagesInOrder pages = new PagesInOrder(progress, count)) {
                for (int number = 1; number <= count; number++) {
                    pages.add(page(ofd, number));
                }
                return new Paged(pages.all());
            }
        }
    }

    private Future<Page> page(OfdPages ofd, int number) throws UnreadableFile {
        PageInk ink = ofd.ink(number).ink();
        return ink.isPicture() ? pictures.begin(ofd.image(number)) : MixedPage.begin(ink, ofd.image(number), pictures);
    }
}
