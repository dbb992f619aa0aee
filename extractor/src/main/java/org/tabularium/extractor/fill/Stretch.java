package org.tabularium.extractor.fill;

/**
 * The stretch of a text that is likest to a wording, by the method of Sellers (1980): edit distance with a free beginning
 * and end.
 *
 * @param from first character
 * @param to behind the last
 * @param slips characters that differ, are missing or too many
 */
record Stretch(int from, int to, int slips) {

    /** The first of the likest stretches; both texts are folded. */
    static Stretch nearest(String wording, String text) {
        int[] slips = new int[text.length() + 1];
        int[] starts = new int[text.length() + 1];
        for (int j = 0; j <= text.length(); j++) {
            starts[j] = j;
        }
        for (int i = 1; i <= wording.length(); i++) {
            int diagonal = slips[0];
            int diagonalStart = starts[0];
            slips[0] = i;
            starts[0] = 0;
            for (int j = 1; j <= text.length(); j++) {
                int replaced = diagonal + (wording.charAt(i - 1) == text.charAt(j - 1) ? 0 : 1);
                int start = diagonalStart;
                int least = replaced;
                diagonal = slips[j];
                diagonalStart = starts[j];
                if (slips[j] + 1 < least) {
                    least = slips[j] + 1;
                    start = starts[j];
                }
                if (slips[j - 1] + 1 < least) {
                    least = slips[j - 1] + 1;
                    start = starts[j - 1];
                }
                slips[j] = least;
                starts[j] = start;
            }
        }
        int end = 0;
        for (int j = 1; j <= text.length(); j++) {
            if (slips[j] < slips[end]) {
                end = j;
            }
        }
        return new Stretch(starts[end], end, slips[end]);
    }
}
