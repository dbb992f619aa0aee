package org.tabularium.extractor.stitch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;

/**
 * The grids and lines of a page, top to bottom. Disclosures are set in one column, so that the vertical middle decides;
 * a tall grid beside which a line stands does not occur.
 */
final class ReadingOrder {

    private ReadingOrder() {}

    /** {@link Grid}s and {@link Line}s; among equals the left one first. */
    static List<Object> of(PageLayout page) {
        List<Object> items = new ArrayList<>(page.grids());
        items.addAll(page.lines());
        items.sort(Comparator.comparingDouble((Object item) -> box(item).y())
                .thenComparingDouble(item -> box(item).x()));
        return items;
    }

    private static Box box(Object item) {
        return item instanceof Grid grid ? grid.place().box() : ((Line) item).box();
    }
}
