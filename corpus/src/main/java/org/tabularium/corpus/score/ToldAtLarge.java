package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/**
 * What a disclosure tells of whole tables and pages. A silent amount is told by table or page if no row answers it and a
 * warning or error about what was not taken in says that its form is missing, or names as a whole the table that
 * should answer it, or, where no row of its table is answered at all, names all pages that the table stands on.
 */
final class ToldAtLarge {

    /** Findings that say of a table or a page that it was not taken in, or not for what it is. */
    private static final Set<String> NOT_TAKEN_IN = Set.of(
            "layout-unsure",
            "page-unread",
            "picture-unread",
            "rows-not-found",
            "table-not-continued",
            "table-unrecognised");

    private static final String MISSING = "form-missing";

    private final Set<String> forms = new HashSet<>();
    private final Set<String> tables = new HashSet<>();
    private final Set<Integer> pages = new HashSet<>();

    ToldAtLarge(JsonNode disclosure) {
        for (JsonNode finding : disclosure.path("findings")) {
            String rule = finding.path("rule").asText();
            if (!Got.isLoud(finding)) {
                continue;
            }
            if (rule.equals(MISSING)) {
                forms.add(finding.path("expected").asText());
            } else if (NOT_TAKEN_IN.contains(rule)) {
                Got.list(finding.path("cells")).stream()
                        .filter(cell -> !cell.hasNonNull("row") && !cell.hasNonNull("column"))
                        .forEach(cell -> tables.add(cell.path("table").asText()));
                Got.list(finding.path("places"))
                        .forEach(place -> pages.add(place.path("page").asInt()));
            }
        }
    }

    /**
     * True if the amounts of rows that no row answers are told.
     *
     * @param form of their table
     * @param found the table that should answer them; a missing node if there is none
     * @param alone true if none of the table's rows is answered
     * @param on the pages that their table stands on; empty where nobody knows
     */
    boolean ofLostRows(String form, JsonNode found, boolean alone, Set<Integer> on) {
        return forms.contains(form)
                || tables.contains(found.path("id").asText())
                || (alone && !on.isEmpty() && pages.containsAll(on));
    }
}
