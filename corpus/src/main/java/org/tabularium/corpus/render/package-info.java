/**
 * Prints a truth as a document. In: a {@link org.tabularium.corpus.truth.Truth}, its prose, the form definitions that say
 * what its tables print, and a {@link org.tabularium.corpus.render.Style}. Out: PDF (directly), docx (with real spans),
 * and what LibreOffice makes of that. Refuses: a truth whose columns no definition has. Trap: the same truth and style
 * give the same pages, but PDF bytes carry no date only because the printer leaves it out.
 */
package org.tabularium.corpus.render;
