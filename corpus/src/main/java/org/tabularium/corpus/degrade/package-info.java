/**
 * Makes scans of clean pages. In: a PDF, a {@link org.tabularium.corpus.degrade.Damage} and a seed. Out: a PDF of images,
 * or a TIFF of bitmaps, of the same size and page order. Refuses: nothing. Trap: the truth stays what it was, even where
 * a stamp hides a figure; a reader then owes a review mark, not a guess.
 */
package org.tabularium.corpus.degrade;
