package org.tabularium.corpus.score;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How alike two texts are: twice the matching characters over all characters, matching blocks found by Ratcliff and
 * Obershelp's method as Python's {@code difflib.SequenceMatcher} does it (its rule about popular characters in long
 * texts included), so that alignments agree with the reference scorer's.
 */
final class Likeness {

    /** From this length on, characters that make up more than 1 % of the second text start no block. */
    private static final int LONG_TEXT = 200;

    private Likeness() {}

    /** True if the ratio is above a bound. */
    static boolean above(double bound, String a, String b) {
        int all = a.length() + b.length();
        if (all == 0) {
            return 1 > bound;
        }
        if (2.0 * Math.min(a.length(), b.length()) / all <= bound || 2.0 * shared(a, b) / all <= bound) {
            return false;
        }
        return ratio(a, b) > bound;
    }

    static double ratio(String a, String b) {
        int all = a.length() + b.length();
        return all == 0 ? 1 : 2.0 * matching(a, b) / all;
    }

    /** The characters that both have, in any order: a bound of what can match. */
    private static int shared(String a, String b) {
        Map<Character, Integer> left = new HashMap<>();
        for (int i = 0; i < a.length(); i++) {
            left.merge(a.charAt(i), 1, Integer::sum);
        }
        int both = 0;
        for (int i = 0; i < b.length(); i++) {
            Integer rest = left.get(b.charAt(i));
            if (rest != null && rest > 0) {
                left.put(b.charAt(i), rest - 1);
                both++;
            }
        }
        return both;
    }

    private record Span(int aFrom, int aTo, int bFrom, int bTo) {}

    private static int matching(String a, String b) {
        Map<Character, List<Integer>> positions = positions(b);
        int total = 0;
        Deque<Span> open = new ArrayDeque<>();
        open.push(new Span(0, a.length(), 0, b.length()));
        while (!open.isEmpty()) {
            Span span = open.pop();
            int[] block = longest(a, b, positions, span);
            if (block[2] > 0) {
                total += block[2];
                open.push(new Span(span.aFrom, block[0], span.bFrom, block[1]));
                open.push(new Span(block[0] + block[2], span.aTo, block[1] + block[2], span.bTo));
            }
        }
        return total;
    }

    private static Map<Character, List<Integer>> positions(String b) {
        Map<Character, List<Integer>> positions = new HashMap<>();
        for (int j = 0; j < b.length(); j++) {
            positions.computeIfAbsent(b.charAt(j), c -> new ArrayList<>()).add(j);
        }
        if (b.length() >= LONG_TEXT) {
            int popular = b.length() / 100 + 1;
            positions.values().removeIf(places -> places.size() > popular);
        }
        return positions;
    }

    /** The longest common block within a span: its start in a, in b, and its length. */
    private static int[] longest(String a, String b, Map<Character, List<Integer>> positions, Span span) {
        int[] best = {span.aFrom, span.bFrom, 0};
        Map<Integer, Integer> lengths = new HashMap<>();
        for (int i = span.aFrom; i < span.aTo; i++) {
            Map<Integer, Integer> next = new HashMap<>();
            for (int j : positions.getOrDefault(a.charAt(i), List.of())) {
                if (j < span.bFrom || j >= span.bTo) {
                    continue;
                }
                int length = lengths.getOrDefault(j - 1, 0) + 1;
                next.put(j, length);
                if (length > best[2]) {
                    best = new int[] {i - length + 1, j - length + 1, length};
                }
            }
            lengths = next;
        }
        return extended(a, b, span, best);
    }

    private static int[] extended(String a, String b, Span span, int[] block) {
        int i = block[0];
        int j = block[1];
        int length = block[2];
        while (i > span.aFrom && j > span.bFrom && a.charAt(i - 1) == b.charAt(j - 1)) {
            i--;
            j--;
            length++;
        }
        while (i + length < span.aTo && j + length < span.bTo && a.charAt(i + length) == b.charAt(j + length)) {
            length++;
        }
        return new int[] {i, j, length};
    }
}
