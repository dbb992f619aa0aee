package org.tabularium.corpus.score;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One thing that is not as it should be.
 *
 * @param where table, row (from 1) and column, in words
 * @param want what the document says, folded
 * @param got what was answered instead; {@code null} if nothing
 * @param silent true for a wrong amount, code or value that nothing flags
 * @param cell the answered cell, with its place; a missing node if there is none
 */
public record Miss(String where, String want, String got, boolean silent, JsonNode cell) {

    @Override
    public String toString() {
        return where + ": want '" + want + "' got " + (got == null ? "nothing" : "'" + got + "'")
                + (silent ? "  SILENT" : "");
    }
}
