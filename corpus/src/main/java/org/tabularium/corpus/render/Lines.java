package org.tabularium.corpus.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines. */
final class Lines {

    private Lines() {}

    /**
     * The lines of a text that are no wider than so many points. A break may stand between any two Chinese letters, but
     * not inside a number or a Latin word unless that alone is too wide.
     */
    static List<String> of(String text, Typeface face, double size, double width) throws IOException {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\n", -1)) {
            wrap(paragraph, face, size, width, lines);
        }
        return lines;
    }

    private static void wrap(String text, Typeface face, double size, double width, List<String> lines)
            throws IOException {
        int start = 0;
        int lastBreak = 0;
        double used = 0;
        for (int i = 0; i < text.length(); i++) {
            if (i > start && breakable(text, i)) {
                lastBreak = i;
            }
            double letter = face.width(text.substring(i, i + 1), size);
            if (used + letter > width && i > start) {
                int end = lastBreak > start ? lastBreak : i;
                lines.add(text.substring(start, end));
                start = end;
                used = face.width(text.substring(start, i), size);
            }
            used += letter;
        }
        lines.add(text.substring(start));
    }

    private static boolean breakable(String text, int i) {
        return !(isWord(text.charAt(i - 1)) && isWord(text.charAt(i)));
    }

    private static boolean isWord(char c) {
        return c < 0x2000 && c > ' ';
    }
}
