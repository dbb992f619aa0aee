package org.tabularium.extractor.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.document.Block;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.geometry.Projection;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Leads the places of blocks from upright pages, on which grids were found and stitched, back to the pages as a person
 * sees them. After stitching no room measures any more.
 */
final class OriginalPlaces {

    private final Map<Integer, Projection> ways = new HashMap<>();

    /** @param pages those that the blocks stand on */
    OriginalPlaces(List<Page> pages) {
        for (Page page : pages) {
            if (!page.toOriginal().equals(Projection.IDENTITY)) {
                ways.put(page.number(), page.toOriginal());
            }
        }
    }

    /** The same blocks on the original pages. */
    List<Block> of(List<Block> blocks) {
        return ways.isEmpty() ? blocks : blocks.stream().map(this::of).toList();
    }

    private Block of(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> new Block.Paragraph(of(paragraph.printed()), paragraph.fontSize());
            case Block.RawTable table -> new Block.RawTable(of(table.grid()), places(table.places()));
        };
    }

    private Grid of(Grid grid) {
        List<GridCell> cells =
                grid.cells().stream().map(cell -> cell.with(of(cell.printed()))).toList();
        return new Grid(grid.rows(), grid.columns(), cells, grid.place() == null ? null : of(grid.place()));
    }

    private Printed of(Printed printed) {
        return new Printed(printed.text(), places(printed.places()), printed.origin(), printed.readings());
    }

    private List<Place> places(List<Place> places) {
        return places.stream().map(this::of).toList();
    }

    private Place of(Place place) {
        Projection way = ways.get(place.page());
        return way == null ? place : new Place(place.page(), way.map(place.box()));
    }
}
