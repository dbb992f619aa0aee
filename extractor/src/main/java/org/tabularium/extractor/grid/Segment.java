package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/**
 * Words of one line that belong together: a header word set with gaps (项 目) is one.
 *
 * @param words left to right, not empty
 * @param text without the gaps
 * @param box around them
 */
record Segment(List<Word> words, String text, Box box) {

    /** Amounts, codes and counts: what stands in the body of a table and not in its header. */
    private static final Pattern FIGURE = Pattern.compile("[-+−(（]?[\\d,，]*\\d([.．]\\d+)?%?[)）]?");

    /** Money as these forms print it: with decimals, or in groups of three digits; a code has neither. */
    private static final Pattern AMOUNT = Pattern.compile("[-+−(（]?([\\d,，]*\\d[.．]\\d+|\\d{1,3}([,，]\\d{3})+)[)）]?");

    /** The widest gap inside a header word that is spread, in font sizes: two ideographs. */
    private static final double SPREAD = 2.5;

    /** A row without money prints dashes, as a rule. */
    private static final Pattern DASHES = Pattern.compile("[-—–─]+");

    private static final int WIDE = '！' - '!';

    /** Digits that stand alone are read at this and more. */
    private static final double SURE_DIGIT = 0.9;

    Segment {
        words = List.copyOf(words);
    }

    static Segment of(List<Word> words) {
        StringBuilder text = new StringBuilder();
        words.forEach(word -> text.append(word.text()));
        return new Segment(
                words,
                text.toString(),
                words.stream().map(Word::box).reduce(Box::union).orElseThrow());
    }

    /** The words of a line, those that only together make a known header word joined. */
    static List<Segment> of(Line line, HeaderWords known) {
        List<Segment> segments = new ArrayList<>();
        List<Word> words = line.words();
        int i = 0;
        while (i < words.size()) {
            int end = i + 1;
            for (int j = i + 1; j < words.size() && near(words.get(j - 1), words.get(j)); j++) {
                Segment joined = of(words.subList(i, j + 1));
                // A line's number beside a code may look like years, which headers have.
                if (!FIGURE.matcher(joined.text()).matches() && known.knows(joined.text())) {
                    end = j + 1;
                }
            }
            segments.add(of(words.subList(i, end)));
            i = end;
        }
        return segments;
    }

    private static boolean near(Word left, Word right) {
        return right.box().x() - left.box().right()
                <= SPREAD * Math.max(left.fontSize(), left.box().height());
    }

    boolean isFigure() {
        return FIGURE.matcher(text).matches() && !isDoubtful();
    }

    /** A lone character of a scan that was not surely read as a digit is rather the end of a word (出 for 8). */
    private boolean isDoubtful() {
        return text.length() == 1
                && words.getFirst().origin() == Origin.OCR
                && words.getFirst().readings().getFirst().confidence() < SURE_DIGIT;
    }

    boolean isAmount() {
        return AMOUNT.matcher(text).matches();
    }

    /**
     * True for a figure in characters of full width, which some offices print: unlike other figures it may be broken over
     * two lines, as ideographs are.
     */
    boolean isWideFigure() {
        return text.chars().allMatch(Segment::isWide)
                && FIGURE.matcher(narrow()).matches();
    }

    /** True for what stands in a column of money in place of nothing. */
    boolean isDash() {
        return DASHES.matcher(narrow()).matches();
    }

    private String narrow() {
        return text.chars()
                .mapToObj(c -> Character.toString(isWide(c) ? c - WIDE : c))
                .collect(Collectors.joining());
    }

    /** Full width forms of the visible ASCII characters (Unicode, Halfwidth and Fullwidth Forms). */
    private static boolean isWide(int c) {
        return c >= '！' && c <= '～';
    }

    /** The height of its print, in points. */
    double size() {
        return box.height();
    }
}
