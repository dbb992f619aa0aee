package org.tabularium.models.document;

import java.util.List;
import org.tabularium.models.table.Grid;

/** A piece of a document in reading order, page breaks mended. */
public sealed interface Block {

    /** Where it stands, in reading order; empty in a file without pages. */
    List<Place> places();

    /**
     * A paragraph.
     *
     * @param printed its text
     * @param fontSize in points, of most of its characters; 0 if not known
     */
    record Paragraph(Printed printed, double fontSize) implements Block {
        @Override
        public List<Place> places() {
            return printed.places();
        }
    }

    /**
     * A table as one grid, whatever number of pages it runs over; a header repeated on later pages is dropped.
     *
     * @param grid all its rows
     * @param places its parts, one a page
     */
    record RawTable(Grid grid, List<Place> places) implements Block {
        public RawTable {
            places = List.copyOf(places);
        }
    }
}
