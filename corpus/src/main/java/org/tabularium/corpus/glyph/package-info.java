/**
 * Trains the model that tells printed digits and marks by their shapes. In: the faces that are installed and a seed. Out:
 * {@code glyphs.bin}, the weights that the extractor comes with. Refuses: nothing; the more faces are installed, the more
 * the model knows. Trap: lines are printed, spoiled and then cut by the extractor's own code, so that a change there asks
 * for new weights.
 */
package org.tabularium.corpus.glyph;
