package org.tabularium.extractor.page.ocr.read;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Gray;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.Wording;

/** Reads lines as words, in as many looks as it takes. */
final class WordReader {

    /** Heights in pixels to which a line of characters is drawn before it is read; the later one for a further look. */
    private static final double[] TEXT_HEIGHTS = {36, 28};

    /** Gaps wider than this part of the height part words; between Chinese characters they say nothing. */
    private static final double WIDE_GAP = 0.6;

    /** A line of words whose least sure character is read less surely than this is looked at again. */
    private static final double SURE_WORDS = 0.97;

    /** Words that are a known name to the letter need no other look at this confidence: a slip makes no other name. */
    private static final double SURE_NAME = 0.8;

    /** The ink of ideographs, in ems. */
    private static final double IDEOGRAPH = 0.92;

    /** Ideographs stand no nearer than this, in ems, unless print is condensed. */
    private static final double NARROWEST = 0.88;

    /** The white before and behind fewer ideographs says nothing about their number. */
    private static final int FEW = 4;

    /** So many characters in a row are no slip of reading in a number with its unit. */
    private static final int PROSE = 4;

    private final Models models;
    private final Set<String> names;

    /** @param names that are printed in many documents, {@link Wording#fold folded} */
    WordReader(Models models, Set<String> names) {
        this.models = models;
        this.names = names;
    }

    /**
     * One look where that is sure, a second one by another model where it is not, and where the two differ three more
     * and a vote: models and scales err in different characters.
     */
    List<Reading> read(List<InkLine> lines, LineDrawing drawing) {
        List<InkLine> closed = closedUp(lines);
        Gray large = LineImage.of(closed, drawing, TEXT_HEIGHTS[0]);
        Transcript first = LevelStrokes.settled(models.text(large), lines);
        boolean name = first.confidence() >= SURE_NAME && names.contains(Wording.fold(first.text()));
        boolean fits = fits(first, lines);
        if (fits && (first.confidence() >= SURE_WORDS || name)) {
            return Votes.ofText(List.of(first));
        }
        Transcript second = LevelStrokes.settled(models.secondRawText(large), lines);
        if (fits && !first.text().isEmpty() && first.text().equals(second.text())) {
            return Votes.ofText(List.of(first, second));
        }
        Gray small = LineImage.of(closed, drawing, TEXT_HEIGHTS[1]);
        List<Transcript> all = Stream.of(
                        first, second, models.rawText(large), models.text(small), models.secondText(small))
                .map(one -> LevelStrokes.settled(one, lines))
                .toList();
        List<Transcript> fitting = all.stream().filter(one -> fits(one, lines)).toList();
        return Votes.ofDoubtfulText(fitting.isEmpty() ? all : fitting);
    }

    /** False if there is no room for so many ideographs: one was taken for two (合 for 人台). */
    static boolean fits(Transcript transcript, List<InkLine> lines) {
        long ideographs =
                transcript.text().codePoints().filter(Character::isIdeographic).count();
        double room = lines.stream()
                .mapToDouble(
                        line -> line.area().width() * IDEOGRAPH / line.area().height())
                .sum();
        return ideographs < FEW || ideographs * NARROWEST <= room;
    }

    /**
     * Characters of a word that is set apart (序 号), read as the word that they are: alone a character is easily another.
     *
     * @param characters each of one
     * @return a character for each of them, as surely as it was read; empty if nothing of so many was read
     */
    List<Reading> spread(List<InkLine> characters, LineDrawing drawing) {
        Transcript together = models.text(LineImage.of(characters, drawing, TEXT_HEIGHTS[0]));
        if (together.text().length() != characters.size()) {
            return List.of();
        }
        return IntStream.range(0, characters.size())
                .mapToObj(i -> new Reading(
                        together.text().substring(i, i + 1),
                        Math.min(Votes.BEST_TEXT, together.certainties().get(i)),
                        together.reader()))
                .toList();
    }

    /** Characters that the text model is sure of are no digits that look like them, which it knows as well. */
    static boolean saysWords(Transcript text) {
        return text.confidence() >= SURE_WORDS && text.text().chars().anyMatch(Character::isIdeographic);
    }

    /** A sign stands before a number; where words go on and on behind it, it is a character (全). */
    static boolean isProse(String behind) {
        return behind.length() >= PROSE && behind.chars().limit(PROSE).allMatch(Character::isIdeographic);
    }

    /** Wide gaps closed: into the white of a justified line the models read marks that are not there. */
    private static List<InkLine> closedUp(List<InkLine> lines) {
        return lines.stream()
                .flatMap(line -> line.atGaps(WIDE_GAP * line.area().height()).stream())
                .toList();
    }
}
