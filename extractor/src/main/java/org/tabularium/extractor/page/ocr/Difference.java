package org.tabularium.extractor.page.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch in which two texts differ, by their shortest edit (Levenshtein 1966).
 *
 * @param from first character of the one text
 * @param to behind its last
 * @param otherFrom first character of the other
 * @param otherTo behind its last
 */
record Difference(int from, int to, int otherFrom, int otherTo) {

    /** All of them, left to right. */
    static List<Difference> between(String one, String other) {
        int[][] slips = slips(one, other);
        List<Difference> found = new ArrayList<>();
        int i = one.length();
        int j = other.length();
        int to = i;
        int otherTo = j;
        while (i > 0 || j > 0) {
            if (i > 0 && j > 0 && one.charAt(i - 1) == other.charAt(j - 1) && slips[i][j] == slips[i - 1][j - 1]) {
                add(found, new Difference(i, to, j, otherTo));
                to = --i;
                otherTo = --j;
            } else if (i > 0 && j > 0 && slips[i][j] == slips[i - 1][j - 1] + 1) {
                i--;
                j--;
            } else if (i > 0 && slips[i][j] == slips[i - 1][j] + 1) {
                i--;
            } else {
                j--;
            }
        }
        add(found, new Difference(i, to, j, otherTo));
        return found.reversed();
    }

    private static void add(List<Difference> found, Difference one) {
        if (one.from < one.to || one.otherFrom < one.otherTo) {
            found.add(one);
        }
    }

    private static int[][] slips(String one, String other) {
        int[][] slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    slips[i][j] = i + j;
                } else {
                    int replaced = slips[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                    slips[i][j] = Math.min(replaced, Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
                }
            }
        }
        return slips;
    }
}
