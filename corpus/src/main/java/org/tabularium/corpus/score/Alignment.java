package org.tabularium.corpus.score;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which row of one list is which of another: the pairing, in order, that shares the most cells. */
final class Alignment {

    /** A cell that is alike but not equal counts little: it decides only between rows that share nothing. */
    private static final double ALIKE = 0.6;

    private static final double ALIKE_WEIGHT = .01;
    private static final double PAIR_BONUS = .001;

    private Alignment() {}

    /** The index in the second list for each paired index of the first; rows are lists of folded texts. */
    static Map<Integer, Integer> of(List<List<String>> a, List<List<String>> b) {
        double[][] pair = new double[a.size()][b.size()];
        double[][] best = new double[a.size() + 1][b.size() + 1];
        for (int i = a.size() - 1; i >= 0; i--) {
            for (int j = b.size() - 1; j >= 0; j--) {
                pair[i][j] = best[i + 1][j + 1] + similarity(a.get(i), b.get(j)) + PAIR_BONUS;
                best[i][j] = Math.max(Math.max(best[i + 1][j], best[i][j + 1]), pair[i][j]);
            }
        }
        return walk(pair, best);
    }

    private static Map<Integer, Integer> walk(double[][] pair, double[][] best) {
        Map<Integer, Integer> pairs = new HashMap<>();
        int i = 0;
        int j = 0;
        while (i < best.length - 1 && j < best[0].length - 1) {
            if (best[i][j] == pair[i][j]) {
                pairs.put(i++, j++);
            } else if (best[i][j] == best[i + 1][j]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    private static double similarity(List<String> x, List<String> y) {
        int equal = 0;
        int alike = 0;
        for (int k = 0; k < x.size(); k++) {
            String p = x.get(k);
            String q = y.get(k);
            if (p.isEmpty() || q.isEmpty()) {
                continue;
            }
            if (p.equals(q)) {
                equal++;
            } else if (Likeness.above(ALIKE, p, q)) {
                alike++;
            }
        }
        return equal + ALIKE_WEIGHT * alike;
    }
}
