package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.document.Block.RawTable;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Place;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.ColumnNumbers;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** A table that the next page may continue. */
final class OpenTable {

    /** Words at this confidence are seldom misread. */
    private static final double SURE = 0.97;

    private final List<String> heading;
    private final List<Place> places = new ArrayList<>();
    private Grid grid;
    private ColumnEdges edges;
    private PageLayout lastPage;

    /**
     * @param page where it begins
     * @param grid its first part
     * @param heading the folded lines right above it
     */
    OpenTable(PageLayout page, Grid grid, List<String> heading) {
        this.heading = heading;
        this.grid = grid;
        this.edges = ColumnEdges.of(grid);
        this.lastPage = page;
        places.add(grid.place());
    }

    /**
     * True if a grid that leads the next page goes on with this table: nothing stands above it but lines that stand
     * above this table too (titles that a program prints on every page), and its header or its columns are this
     * table's. Of a scan it is enough that columns and numbers of rows run on.
     *
     * @param above the lines above the grid on its page
     */
    boolean continuesWith(PageLayout page, Grid next, List<PlacedLine> above) {
        if (page.page().number() != lastPage.page().number() + 1) {
            return false;
        }
        if (numberedOn(page, next) >= 0) {
            return true;
        }
        boolean headed = repeatedRows(next) > 0;
        List<PlacedLine> said = above.stream().filter(line -> !line.isTrace()).toList();
        if (!said.isEmpty()) {
            // Forms of several projects stand under one title, too, each with its own name in its first row.
            return headed && sameRow(grid, next, 0) && said.stream().allMatch(this::repeats);
        }
        return headed || (!opensWithTitle(next) && edges.compatible(edgesOf(page, next)));
    }

    /** True if a line above the next part stands above this table too. */
    boolean repeats(PlacedLine line) {
        return heading.stream()
                .anyMatch(own -> RepeatedText.same(
                        own, line.folded(), line.line().words().getFirst().origin()));
    }

    /** The row of a scanned part that the numbers of rows run on with, if its columns are this table's; −1 otherwise. */
    private int numberedOn(PageLayout page, Grid next) {
        boolean scanned = page.page().source() == Page.Source.OCR;
        return scanned && edges.compatible(edgesOf(page, next)) ? RowNumbers.following(grid, next) : -1;
    }

    /** True if a grid's first row is one cell over its whole width: a title inside the grid begins a table. */
    private static boolean opensWithTitle(Grid next) {
        GridCell first = next.cellAt(0, 0);
        return first != null && next.columns() > 1 && first.columnSpan() == next.columns() && !first.isBlank();
    }

    /** The boundaries of a next part; of scanned sheets as if they lay alike. */
    private ColumnEdges edgesOf(PageLayout page, Grid next) {
        ColumnEdges own = ColumnEdges.of(next);
        boolean scanned =
                page.page().source() == Page.Source.OCR || lastPage.page().source() == Page.Source.OCR;
        return scanned ? own.laidOn(edges) : own;
    }

    /** Adds the next page's part. */
    void append(PageLayout page, Grid next) {
        ColumnEdges nextEdges = edgesOf(page, next);
        ColumnEdges all = edges.union(nextEdges);
        Grid above = Regrid.onto(grid, edges, all);
        int repeated = Math.max(repeatedRows(next), numberedOn(page, next));
        Grid below = Regrid.onto(GridRows.from(next, repeated), nextEdges, all);
        if (below.rows() > 0) {
            boolean cut = new CutRow(above, lastPage, below).cut();
            grid = cut ? GridRows.joinCut(above, below) : GridRows.join(above, below);
        }
        edges = all;
        lastPage = page;
        places.add(next.place());
    }

    /**
     * How many leading rows say the same in both: a header repeated on the next page. Titles inside the grid
     * and rows that are blank in both make no header by themselves. Where words that stand for several columns head both, the
     * words below are their header's too: if these repeat, it was misread above.
     */
    private int repeatedRows(Grid next) {
        boolean misread = spansColumns(grid)
                && spansColumns(next)
                && (isUnsure(grid) || isUnsure(next))
                && !sameRow(grid, next, 0);
        int same = misread ? 1 : 0;
        boolean words = false;
        while (same < Math.min(grid.rows(), next.rows()) && sameRow(grid, next, same)) {
            words |= grid.row(same).stream().filter(cell -> !cell.isBlank()).count() > 1;
            same++;
        }
        return words ? same : 0;
    }

    /** True if a first row was read off an image, and words of it stand above several columns but not above all. */
    private static boolean spansColumns(Grid grid) {
        return starting(grid, 0).stream()
                .anyMatch(cell -> cell.printed().origin() == Origin.OCR
                        && cell.columnSpan() > 1
                        && cell.columnSpan() < grid.columns()
                        && Wording.hasIdeographs(cell.text()));
    }

    /** True if some of a first row was not read surely: what was read surely twice and differs heads another form. */
    private static boolean isUnsure(Grid grid) {
        return starting(grid, 0).stream().anyMatch(cell -> {
            Double confidence = cell.printed().confidence();
            return confidence != null && confidence < SURE;
        });
    }

    private static boolean sameRow(Grid a, Grid b, int row) {
        List<GridCell> above = starting(a, row);
        List<GridCell> below = starting(b, row);
        if (numbersColumns(above) && numbersColumns(below)) {
            return true;
        }
        boolean same = above.size() == below.size();
        for (int i = 0; same && i < above.size(); i++) {
            same = RepeatedText.same(
                    Wording.fold(above.get(i).text()),
                    Wording.fold(below.get(i).text()),
                    below.get(i).printed().origin());
        }
        return same;
    }

    /** The same numbers read differently from page to page. */
    private static boolean numbersColumns(List<GridCell> cells) {
        return ColumnNumbers.misread(cells.stream().map(GridCell::printed).toList());
    }

    private static List<GridCell> starting(Grid grid, int row) {
        return grid.row(row).stream().filter(cell -> cell.row() == row).toList();
    }

    RawTable finish() {
        return new RawTable(grid, places);
    }
}
