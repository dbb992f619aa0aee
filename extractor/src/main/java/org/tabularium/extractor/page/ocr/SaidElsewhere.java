package org.tabularium.extractor.page.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.form.Wording;

/**
 * A document says most things more than once. Where looks at words differ, what its surely read words say with the same
 * neighbours, three characters at a time, is the likelier; every character of the outcome was read by one of the looks.
 * Figures are not decided so.
 */
public final class SaidElsewhere {

    /** Of words read so nine of ten are right to the letter: what they say, the document says. */
    private static final double SURE = 0.9;

    /** Below this no more than three of five looks agree about some character. */
    private static final double DOUBTFUL = 0.7;

    /**
     * One in ten of the sure words is wrong, so that a word printed thirty times is surely misread in some places. What is
     * read more than so many times as often as the other, be it in doubt, is no slip of those places.
     */
    private static final int OFTEN = 2;

    /** Characters that are compared together. */
    private static final int TOGETHER = 3;

    /** Stands before the first and behind the last character. */
    private static final char EDGE = '\u0002';

    private final Set<String> said = new HashSet<>();

    /** How many words are read so at first, surely or not. */
    private final Map<String, Integer> read = new HashMap<>();

    private SaidElsewhere(List<Page> pages) {
        for (Page page : pages) {
            for (Word word : page.words()) {
                List<String> parts = parts(bare(word.text()));
                parts.forEach(part -> read.merge(part, 1, Integer::sum));
                if (word.origin() == Origin.TEXT || word.readings().getFirst().confidence() >= SURE) {
                    said.addAll(parts);
                }
            }
        }
    }

    private static List<String> parts(String bare) {
        return IntStream.rangeClosed(0, bare.length() - TOGETHER)
                .mapToObj(i -> bare.substring(i, i + TOGETHER))
                .toList();
    }

    /** The same pages; of words that are in doubt the reading that the document bears out comes first. */
    public static List<Page> settled(List<Page> pages) {
        if (pages.stream().noneMatch(Page::hasReadPictures)) {
            return pages;
        }
        SaidElsewhere elsewhere = new SaidElsewhere(pages);
        return pages.stream()
                .map(page ->
                        page.with(page.words().stream().map(elsewhere::settled).toList()))
                .toList();
    }

    private Word settled(Word word) {
        boolean doubtful = word.origin() == Origin.OCR
                && word.readings().getFirst().confidence() < DOUBTFUL
                && word.text().codePoints().anyMatch(Character::isIdeographic);
        if (!doubtful) {
            return word;
        }
        String text = word.text();
        for (Reading other : word.readings().subList(1, word.readings().size())) {
            text = borneOut(text, other.text());
        }
        return text.equals(word.text()) ? word : read(word, text);
    }

    private static Word read(Word word, String text) {
        Reading before = word.readings().getFirst();
        List<Reading> readings = new ArrayList<>();
        readings.add(new Reading(text, before.confidence(), before.reader()));
        word.readings().stream().filter(reading -> !reading.text().equals(text)).forEach(readings::add);
        return new Word(text, word.box(), word.fontSize(), readings, word.lastLine());
    }

    /** A text with those parts of another reading that are said elsewhere, where its own are not. */
    private String borneOut(String text, String other) {
        String out = text;
        for (Difference part : Difference.between(text, other).reversed()) {
            String own = out.substring(part.from(), part.to());
            String its = other.substring(part.otherFrom(), part.otherTo());
            String changed = out.substring(0, part.from()) + its + out.substring(part.to());
            // A sign before a value (≥) may be read as a character: what is left without it would say something else.
            boolean bared = part.from() == 0 && its.isEmpty() && beginsWithFigure(changed);
            boolean figures = bared || !(digits(own).equals(digits(its)) || isLetter(out, part, its));
            if (!figures
                    && !(isMark(own) && isMark(its) && !(isColon(own) && isColon(its)))
                    && !changed.isBlank()
                    && isLikelier(
                            with(changed, part.from(), part.from() + its.length()),
                            with(out, part.from(), part.to()))) {
                out = changed;
            }
        }
        return out;
    }

    /** True if all of it is surely said elsewhere, and nothing of the other, nor is that read much more often. */
    private boolean isLikelier(List<String> its, List<String> own) {
        return own.stream().noneMatch(said::contains) && said.containsAll(its) && times(own) <= OFTEN * times(its);
    }

    /** In how many words all of it is read. */
    private int times(List<String> parts) {
        return parts.stream().mapToInt(part -> read.getOrDefault(part, 0)).min().orElse(0);
    }

    /** What a stretch of a text says together with its neighbours; where it has any, without the edges. */
    private static List<String> with(String text, int from, int to) {
        String bare = bare(text);
        // The edge before the text moves all by one.
        int first = Math.max(0, from + 2 - TOGETHER);
        int last = Math.min(bare.length() - TOGETHER, to);
        List<String> all = IntStream.rangeClosed(first, last)
                .mapToObj(i -> bare.substring(i, i + TOGETHER))
                .toList();
        List<String> inner = all.stream().filter(one -> one.indexOf(EDGE) < 0).toList();
        return inner.isEmpty() ? all : inner;
    }

    /** Neighbours do not tell a 、 from a comma: which of them is printed only the looks can tell. */
    private static boolean isMark(String text) {
        return !text.isEmpty() && text.chars().noneMatch(Character::isLetterOrDigit);
    }

    /** True of a : and a ;, which differ by less than a coarse scan shows. */
    private static boolean isColon(String text) {
        return text.length() == 1 && ":;：；".contains(text);
    }

    /** A 1 before two capital letters and behind no digit is no figure if a look reads it as the I of a word (IPV6). */
    private static boolean isLetter(String text, Difference part, String other) {
        return text.substring(part.from(), part.to()).equals("1")
                && other.equals("I")
                && (part.from() == 0 || !isFigure(text.charAt(part.from() - 1)))
                && part.to() + 2 <= text.length()
                && text.substring(part.to(), part.to() + 2).chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static boolean isFigure(char c) {
        return Character.isDigit(c) || c == '.' || c == ',';
    }

    private static boolean beginsWithFigure(String text) {
        return !text.isEmpty() && Character.isDigit(text.charAt(0));
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    /** Each character folded, all digits alike, an edge on either side. */
    private static String bare(String text) {
        StringBuilder bare = new StringBuilder().append(EDGE);
        for (int i = 0; i < text.length(); i++) {
            String folded = Wording.fold(text.substring(i, i + 1));
            char c = folded.length() == 1 ? folded.charAt(0) : text.charAt(i);
            bare.append(Character.isDigit(c) ? '0' : c);
        }
        return bare.append(EDGE).toString();
    }
}
