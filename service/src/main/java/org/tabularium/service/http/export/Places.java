package org.tabularium.service.http.export;

import java.util.HashMap;
import java.util.Map;
import org.tabularium.models.disclosure.Column;
import org.tabularium.models.disclosure.Disclosure;
import org.tabularium.models.disclosure.Table;
import org.tabularium.models.finding.CellReference;
import org.tabularium.models.finding.Finding;

/** Where the cells of a disclosure stand in its workbook. */
final class Places {

    private record Place(String sheet, int body) {}

    private final Map<String, Place> places = new HashMap<>();
    private final Disclosure disclosure;

    Places(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    /**
     * @param id of a table, grid or declaration
     * @param sheet the name of its sheet
     * @param body its first row below the header, from 0
     */
    void add(String id, String sheet, int body) {
        places.put(id, new Place(sheet, body));
    }

    /** The address of a finding's first suspect, as links name it; {@code null} if it stands in no sheet. */
    String of(Finding finding) {
        CellReference cell = finding.cells().isEmpty() ? null : finding.cells().getFirst();
        Place place = cell == null ? null : places.get(cell.table());
        if (place == null) {
            return null;
        }
        int row = cell.row() == null ? 0 : place.body() + cell.row();
        return "'" + place.sheet().replace("'", "''") + "'!"
                + new org.apache.poi.ss.util.CellReference(row, column(cell)).formatAsString();
    }

    /** The first column for a cell of a grid or declaration: their sheets are laid out otherwise. */
    private int column(CellReference cell) {
        return disclosure.tables().stream()
                .filter(table -> table.id().equals(cell.table()))
                .map(Table::columns)
                .findFirst()
                .map(columns -> columns.stream().map(Column::key).toList())
                .map(keys -> Math.max(0, keys.indexOf(cell.column())))
                .orElse(0);
    }
}
