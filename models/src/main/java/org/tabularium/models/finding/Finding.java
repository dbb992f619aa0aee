package org.tabularium.models.finding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.tabularium.models.geometry.Box;

/**
 * One thing that does not add up, or could not be read.
 *
 * @param id within the disclosure: f1, f2, …
 * @param rule id of the rule that found it
 * @param severity how much it matters
 * @param message what, where, by how much
 * @param cells the suspects: the fewest that explain it
 * @param evidence the other operands
 * @param places spots outside of tables: whole pages, quoted prose
 * @param expected plain decimal or text; {@code null} if the rule has none
 * @param actual what is printed
 * @param difference actual − expected, plain decimal
 * @param tolerance plain decimal
 * @param proposal {@code null} if nothing can be proposed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(
        String id,
        String rule,
        Severity severity,
        Message message,
        List<CellReference> cells,
        List<CellReference> evidence,
        List<Spot> places,
        String expected,
        String actual,
        String difference,
        String tolerance,
        Proposal proposal) {

    /** The same sentence in both languages of the pages. */
    public record Message(String zh, String en) {
        public Message {
            if (zh == null || zh.isBlank() || en == null || en.isBlank()) {
                throw new IllegalArgumentException("a message stands in both languages");
            }
        }
    }

    /**
     * A spot outside of tables.
     *
     * @param page from 1; {@code null} in a file without pages
     * @param box {@code null} for the whole page
     * @param section title of the section; {@code null} if none
     * @param quote the words meant; {@code null} if none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Spot(Integer page, Box box, String section, String quote) {}

    /**
     * The one figure that would make all identities hold. Never applied by itself.
     *
     * @param cell where
     * @param amount plain decimal in the table's unit
     * @param reason why this one, in Chinese
     * @param reasonEn the same in English
     */
    public record Proposal(CellReference cell, String amount, String reason, String reasonEn) {
        public Proposal {
            if (reason == null || reason.isBlank() || reasonEn == null || reasonEn.isBlank()) {
                throw new IllegalArgumentException("a reason stands in both languages");
            }
        }
    }

    public Finding {
        cells = List.copyOf(cells);
        evidence = List.copyOf(evidence);
        places = List.copyOf(places);
    }
}
