package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.List;

/**
 * A text cut into units. Brackets, quotation marks, commas and spaces do not count, since printers set them as they
 * like (办公厅（室）, “三公”经费, 项　目); the end of a sentence or line does, so that no phrase runs over it. Numbers and
 * codes stay whole: 722.67, 2080505.
 *
 * @param printed the text as it stands
 * @param units in order
 */
record Text(String printed, List<Unit> units) {

    private static final String BREAKS = "。;!?\n\r";

    Text {
        units = List.copyOf(units);
    }

    static Text of(String printed, Folding folding) {
        StringBuilder folded = new StringBuilder(printed.length());
        List<Integer> origins = new ArrayList<>(printed.length());
        for (int i = 0; i < printed.length(); i++) {
            String form = folding.of(printed.charAt(i));
            folded.append(form);
            for (int k = 0; k < form.length(); k++) {
                origins.add(i);
            }
        }
        return new Text(printed, new Cutter(folded.toString(), origins).cut());
    }

    /** What is compared as a whole: the units without anything between them, sentences one a line. */
    String skeleton() {
        StringBuilder out = new StringBuilder();
        for (Unit unit : units) {
            if (unit.afterBreak() && !out.isEmpty()) {
                out.append('\n');
            }
            out.append(unit.text());
        }
        return out.toString();
    }

    /** The number of characters that count. */
    int length() {
        return units.stream().mapToInt(unit -> unit.text().length()).sum();
    }

    boolean isEmpty() {
        return units.isEmpty();
    }

    /** The units from which on the other text's units stand here, one after the other, in no two sentences. */
    List<Integer> occurrences(Text other) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i + other.units.size() <= units.size() && !other.isEmpty(); i++) {
            if (standsAt(i, other)) {
                found.add(i);
            }
        }
        return found;
    }

    private boolean standsAt(int index, Text other) {
        for (int k = 0; k < other.units.size(); k++) {
            Unit here = units.get(index + k);
            if (!here.text().equals(other.units.get(k).text()) || (k > 0 && here.afterBreak())) {
                return false;
            }
        }
        return true;
    }

    private static final class Cutter {
        private final String folded;
        private final List<Integer> origins;
        private final List<Unit> units = new ArrayList<>();
        private boolean afterBreak;

        Cutter(String folded, List<Integer> origins) {
            this.folded = folded;
            this.origins = origins;
        }

        List<Unit> cut() {
            int i = 0;
            while (i < folded.length()) {
                int point = folded.codePointAt(i);
                if (isGram(point)) {
                    i = add(folded.substring(i, i + Character.charCount(point)), true, i, Character.charCount(point));
                } else if (Character.isLetterOrDigit(point)) {
                    int length = wordLength(i);
                    i = add(number(folded.substring(i, i + length)), false, i, length);
                } else {
                    afterBreak |= BREAKS.indexOf(point) >= 0;
                    i += Character.charCount(point);
                }
            }
            return units;
        }

        private int add(String text, boolean gram, int at, int length) {
            units.add(new Unit(text, gram, afterBreak, origins.get(at), origins.get(at + length - 1) + 1));
            afterBreak = false;
            return at + length;
        }

        private int wordLength(int from) {
            int i = from;
            while (i < folded.length() && (isWordAt(i) || isInsideNumber(i))) {
                i++;
            }
            return i - from;
        }

        private boolean isWordAt(int i) {
            int point = folded.codePointAt(i);
            return Character.isLetterOrDigit(point) && !isGram(point);
        }

        private boolean isInsideNumber(int i) {
            char c = folded.charAt(i);
            return (c == '.' && isDigit(i - 1) && isDigit(i + 1)) || (c == ',' && isDigit(i - 1) && isGroup(i + 1));
        }

        private boolean isGroup(int i) {
            return isDigit(i) && isDigit(i + 1) && isDigit(i + 2) && !isDigit(i + 3);
        }

        private boolean isDigit(int i) {
            return i >= 0 && i < folded.length() && folded.charAt(i) >= '0' && folded.charAt(i) <= '9';
        }

        private static boolean isGram(int point) {
            return Character.isIdeographic(point)
                    || Character.UnicodeScript.of(point) == Character.UnicodeScript.HIRAGANA
                    || Character.UnicodeScript.of(point) == Character.UnicodeScript.KATAKANA;
        }

        private static String number(String word) {
            String plain = word.indexOf(',') < 0 ? word : word.replace(",", "");
            if (plain.indexOf('.') < 0 || plain.indexOf('.') != plain.lastIndexOf('.')) {
                return plain;
            }
            int end = plain.length();
            while (plain.charAt(end - 1) == '0') {
                end--;
            }
            return plain.substring(0, plain.charAt(end - 1) == '.' ? end - 1 : end);
        }
    }
}
