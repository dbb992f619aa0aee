package org.tabularium.extractor.page;

import java.util.List;
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
}
