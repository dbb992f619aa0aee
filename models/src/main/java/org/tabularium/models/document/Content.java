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
    }

    /** A piece of a {@link Flow}. */
    sealed interface Element {

        /** A paragraph as it stands; never blank. */
        record Text(String text) implements Element {}

        /** A native table, its spans kept. */
        record Table(Grid grid) implements Element {}
    }
}
