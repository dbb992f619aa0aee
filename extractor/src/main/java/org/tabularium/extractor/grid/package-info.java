/**
 * Finds the ruled grids of a page. In: a {@link org.tabularium.models.document.Page}, words and rules. Out: a {@link
 * org.tabularium.models.document.PageLayout}: grids with spans and text, and the lines outside of them; every word of the
 * page is in exactly one of them. The steps are rules → edges (joined over gaps and doubled lines) → tables (edges that
 * meet) → lattice (slots between all edges, walls where an edge is drawn) → cells (slots without walls between them).
 * Refuses nothing; a page without rules has no grids. Trap: a page break may leave the outer border undrawn, so the end
 * of the crossing lines is a border too.
 */
package org.tabularium.extractor.grid;
