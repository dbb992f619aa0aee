package org.tabularium.models.finding;

/**
 * A cell of a disclosure.
 *
 * @param table id of the table, grid or declaration
 * @param row index of the row or indicator, from 0; {@code null} for a field of a declaration
 * @param column key of the column; {@code null} for a whole row
 */
public record CellReference(String table, Integer row, String column) {}
