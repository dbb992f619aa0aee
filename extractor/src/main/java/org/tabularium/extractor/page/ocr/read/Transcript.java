package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A line as one model read it.
 *
 * @param text spaces kept only between Latin words and numbers: Chinese has none
 * @param confidence of its least certain character, 0..1, not calibrated; 0 if nothing was read
 * @param reader the model and its setting
 * @param certainties of each character of the text, 0..1, not calibrated
 */
public record Transcript(String text, double confidence, String reader, List<Double> certainties) {

    public Transcript {
        certainties = List.copyOf(certainties);
        if (certainties.size() != text.length()) {
            throw new IllegalArgumentException("each character has its certainty");
        }
    }

    /** All characters alike. */
    Transcript(String text, double confidence, String reader) {
        this(text, confidence, reader, Collections.nCopies(text.length(), confidence));
    }

    static Transcript of(List<Tesseract.Symbol> symbols, String reader) {
        StringBuilder text = new StringBuilder();
        List<Double> certainties = new ArrayList<>();
        double least = 1;
        for (int i = 0; i < symbols.size(); i++) {
            Tesseract.Symbol symbol = symbols.get(i);
            if (symbol.text().equals(" ")) {
                boolean between = i + 1 < symbols.size()
                        && !text.isEmpty()
                        && isWord(text.charAt(text.length() - 1))
                        && isWord(symbols.get(i + 1).text().charAt(0));
                text.append(between ? " " : "");
            } else {
                text.append(symbol.text());
                least = Math.min(least, symbol.confidence());
            }
            certainties.addAll(Collections.nCopies(text.length() - certainties.size(), symbol.confidence()));
        }
        String settled = LatinNames.spelled(Punctuation.among(Punctuation.settled(brackets(text.toString()))));
        return new Transcript(settled, text.isEmpty() ? 0 : least, reader, certainties);
    }

    /** As a number: without points behind its last digit, which are dust, its marks told apart by where they stand. */
    Transcript number() {
        int end = text.length();
        while (end > 1 && (text.charAt(end - 1) == '.' || text.charAt(end - 1) == ',')) {
            end--;
        }
        String number = Punctuation.settled(text.substring(0, end));
        return new Transcript(number, confidence, reader, certainties.subList(0, end));
    }

    /**
     * An angle bracket that a round one closes is a round one: the models have no full-width bracket that opens and give
     * its nearest likeness.
     */
    private static String brackets(String text) {
        StringBuilder out = new StringBuilder(text);
        int open = -1;
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c == '〈' || c == '《') {
                open = i;
            } else if (c == '〉' || c == '》' || c == '(' || c == '（') {
                open = -1;
            } else if ((c == ')' || c == '）') && open >= 0) {
                out.setCharAt(open, c == ')' ? '(' : '（');
                open = -1;
            }
        }
        return out.toString();
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
