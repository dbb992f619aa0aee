package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.List;

/**
 * A line as its glyphs read.
 *
 * @param text one of {@link GlyphModel#CLASSES} for each glyph
 * @param likely of each glyph, 0..1
 * @param marks how likely each glyph is a point or a comma, whichever of the two
 * @param glyphs left to right
 */
record GlyphText(String text, List<Double> likely, List<Double> marks, List<Glyph> glyphs) {

    /** At this likelihood of its least likely glyph a text is sure. */
    static final double SURE = 0.95;

    /** As likely as a glyph is by its place or beside others of its page: sure, so that a model still has its say. */
    static final double JUST_SURE = 0.96;

    /** Digits are narrower than this part of the tall ink's height, Chinese characters wider. */
    private static final double CHARACTER = 0.75;

    /** No digit of any face is so many times as wide as high. */
    private static final double WIDEST_DIGIT = 1.1;

    /** No glyph is likelier than this beside ink that was left out: more than poor, less than fair. */
    private static final double DUSTY = 0.7;

    /** The same beside a crumb that is no likely point, where another point is sure. */
    private static final double CRUMBLY = 0.9;

    /** A point less likely than this is a crumb: points of a face are alike, crumbs of strokes are not. */
    private static final double CRUMB = 0.6;

    /** Relations that values begin with. */
    private static final String RELATIONS = "≥≤=<>";

    /** Those that look like nothing else. */
    static final String LIMITS = "≥≤";

    GlyphText {
        likely = List.copyOf(likely);
        marks = List.copyOf(marks);
        glyphs = List.copyOf(glyphs);
    }

    /** Points and commas that are nothing else. */
    GlyphText(String text, List<Double> likely, List<Glyph> glyphs) {
        this(text, likely, likely, glyphs);
    }

    int size() {
        return glyphs.size();
    }

    /** The likelihood of the least likely glyph; 0 if one is no digit or mark, or there is none. */
    double certainty() {
        return text.indexOf(GlyphModel.OTHER) >= 0
                ? 0
                : likely.stream().mapToDouble(Double::doubleValue).min().orElse(0);
    }

    boolean isSure() {
        return certainty() >= SURE;
    }

    /** True if a glyph is surely a digit. */
    boolean isSureDigit(int glyph) {
        return Character.isDigit(text.charAt(glyph)) && likely.get(glyph) >= SURE;
    }

    /** True if a glyph that is not surely what it reads as is wider than any digit. */
    boolean isTooWide(int glyph) {
        return likely.get(glyph) < SURE
                && glyphs.get(glyph).area().width()
                        > WIDEST_DIGIT * glyphs.get(glyph).area().height();
    }

    /** True if a transcript reads the same; spaces say nothing. */
    boolean says(String transcript) {
        return text.equals(transcript.replace(" ", ""));
    }

    /**
     * How many glyphs a relation before a number takes (≥, &gt;=); 0 if there is none. A sure ≥ or ≤ stands for itself,
     * whatever is behind it: no character looks like one, and the digit may be unsure.
     */
    int relation() {
        int count = 0;
        boolean sure = false;
        while (count < Math.min(2, size()) && RELATIONS.indexOf(text.charAt(count)) >= 0) {
            sure |= LIMITS.indexOf(text.charAt(count)) >= 0 && likely.get(count) >= SURE;
            count++;
        }
        return count < size() && (sure || Character.isDigit(text.charAt(count))) ? count : 0;
    }

    /** How many glyphs in front are digits and marks. */
    int numeric() {
        int end = text.indexOf(GlyphModel.OTHER);
        return end < 0 ? size() : end;
    }

    /** True if the first glyph is no digit or mark and as wide as a Chinese character. */
    boolean beginsWithCharacter() {
        int tallest = glyphs.stream().mapToInt(one -> one.area().height()).max().orElse(0);
        return size() > 0
                && text.charAt(0) == GlyphModel.OTHER
                && glyphs.getFirst().area().width() > CHARACTER * tallest;
    }

    /** True if all of it together is narrower than one Chinese character: a single digit, whole or broken. */
    boolean isSingle() {
        int tallest = glyphs.stream().mapToInt(one -> one.area().height()).max().orElse(0);
        return size() > 0
                && glyphs.getLast().area().right() - glyphs.getFirst().area().left() < CHARACTER * tallest;
    }

