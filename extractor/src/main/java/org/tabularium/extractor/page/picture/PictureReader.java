package org.tabularium.extractor.page.picture;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.page.PageReader;
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
            List<Page> pages = new ArrayList<>();
            for (int number = 1; number <= count; number++) {
                progress.report(Progress.Stage.READ, number, count);
                pages.add(pictures.read(picture.page(number)));
            }
            return new Paged(pages);
        }
    }
}
