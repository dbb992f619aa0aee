package org.tabularium.service.index;

/**
 * A word that may stand with one wrong, lost or added character, as OCR leaves it. Digits and Latin letters must be
 * right: another year or code is another thing, no slip. The first and last character may be wrong but not missing:
 * where they are missing, the text just says less.
 *
 * @param word a skeleton
 */
record Slip(String word) {

    /** Characters from which on a word is long enough to be known in spite of a slip. */
    static final int LEAST_LENGTH = 6;

    private static final int MUST_STAND = 2;

    /** True if the word stands in a skeleton with one slip or none (P. H. Sellers 1980, bounded to one edit). */
    boolean standsIn(String skeleton) {
        int n = word.length();
        int[] previous = new int[n + 1];
        int[] current = new int[n + 1];
        for (int j = 1; j <= n; j++) {
            previous[j] = j == 1 ? MUST_STAND : previous[j - 1] + costOf(word.charAt(j - 1));
        }
        for (int i = 1; i <= skeleton.length(); i++) {
            char c = skeleton.charAt(i - 1);
            for (int j = 1; j <= n; j++) {
                current[j] = Math.min(
                        replaced(previous[j - 1], c, j), Math.min(lost(current[j - 1], j), added(previous[j], c, j)));
            }
            if (current[n] <= 1) {
                return true;
            }
            int[] free = previous;
            previous = current;
            current = free;
            current[0] = 0;
        }
        return false;
    }

    private int replaced(int cost, char c, int j) {
        char expected = word.charAt(j - 1);
        return c == expected ? cost : cost + Math.max(costOf(c), costOf(expected));
    }

    private int lost(int cost, int j) {
        boolean edge = j == 1 || j == word.length();
        return cost + (edge ? MUST_STAND : costOf(word.charAt(j - 1)));
    }

    private int added(int cost, char c, int j) {
        return cost + (j == word.length() ? MUST_STAND : costOf(c));
    }

    private static int costOf(char c) {
        return Character.isDigit(c) || c == '\n' || (c < 0x80 && Character.isLetter(c)) ? MUST_STAND : 1;
    }
}