    /**
     * True if it is a single digit, or most glyphs are digits and marks and none of the others is as wide as a Chinese
     * character.
     */
    boolean looksNumeric() {
        if (isSingle()) {
            return true;
        }
        int tallest = glyphs.stream().mapToInt(one -> one.area().height()).max().orElse(0);
        int known = 0;
        for (int i = 0; i < size(); i++) {
            boolean other = text.charAt(i) == GlyphModel.OTHER;
            if (other && glyphs.get(i).area().width() > CHARACTER * tallest) {
                return false;
            }
            known += other ? 0 : 1;
        }
        return 2 * known > size();
    }

    /** The column of the drawn line behind a glyph. */
    int right(int glyph) {
        return glyphs.get(glyph).area().right();
    }

    /**
     * As a number: without a point or comma that nothing stands behind, which is dust, since numbers end in a digit, a % or
     * a bracket; with points and commas told apart by {@link Punctuation where they stand}; and of several points, of which
     * a number has one, only the likeliest: others are dust or crumbs of a broken digit, so that what is left is not sure.
     * Nor is it sure beside a {@link Pitch gap} in which something else was printed.
     */
    GlyphText number() {
        int end = size();
        while (end > 1 && isPoint(text.charAt(end - 1)) && startsNumber(text.charAt(0))) {
            end--;
        }
        GlyphText number = PointPlaces.settled(Punctuation.settled(part(0, end)).withoutDust());
        return Pitch.hasGap(number) ? number.doubted() : number;
    }

    /** The same, not sure of any glyph. */
    GlyphText doubted() {
        return new GlyphText(
                text, likely.stream().map(one -> Math.min(DUSTY, one)).toList(), marks, glyphs);
    }

    /** Points and commas by others of them, each as likely as it is one of the two. */
    GlyphText punctuated(String settled) {
        List<Double> sum = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            sum.add(isPoint(text.charAt(i)) ? Math.max(marks.get(i), likely.get(i)) : likely.get(i));
        }
        return new GlyphText(settled, sum, marks, glyphs);
    }

    private GlyphText withoutDust() {
        GlyphText number = this;
        int point = number.likeliestPoint();
        boolean dusty =
                point >= 0 && (number.text.indexOf('.') < point || number.text.lastIndexOf('.') > point || point == 0);
        return dusty ? number.withOnlyPoint(point) : number;
    }

    private static boolean startsNumber(char c) {
        return Character.isDigit(c) || c == '.';
    }

    /** The likeliest point, one before all digits only if there is no other; -1 if there is none. */
    private int likeliestPoint() {
        int best = -1;
        for (int i = 0; i < size(); i++) {
            boolean better = best <= 0 || likely.get(i) > likely.get(best);
            best = text.charAt(i) == '.' && better ? i : best;
        }
        return best;
    }

    private GlyphText withOnlyPoint(int point) {
        boolean crumbs = point > 0 && likely.get(point) >= SURE;
        for (int i = 0; i < size(); i++) {
            crumbs &= text.charAt(i) != '.' || i == point || likely.get(i) < CRUMB;
        }
        Builder rest = new Builder();
        for (int i = size() - 1; i >= 0; i--) {
            if (text.charAt(i) != '.' || (i == point && i > 0)) {
                double most = crumbs ? CRUMBLY : DUSTY;
                rest.before(text.charAt(i), Math.min(most, likely.get(i)), marks.get(i), glyphs.get(i));
            }
        }
        return rest.build();
    }

    static boolean isPoint(char c) {
        return c == '.' || c == ',';
    }

    /** The glyphs from one on to before another. */
    GlyphText part(int from, int to) {
        return new GlyphText(
                text.substring(from, to), likely.subList(from, to), marks.subList(from, to), glyphs.subList(from, to));
    }

    /** Collects glyphs from the last to the first. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Double> likely = new ArrayList<>();
        private final List<Double> marks = new ArrayList<>();
        private final List<Glyph> glyphs = new ArrayList<>();

        void before(char sign, double likelihood, double mark, Glyph glyph) {
            text.insert(0, sign);
            likely.addFirst(likelihood);
            marks.addFirst(mark);
            glyphs.addFirst(glyph);
        }

        GlyphText build() {
            return new GlyphText(text.toString(), likely, marks, glyphs);
        }
    }
}
