package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/** The cells of one ruled table while words are put into them. */
final class DrawnGrid {

    /** A cell and its words. */
    private record Slot(Lattice.Area area, Box box, List<Word> words) {}

    private final List<Slot> slots = new ArrayList<>();
    private final Box box;

    /** @param cells not empty */
    DrawnGrid(Lattice lattice, List<Lattice.Area> cells) {
        for (Lattice.Area area : cells) {
            slots.add(new Slot(area, lattice.box(area), new ArrayList<>()));
        }
        box = slots.stream().map(Slot::box).reduce(Box::union).orElseThrow();
    }

    /** Around all cells. */
    Box box() {
        return box;
    }

    /**
     * Puts a word into the cell that holds its middle line and most of its length; false if it stands outside.
     *
     * <p>Most of its length, since a text that is too long for its cell runs over into the next one.
     */
    boolean take(Word word) {
        Box ink = word.box();
        if (!box.contains(ink.centerX(), ink.centerY())) {
            return false;
        }
        Slot best = null;
        double most = 0;
        for (Slot slot : slots) {
            boolean level = ink.centerY() >= slot.box().y()
                    && ink.centerY() <= slot.box().bottom();
            double shared = level ? ink.horizontalOverlap(slot.box()) : 0;
            if (shared > most) {
                best = slot;
                most = shared;
            }
        }
        // Half of a word outside of all cells is a word outside.
        if (best == null || most < ink.width() / 4) {
            return false;
        }
        best.words().add(word);
        return true;
    }

    /** The grid, on a page counted from 1. Boundaries that no cell begins or ends at are left out. */
    Grid grid(int page) {
        List<Integer> rows = boundaries(true);
        List<Integer> columns = boundaries(false);
        List<GridCell> cells = new ArrayList<>();
        for (Slot slot : slots) {
            Lattice.Area area = slot.area();
            int row = rows.indexOf(area.row());
            int column = columns.indexOf(area.column());
            cells.add(new GridCell(
                    row,
                    column,
                    rows.indexOf(area.rowEnd()) - row,
                    columns.indexOf(area.columnEnd()) - column,
                    WordLines.printed(slot.words(), new Place(page, slot.box()))));
        }
        return new Grid(rows.size() - 1, columns.size() - 1, cells, new Place(page, box));
    }

    private List<Integer> boundaries(boolean rows) {
        TreeSet<Integer> all = new TreeSet<>();
        for (Slot slot : slots) {
            all.add(rows ? slot.area().row() : slot.area().column());
            all.add(rows ? slot.area().rowEnd() : slot.area().columnEnd());
        }
        return new ArrayList<>(all);
    }
}
