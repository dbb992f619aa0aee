package org.tabularium.extractor.page.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.tabularium.extractor.page.UnreadableFile;
import org.tabularium.extractor.pipeline.Rejection.Reason;
import org.tabularium.models.document.Content.Flow;

/** Reads saved web pages; only what the file itself holds is looked at. */
public final class HtmlReader {

    /** A page is held in memory whole, some twenty times its size; one with all tables of a department has a million bytes. */
    private static final long MOST_BYTES = 50L << 20;

    /**
     * @param file a saved web page
     * @throws UnreadableFile if it is too large
     * @throws IOException if the disk fails
     */
    public Flow read(Path file) throws UnreadableFile, IOException {
        long bytes = Files.size(file);
        if (bytes > MOST_BYTES) {
            throw new UnreadableFile(
                    Reason.OVER_LIMIT,
                    "The web page has %d MB; at most %d are read.".formatted(bytes >> 20, MOST_BYTES >> 20));
        }
        return new Flow(new HtmlBody().read(Jsoup.parse(HtmlText.of(file)).body()));
    }
}
