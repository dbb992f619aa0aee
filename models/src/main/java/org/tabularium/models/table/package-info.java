/**
 * Tables as they are drawn: cells with spans, before anyone knows what they mean. In: cells that do not overlap.
 * Refuses: overlapping cells and cells outside the grid. Trap: a grid position may be covered by no cell at all (a
 * ragged table); {@link org.tabularium.models.table.Grid#cellAt} answers {@code null} there.
 */
package org.tabularium.models.table;
