package org.tabularium.extractor.page.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Counts the generated numbers of one document, paragraph by paragraph, as Word does: lists over the same definition
 * count on together, a deeper level starts anew below each new number.
 */
final class ListNumbers {

    /** Word's lists have nine levels. */
    static final int LEVELS = 9;

    /**
     * A level of a list.
     *
     * @param start its first number
     * @param format how the number is written
     * @param text what is printed, {@code %1} to {@code %9} standing for the numbers of the levels 1 to 9
     * @param legal true if outer numbers are written in digits whatever their own format
     * @param restartAfter the number of outer levels, counted from the outermost, that start this level anew; a level
     *     normally restarts after any outer one, 0 is never
     */
    record Level(int start, NumberFormat format, String text, boolean legal, int restartAfter) {}

    /**
     * A list.
     *
     * @param definition the definition that it shares with others
     * @param levels outermost first
     * @param restarts numbers of levels (from 0) at which this list, once begun, starts anew
     */
    record NumberedList(String definition, List<Level> levels, Set<Integer> restarts) {
        NumberedList {
            levels = List.copyOf(levels);
            restarts = Set.copyOf(restarts);
        }
    }

    private final Map<String, int[]> counters = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * The label of the next paragraph of a list; empty if nothing is printed.
     *
     * @param id of the list, unique in the document
     * @param list its definition
     * @param level from 0
     */
    String next(String id, NumberedList list, int level) {
        if (level < 0 || level >= list.levels().size()) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(list.definition(), key -> new int[LEVELS]);
        if (begun.add(id)) {
            list.restarts().forEach(restart -> counts[restart] = 0);
        }
        counts[level] = counts[level] == 0 ? list.levels().get(level).start() + 1 : counts[level] + 1;
        for (int deeper = level + 1; deeper < list.levels().size(); deeper++) {
            if (level < list.levels().get(deeper).restartAfter()) {
                counts[deeper] = 0;
            }
        }
        return label(list, level, counts);
    }

    /** A label as it stands before text: a gap follows, unless its last mark makes one, as 、 and ） do. */
    static String spaced(String label) {
        boolean closed = label.isEmpty() || "、）)．】　 ".indexOf(label.charAt(label.length() - 1)) >= 0;
        return closed ? label : label + " ";
    }

    /** Counts are kept one higher than the number, so that 0 says: not begun. */
    private static String label(NumberedList list, int level, int[] counts) {
        Level own = list.levels().get(level);
        if (own.format() == NumberFormat.BULLET) {
            return visible(own.text());
        }
        StringBuilder out = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = c == '%' && i + 1 < text.length() ? Character.digit(text.charAt(i + 1), 10) : -1;
            if (digit >= 1 && digit <= list.levels().size()) {
                Level named = list.levels().get(digit - 1);
                int number = counts[digit - 1] == 0 ? named.start() : counts[digit - 1] - 1;
                boolean digits = own.legal() && digit - 1 != level;
                out.append((digits ? NumberFormat.DECIMAL : named.format()).write(number));
                i++;
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Bullets from symbol fonts stand in the private use area and mean nothing outside of their font. */
    private static String visible(String bullet) {
        return bullet.codePoints().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF) ? "" : bullet;
    }
}
