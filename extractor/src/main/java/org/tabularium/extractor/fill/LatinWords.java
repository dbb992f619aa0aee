package org.tabularium.extractor.fill;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in Latin letters (ISO14001, IPv6) that a document says. Recognition of Chinese print reads their capitals as the
 * figures that look the same, and a round one twice; no figure is printed before the capitals of a word, so a word that
 * seems to begin with one is another word of the document if that one looks the same.
 */
final class LatinWords {

    private static final Pattern WORD = Pattern.compile("(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9]{2,}");

    /** A figure before a letter; a quantity and its unit (1GB) has fewer characters. */
    private static final Pattern MISREAD = Pattern.compile("(?<![A-Za-z0-9])[01][A-Z][A-Za-z0-9]{2,}");

    /** How often each spelling is said, by what the word looks like. */
    private final Map<String, Map<String, Integer>> said = new HashMap<>();

    /** @param texts in which the words are looked for, folded */
    LatinWords(List<String> texts) {
        for (String text : texts) {
            Matcher word = WORD.matcher(text);
            while (word.find()) {
                said.computeIfAbsent(outline(word.group()), one -> new HashMap<>())
                        .merge(word.group(), 1, Integer::sum);
            }
        }
    }

    /** The text with the words that the document says in the place of words that look the same. */
    String respelled(String text) {
        return MISREAD.matcher(text).replaceAll(misread -> {
            Map<String, Integer> spellings = said.getOrDefault(outline(misread.group()), Map.of());
            return spellings.keySet().stream()
                    .max(Comparator.<String>comparingInt(spellings::get).thenComparing(Comparator.naturalOrder()))
                    .orElse(misread.group());
        });
    }

    /** A text with figures for the letters that look like them: I, l and |, and O. */
    static String looks(String text) {
        return text.replaceAll("[Il|]", "1").replace('O', '0');
    }

    private static String outline(String word) {
        return looks(word).toUpperCase(Locale.ROOT).replaceAll("0+", "0");
    }
}
