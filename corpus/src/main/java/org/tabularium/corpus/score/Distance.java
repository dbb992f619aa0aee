package org.tabularium.corpus.score;

/** Edit distance (Levenshtein 1966) in code points. */
final class Distance {

    private Distance() {}

    static int between(String a, String b) {
        if (a.equals(b)) {
            return 0;
        }
        int[] x = a.codePoints().toArray();
        int[] y = b.codePoints().toArray();
        int[] previous = new int[y.length + 1];
        for (int j = 0; j <= y.length; j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= x.length; i++) {
            int[] current = new int[y.length + 1];
            current[0] = i;
            for (int j = 1; j <= y.length; j++) {
                int replaced = previous[j - 1] + (x[i - 1] == y[j - 1] ? 0 : 1);
                current[j] = Math.min(Math.min(previous[j], current[j - 1]) + 1, replaced);
            }
            previous = current;
        }
        return previous[y.length];
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
