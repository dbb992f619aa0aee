package org.tabularium.extractor.page;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.tabularium.models.document.Page;

/** Reads pages that are pictures. */
@FunctionalInterface
public interface PageReader {

    /** Reads nothing: the page is reported as unread, and the rest of the document goes on. */
    PageReader NONE =
            image -> new Page(image.number(), image.width(), image.height(), Page.Source.UNREAD, List.of(), List.of());

    /**
     * The words and rules of a page, with the page's own number and size, in points.
     *
     * @param image the page; not to be used after this returns
     */
    Page read(PageImage image);

    /**
     * Begins to read a page, so that several are read at the same time. The picture itself is taken in the calling
     * thread, which may have to wait for that until earlier pages are finished.
     *
     * @param image the page; not to be used after this returns
     * @return the page to be; cancelling it ends the work soon
     */
    default Future<Page> begin(PageImage image) {
        return CompletableFuture.completedFuture(read(image));
    }
}
