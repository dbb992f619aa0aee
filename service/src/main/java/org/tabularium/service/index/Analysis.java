package org.tabularium.service.index;

import java.util.List;

/**
 * A text made ready for the index.
 *
 * @param text its units
 * @param skeleton what is compared as a whole
 * @param words its words as a dictionary cuts them, Chinese ones only
 */
record Analysis(Text text, String skeleton, List<String> words) {
    Analysis {
        words = List.copyOf(words);
    }
}
