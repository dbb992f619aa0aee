package org.tabularium.service.http.export;

import java.math.BigDecimal;
import java.util.List;
import org.tabularium.models.disclosure.Cell;

/**
 * A table as it is exported.
 *
 * @param id of the table in the disclosure
 * @param title as printed; may be empty
 * @param lead lines above the table
 * @param headers a column each: its header cells, top to bottom; never empty
 * @param rows a value a column
 * @param notes lines under the table
 */
public record Sheet(
        String id,
        String title,
        List<String> lead,
        List<List<String>> headers,
        List<List<Value>> rows,
        List<String> notes) {

    /**
     * A cell.
     *
     * @param text as printed; empty if nothing is
     * @param number its amount; {@code null} if it has none
     * @param review true if a person should look at it
     */
    public record Value(String text, BigDecimal number, boolean review) {

        /** Nothing. */
        static final Value NOTHING = new Value("", null, false);

        static Value of(String text) {
            return text == null ? NOTHING : new Value(text, null, false);
        }

        /** A cell of the disclosure; {@code null} for one that the row lacks. */
        static Value of(Cell cell) {
            return cell == null ? NOTHING : new Value(cell.text(), cell.number(), cell.review());
        }
    }

    public Sheet {
        lead = List.copyOf(lead);
        headers = headers.stream().map(List::copyOf).toList();
        rows = rows.stream().map(List::copyOf).toList();
        notes = List.copyOf(notes);
    }

    /** Number of header rows. */
    int depth() {
        return headers.stream().mapToInt(List::size).max().orElse(1);
    }
}
