package org.tabularium.corpus.fault;

/** Where a fault is. */
public sealed interface Spot {

    /**
     * A cell of a table.
     *
     * @param table index in the truth's tables
     * @param row index in that table
     * @param column key; {@code null} for the whole row
     */
    record InTable(int table, int row, String column) implements Spot {}

    /**
     * A part of an indicator.
     *
     * @param grid index in the truth's grids
     * @param indicator index in that grid
     * @param column key
     */
    record InGrid(int grid, int indicator, String column) implements Spot {}

    /**
     * Words of the narrative.
     *
     * @param section title
     * @param quote the faulty words
     */
    record InProse(String section, String quote) implements Spot {}

    /**
     * A form as a whole.
     *
     * @param form its id
     */
    record WholeForm(String form) implements Spot {}
}
