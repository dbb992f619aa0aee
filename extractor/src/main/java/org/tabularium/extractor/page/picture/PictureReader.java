package org.tabularium.extractor.page.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.tabularium.extractor.page.PageImage;
import org.tabularium.extractor.page.PageReader;
import org.tabularium.extractor.page.PagesInOrder;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Limits;
import org.tabularium.extractor.pipeline.Progress;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Paged;
import org.tabularium.models.document.Page;

/** Reads picture files page by page. */
public final class PictureReader {

    private final PageReader pictures;

    /** @param pictures reads each page */
    public PictureReader(PageReader pictures) {
        this.pictures = pictures;
    }

    /**
     * @throws UnreadableFile if the file is broken or over the limits
     * @throws IOException if the disk fails
     */
    public Paged read(Path file, Limits limits, Progress progress) throws UnreadableFile, IOException {
        try (PictureFile picture = PictureFile.open(file)) {
            int count = picture.pages();
            if (count > limits.pages()) {
                throw new UnreadableFile(
                        Reason.OVER_LIMIT,
                        "The picture has %d pages; at most %d are read.".formatted(count, limits.pages()));
            }
            PageImage first = picture.page(1);
            try (PagesInOrder pages = new PagesInOrder(progress, count)) {
                pages.add(pictures.begin(first));
                for (int number = 2; number <= count; number++) {
                    pages.add(page(picture, number, first));
                }
                return new Paged(pages.all());
            }
        }
    }

    /** A later page; unread, and of the first one's size, if it is broken: the other pages are read all the same. */
    private Future<Page> page(PictureFile picture, int number, PageImage first) throws IOException {
        try {
            return pictures.begin(picture.page(number));
        } catch (UnreadableFile e) {
            return CompletableFuture.completedFuture(
                    new Page(number, first.width(), first.height(), Page.Source.UNREAD, List.of(), List.of()));
        }
    }
}
