/**
 * Trains the model that tells printed digits and marks by their shapes. In: the faces of a list and a seed. Out:
 * {@code glyphs.bin}, the weights that the extractor comes with. Refuses: to train where one of the faces is missing, since
 * the model would be another. Trap: lines are printed, spoiled and then cut by the extractor's own code, so that a change there asks
 * for new weights.
 */
package org.tabularium.corpus.glyph;
