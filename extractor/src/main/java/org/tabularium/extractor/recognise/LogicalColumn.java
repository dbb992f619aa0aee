package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.table.GridCell;

/**
 * A column as its header draws it: one or more grid columns that stand below the same header cells.
 *
 * @param from first grid column
 * @param to the grid column after the last
 * @param header the header cells above it that hold words, top to bottom
 */
public record LogicalColumn(int from, int to, List<GridCell> header) {

    public LogicalColumn {
        header = List.copyOf(header);
    }

    /** The header's words, folded, top to bottom. */
    List<String> path() {
        return header.stream().map(GridCell::text).map(HeaderWording::fold).toList();
    }

    /**
     * The ways to read its header: of a text layer {@link #path} alone, of a scan one for each reading of the lowest
     * header cell.
     */
    List<List<String>> paths() {
        List<String> path = path();
        if (!isScanned()) {
            return List.of(path);
        }
        return header.getLast().printed().readings().stream()
                .map(reading -> {
                    List<String> other = new ArrayList<>(path);
                    other.set(path.size() - 1, HeaderWording.fold(reading.text()));
                    return List.copyOf(other);
                })
                .toList();
    }

    /** True if its lowest header cell was read off an image, so that its words may be wrong. */
    boolean isScanned() {
        return !header.isEmpty() && !header.getLast().printed().readings().isEmpty();
    }

    /** The header's words as printed, top to bottom. */
    public List<String> printedHeader() {
        return header.stream().map(GridCell::text).toList();
    }

    /** How many grid columns it shares with a cell. */
    public int overlap(GridCell cell) {
        return Math.max(0, Math.min(to, cell.column() + cell.columnSpan()) - Math.max(from, cell.column()));
    }
}
