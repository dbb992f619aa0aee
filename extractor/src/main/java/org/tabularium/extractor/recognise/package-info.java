/**
 * Which table is which form, whose, and which of its columns is which. In: {@link
 * org.tabularium.models.document.Block}s and the form definitions. Out: {@link
 * org.tabularium.extractor.recognise.Recognised} parts in document order. Refuses: a binding that only a title or only
 * a few header words support; such a table stays unknown, whole. Trap: forms differ by one word of the title (一般公共,
 * 政府性基金) and share all columns, so the longest exact title decides.
 */
package org.tabularium.extractor.recognise;
