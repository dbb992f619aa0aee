package org.tabularium.service.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a person typed, understood: words apart by blanks, {@code "phrases"}, {@code -exclusions}. Everything else is
 * text; there is no other syntax, and nothing typed is an error.
 *
 * @param words each must stand in own text or context, one of them in own text
 * @param phrases each must stand in own text
 * @param excluded none may stand in own text
 */
record Question(List<Text> words, List<Text> phrases, List<Text> excluded) {

    static final Question NONE = new Question(List.of(), List.of(), List.of());

    Question {
        words = List.copyOf(words);
        phrases = List.copyOf(phrases);
        excluded = List.copyOf(excluded);
    }

    /** Reads what was typed; {@code null} for nothing. */
    static Question of(String typed, Analyst analyst) {
        return typed == null ? NONE : new Parser(typed, analyst).parse();
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /** What is asked for, as one text: the words and phrases, as if a cell held them all. */
    String skeleton() {
        StringBuilder out = new StringBuilder();
        words.forEach(word -> out.append(word.skeleton()));
        phrases.forEach(phrase -> out.append(phrase.skeleton()));
        return out.toString();
    }

    private static final class Parser {
        private final String typed;
        private final Analyst analyst;
        private final List<Text> words = new ArrayList<>();
        private final List<Text> phrases = new ArrayList<>();
        private final List<Text> excluded = new ArrayList<>();

        Parser(String typed, Analyst analyst) {
            this.typed = typed;
            this.analyst = analyst;
        }

        Question parse() {
            int i = 0;
            while (i < typed.length()) {
                i = isSpace(typed.charAt(i)) ? i + 1 : next(i);
            }
            return new Question(words, phrases, excluded);
        }

        private int next(int from) {
            boolean minus =
                    isMinus(typed.charAt(from)) && from + 1 < typed.length() && !isSpace(typed.charAt(from + 1));
            int start = minus ? from + 1 : from;
            int close = isQuote(typed.charAt(start)) ? closing(start + 1) : -1;
            int end = close >= 0 ? close : wordEnd(start);
            String text = typed.substring(close >= 0 ? start + 1 : start, end);
            add(minus ? excluded : close >= 0 ? phrases : words, text);
            return close >= 0 ? close + 1 : end;
        }

        /** A sentence end inside a word parts it, since no text runs over one. */
        private void add(List<Text> to, String text) {
            Arrays.stream(text.split("[。；！？;!?\n\r]+"))
                    .map(analyst::text)
                    .filter(part -> !part.isEmpty())
                    .forEach(to::add);
        }

        private int closing(int from) {
            for (int i = from; i < typed.length(); i++) {
                if (isQuote(typed.charAt(i))) {
                    return i;
                }
            }
            return -1;
        }

        private int wordEnd(int from) {
            int i = from;
            while (i < typed.length() && !isSpace(typed.charAt(i))) {
                i++;
            }
            return i;
        }

        private static boolean isQuote(char c) {
            return c == '"' || c == '＂';
        }

        private static boolean isMinus(char c) {
            return c == '-' || c == '－';
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }
}
