package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.models.geometry.Box;

/** The header of a table without rules. */
sealed interface TableHeader {

    /** Index of its first line. */
    int from();

    /** Index behind its last line. */
    int to();

    /** All its cells, in any order. */
    List<HeaderCell> cells();

    /** The cell right above each column, left to right as far as that is known. */
    List<HeaderCell> leaves();

    /**
     * Its columns.
     *
     * @param boxes where its leaves stand
     * @param body where the texts below it stand
     */
    ColumnStrips strips(List<Box> boxes, List<Box> body);

    /** Its cells laid over columns; empty if one finds no columns to stand above, so that it is no header. */
    Optional<HeaderSpans> spans(ColumnStrips strips);

    /**
     * The whole header of a known form, word for word.
     *
     * @param levels the cells above several columns, row by row
     */
    record Fitted(int from, int to, List<HeaderCell> leaves, List<List<HeaderSpans.Span>> levels)
            implements TableHeader {
        public Fitted {
            leaves = List.copyOf(leaves);
            levels = List.copyOf(levels);
        }

        @Override
        public List<HeaderCell> cells() {
            List<HeaderCell> cells = new ArrayList<>(leaves);
            levels.forEach(level -> level.forEach(span -> cells.add(span.cell())));
            return cells;
        }

        /** Parted by the white between them, or where the header's middles show it if that cuts fewer texts. */
        @Override
        public ColumnStrips strips(List<Box> boxes, List<Box> body) {
            ColumnStrips white = ColumnStrips.of(boxes, body);
            boolean own = leaves.stream().distinct().count() == leaves.size();
            List<HeaderSpans.Span> heads = levels.stream().flatMap(List::stream).toList();
            return (own ? CentredColumns.of(boxes, heads, body) : Optional.<ColumnStrips>empty())
                    .filter(centred -> white.count() < leaves.size()
                            || CentredColumns.cuts(centred.edges(), body) < CentredColumns.cuts(white.edges(), body))
                    .orElse(white);
        }

        @Override
        public Optional<HeaderSpans> spans(ColumnStrips strips) {
            return strips.count() == leaves.size() ? Optional.of(new HeaderSpans(levels, leaves)) : Optional.empty();
        }
    }

    /**
     * Words dealt out to columns that the rows below show.
     *
     * @param cells all its cells
     * @param columns as the rows show them
     */
    record Dealt(int from, int to, List<HeaderCell> leaves, List<HeaderCell> cells, ColumnStrips columns)
            implements TableHeader {
        public Dealt {
            leaves = List.copyOf(leaves);
            cells = List.copyOf(cells);
        }

        @Override
        public ColumnStrips strips(List<Box> boxes, List<Box> body) {
            return columns;
        }

        @Override
        public Optional<HeaderSpans> spans(ColumnStrips strips) {
            return Optional.of(HeaderSpans.ofCertain(cells, leaves, strips));
        }
    }

    /**
     * Words that known headers are made of, set as a header is.
     *
     * @param cells all its cells, top to bottom
     */
    record Likely(int from, int to, List<HeaderCell> leaves, List<HeaderCell> cells) implements TableHeader {
        public Likely {
            leaves = List.copyOf(leaves);
            cells = List.copyOf(cells);
        }

        static Likely of(HeaderBand band, HeaderWords known) {
            List<HeaderCell> cells = HeaderCells.of(band, known);
            return new Likely(band.from(), band.to(), HeaderCells.leaves(cells, known), cells);
        }

        @Override
        public ColumnStrips strips(List<Box> boxes, List<Box> body) {
            return ColumnStrips.of(boxes, body);
        }

        @Override
        public Optional<HeaderSpans> spans(ColumnStrips strips) {
            return HeaderSpans.of(cells, leaves, strips);
        }
    }
}
