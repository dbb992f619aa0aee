package org.tabularium.models.document;

import java.util.List;
import org.tabularium.models.table.Grid;

/** The content of a file after it was closed. */
public sealed interface Content {

    /** A file with pages, in page order. */
    record Paged(List<Page> pages) implements Content {
        public Paged {
            pages = List.copyOf(pages);
        }
    }

    /** A file without pages (office files, saved web pages): its elements in reading order. */
    record Flow(List<Element> elements) implements Content {
        public Flow {
            elements = List.copyOf(elements);
        }

        /** Its pictures of tables, in order; each is a small page. */
        public List<Page> pictures() {
            return elements.stream()
                    .filter(Element.Picture.class::isInstance)
                    .map(element -> ((Element.Picture) element).page())
                    .toList();
        }
    }

    /** A piece of a {@link Flow}. */
    sealed interface Element {

        /** A paragraph as it stands; never blank. */
        record Text(String text) implements Element {}

        /** A native table, its spans kept. */
        record Table(Grid grid) implements Element {}

        /**
         * A picture that holds a table, read as a small page of its own.
         *
         * @param page counted from 1 among the file's pictures; unread if nobody could read it
         */
        record Picture(Page page) implements Element {}
    }
}
