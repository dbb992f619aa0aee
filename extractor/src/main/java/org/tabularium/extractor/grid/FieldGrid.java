package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tabularium.extractor.grid.FieldBlock.FieldRow;
import org.tabularium.extractor.grid.FieldBlock.Part;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** Sets the labelled parts of a declaration above the grid of its indicators, as if all had been ruled. */
final class FieldGrid {

    /** A label and its text in either half. */
    private static final int FEWEST_COLUMNS = 4;

    private final ColumnStrips strips;
    private final int page;
    private final int half;
    private final List<GridCell> cells = new ArrayList<>();
    private int row;

    private FieldGrid(ColumnStrips strips, int page) {
        this.strips = strips;
        this.page = page;
        this.half = strips.count() / 2;
    }

    static boolean fits(ColumnStrips strips) {
        return strips.count() >= FEWEST_COLUMNS;
    }

    /** @param strips the columns of the grid, no fewer than {@link #fits} demands */
    static Grid above(FieldBlock block, Grid grid, ColumnStrips strips, int page) {
        FieldGrid fields = new FieldGrid(strips, page);
        block.rows().forEach(fields::add);
        grid.cells().forEach(cell -> fields.cells.add(cell.shifted(fields.row)));
        Box all = fields.cells.stream()
                .flatMap(cell -> cell.printed().places().stream())
                .map(Place::box)
                .reduce(Box::union)
                .orElseThrow();
        return new Grid(grid.rows() + fields.row, grid.columns(), fields.cells, new Place(page, all));
    }

    private void add(FieldRow fields) {
        List<Word> labels = words(fields, false);
        List<Word> texts = words(fields, true);
        if (fields.below()) {
            Box above = Segment.of(labels).box();
            for (Part part : fields.parts()) {
                int from = part.right() ? half : 0;
                int to = part.right() || fields.parts().size() == 1 ? strips.count() : half;
                cell(0, from, to, part.label().words(), above);
                cell(
                        1,
                        from,
                        to,
                        part.content(),
                        texts.isEmpty() ? above : Segment.of(texts).box());
            }
            row += 2;
            return;
        }
        Box all = Segment.of(Stream.concat(labels.stream(), texts.stream()).toList())
                .box();
        for (Part part : fields.parts()) {
            int from = part.right() ? half : 0;
            int to = part.right() || fields.parts().size() == 1 ? strips.count() : half;
            cell(0, from, from + 1, part.label().words(), all);
            cell(0, from + 1, to, part.content(), all);
        }
        row++;
    }

    private static List<Word> words(FieldRow fields, boolean texts) {
        return fields.parts().stream()
                .flatMap(part -> (texts ? part.content() : part.label().words()).stream())
                .toList();
    }

    /** A cell from one column to before another, as high as what stands in its row. */
    private void cell(int down, int from, int to, List<Word> words, Box high) {
        Box box = Box.between(strips.edges().get(from), high.y(), strips.edges().get(to), high.bottom());
        Printed printed = WordLines.printed(words, new Place(page, box));
        cells.add(new GridCell(row + down, from, 1, to - from, printed));
    }
}
