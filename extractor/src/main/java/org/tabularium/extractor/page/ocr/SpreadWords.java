package org.tabularium.extractor.page.ocr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.models.document.Reading;

/**
 * Finds words that are set apart: headers of two characters are spread over their cell (序 号, 项 目), as those of four
 * are not. Columns of one character each (类 款 项) stand like that, too; reading them together does no harm.
 */
final class SpreadWords {

    /** White between the characters of such a word, in heights of print: two ideographs and a half. */
    private static final double APART = 2.5;

    /** An ideograph is as wide as high; with its ink spread by a scan hardly wider. */
    private static final double WIDEST = 1.3;

    /** Flatter ink is a dash or 一. */
    private static final double FLATTEST = 0.6;

    /** Nine of ten characters that a model reads so are right. */
    private static final double SURE = 0.9;

    /** At this confidence a figure is no character: see {@link org.tabularium.extractor.fill.ReadingChoice}. */
    private static final double FIGURE = 0.99;

    private SpreadWords() {}

    /**
     * The characters of each such word, left to right.
     *
     * @param runs of text
     */
    static List<List<InkLine>> of(Collection<InkLine> runs) {
        List<InkLine> characters = runs.stream()
                .filter(SpreadWords::isCharacter)
                .sorted(Comparator.comparingInt((InkLine run) -> run.area().left())
                        .thenComparingInt(run -> run.area().top()))
                .toList();
        List<List<InkLine>> words = new ArrayList<>();
        for (InkLine one : characters) {
            words.stream()
                    .filter(word -> follows(word.getLast().area(), one.area()))
                    .findFirst()
                    .ifPresentOrElse(word -> word.add(one), () -> words.add(new ArrayList<>(List.of(one))));
        }
        return words.stream().filter(word -> word.size() > 1).toList();
    }

    /** What a character is in its word comes before what it is alone, but never before a sure figure. */
    static List<Reading> readings(Reading inWord, List<Reading> alone) {
        Reading first = alone.getFirst();
        boolean figure =
                first.confidence() >= FIGURE && Character.isDigit(first.text().charAt(0));
        boolean word = inWord.confidence() >= SURE
                && Character.isIdeographic(inWord.text().charAt(0));
        if (figure || !word) {
            return alone;
        }
        List<Reading> readings = new ArrayList<>(List.of(inWord));
        for (Reading other : alone) {
            if (!other.text().equals(inWord.text())) {
                double confidence = Math.min(other.confidence(), SURE * inWord.confidence());
                readings.add(new Reading(other.text(), confidence, other.reader()));
            }
        }
        return readings;
    }

    private static boolean isCharacter(InkLine run) {
        Area area = run.area();
        return area.width() <= WIDEST * area.height() && area.height() <= area.width() / FLATTEST;
    }

    private static boolean follows(Area left, Area right) {
        int height = Math.min(left.height(), right.height());
        boolean level = Math.abs(left.centerY() - right.centerY()) <= height / 2.0;
        boolean alike = Math.max(left.height(), right.height()) <= height / FLATTEST;
        return level && alike && right.left() >= left.right() && right.left() - left.right() <= APART * height;
    }
}
