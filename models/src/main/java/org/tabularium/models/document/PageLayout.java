package org.tabularium.models.document;

import java.util.List;
import org.tabularium.models.table.Grid;

/**
 * A page after its grids were found.
 *
 * @param page the page itself
 * @param grids top to bottom; every one has its place
 * @param lines what stands outside all grids, top to bottom
 */
public record PageLayout(Page page, List<Grid> grids, List<Line> lines) {

    public PageLayout {
        grids = List.copyOf(grids);
        lines = List.copyOf(lines);
    }
}
