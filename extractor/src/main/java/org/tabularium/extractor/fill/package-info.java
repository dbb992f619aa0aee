/**
 * Recognised parts become the typed disclosure: cells with amounts, rows with kind and level, performance targets,
 * declarations, sections. In: {@link org.tabularium.extractor.recognise.Recognised} parts. Out: a {@link
 * org.tabularium.models.disclosure.Disclosure} without reconciliation. Refuses: to make an amount of what is none; such
 * a cell keeps its text and says so. Trap: a label cell that spans rows counts for each of them, an amount cell only for
 * the first.
 */
package org.tabularium.extractor.fill;
