package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Word;
import org.tabularium.models.table.Grid;

/** Finds the ruled grids of a page and puts every word into its cell, or into a line outside. */
public final class GridFinder {

    /**
     * The grids and the lines outside of them.
     *
     * <p>A frame around a single cell is no grid: it frames a text, or the page. Places are in the page's own
     * coordinates; {@link Page#toOriginal()} leads from them to the page as it is shown.
     */
    public PageLayout find(Page page) {
        List<DrawnGrid> drawn = drawn(page);
        List<Word> outside = new ArrayList<>();
        for (Word word : page.words()) {
            DrawnGrid holder = null;
            for (DrawnGrid grid : drawn) {
                // Smallest first: a table within a cell of another takes its own words.
                holder = holder == null && grid.take(word) ? grid : holder;
            }
            if (holder == null) {
                outside.add(word);
            }
        }
        List<Grid> grids = drawn.stream()
                .sorted(Comparator.<DrawnGrid>comparingDouble(grid -> grid.box().y())
                        .thenComparingDouble(grid -> grid.box().x()))
                .map(grid -> grid.grid(page.number()))
                .toList();
        return new PageLayout(page, grids, WordLines.of(outside));
    }

    private static List<DrawnGrid> drawn(Page page) {
        List<Edge> levels = Edge.join(page.rules(), true);
        List<Edge> uprights = Edge.join(page.rules(), false);
        List<DrawnGrid> grids = new ArrayList<>();
        for (EdgeGroups.Group group : EdgeGroups.of(levels, uprights)) {
            Lattice lattice = new Lattice(group);
            List<Lattice.Area> cells = lattice.cells();
            if (cells.size() > 1) {
                grids.add(new DrawnGrid(lattice, cells));
            }
        }
        grids.sort(Comparator.comparingDouble(grid -> grid.box().area()));
        return grids;
    }
}
