/**
 * Mends what page breaks tore: pages of grids and lines become paragraphs and whole tables in reading order. In: {@link
 * org.tabularium.models.document.PageLayout}s in page order, or the elements of a file without pages. Out: {@link
 * org.tabularium.models.document.Block}s. Refuses: nothing; what it cannot join stays apart. Trap: two different forms
 * of one document often have the same columns, so equal columns alone never make one table of two that have a line of
 * text between them.
 */
package org.tabularium.extractor.stitch;
