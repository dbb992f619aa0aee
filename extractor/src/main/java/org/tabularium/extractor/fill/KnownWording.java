package org.tabularium.extractor.fill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tabularium.models.document.Reading;
import org.tabularium.models.form.Wording;

/**
 * Takes readings for one of the wordings that may stand in a cell: the one that is nearest to any reading, if it is near
 * enough that the image supports it.
 */
final class KnownWording {

    /**
     * A wording may differ from its reading in a quarter of its characters. On clean scans Tesseract reads 19 of 20
     * characters right; below three of four, a different wording is likelier than that many slips.
     */
    private static final double SUPPORTED = 0.75;

    private static final Pattern NUMBERED = Pattern.compile("[一二三四五六七八九十]{1,3}、");

    /** Specks that a list number leaves when its thin strokes go with the line that they touch, or are taken for marks. */
    private static final Pattern SPECKS = Pattern.compile("^[^\\p{IsHan}\\d]+");

    /** Such specks support the number less than its strokes would. */
    private static final double SPECKS_FOR_A_NUMBER = 0.99;

    /** A reading at this confidence lost no characters behind its last. */
    private static final double WHOLE = 0.97;

    /** A slip at the end of a line may cost its last character. */
    private static final int CUT_OFF = 1;

    /**
     * What a wording is taken for.
     *
     * @param wording as the form or classification has it
     * @param reading the one that supports it
     * @param exact true if that reading says just this
     * @param sure true if no other known wording is nearly as near
     */
    record Match(String wording, Reading reading, boolean exact, boolean sure) {}

    private record Scored(String wording, Reading reading, double similarity) {}

    /** The nearest wording; empty if none is near enough. */
    Optional<Match> match(List<Reading> readings, Collection<String> wordings) {
        List<Scored> scored = new ArrayList<>();
        for (String wording : wordings) {
            nearest(wording, readings)
                    .filter(near -> near.similarity >= SUPPORTED)
                    .ifPresent(scored::add);
        }
        scored.sort(Comparator.comparingDouble((Scored one) -> one.similarity)
                .thenComparingDouble(one -> one.reading.confidence())
                .reversed());
        return scored.isEmpty() ? Optional.empty() : Optional.of(decide(scored));
    }

    private static Match decide(List<Scored> scored) {
        Scored best = scored.getFirst();
        double next = scored.stream()
                .skip(1)
                .filter(other -> !Wording.same(other.wording, best.wording))
                .mapToDouble(Scored::similarity)
                .findFirst()
                .orElse(0);
        boolean exact = best.similarity == 1;
        // One character is what tells many names apart (行政单位医疗, 事业单位医疗): a slip of one needs a gap of more.
        double oneCharacter = 1.0 / Math.max(1, Wording.fold(best.wording).length());
        boolean sure = exact ? next < 1 : best.similarity - next > oneCharacter + 1e-9;
        return new Match(best.wording, best.reading, exact, sure);
    }

    private static Optional<Scored> nearest(String wording, List<Reading> readings) {
        String folded = Wording.fold(wording);
        if (folded.isEmpty() || readings.stream().anyMatch(reading -> isShorter(reading, folded))) {
            return Optional.empty();
        }
        return readings.stream()
                .map(reading -> score(wording, folded, reading))
                .max(Comparator.comparingDouble(Scored::similarity)
                        .thenComparingDouble(one -> one.reading.confidence()));
    }

    /**
     * True if a sure reading ends before the wording does. Departments print shorter wordings than the form's
     * (一般公共预算 for 一般公共预算资金); models take characters for others, but do not pass over several.
     */
    private static boolean isShorter(Reading reading, String wording) {
        String text = Wording.fold(reading.text());
        return reading.confidence() >= WHOLE && wording.length() - text.length() > CUT_OFF && wording.startsWith(text);
    }

    /** A list numbers its items (一、…): the number stands before a wording that has none. */
    private static Scored score(String wording, String folded, Reading reading) {
        String text = Wording.fold(reading.text());
        Matcher number = NUMBERED.matcher(text);
        Matcher known = NUMBERED.matcher(folded);
        boolean read = number.lookingAt();
        if (known.lookingAt()) {
            double whole = Wording.foldedSimilarity(folded, text);
            double rest = read ? 0 : withoutNumber(folded.substring(known.end()), text);
            return new Scored(wording, reading, Math.max(whole, rest));
        }
        return read
                ? new Scored(
                        number.group() + wording,
                        reading,
                        Wording.foldedSimilarity(folded, text.substring(number.end())))
                : new Scored(wording, reading, Wording.foldedSimilarity(folded, text));
    }

    /** How alike they are if specks before the reading are all that is left of the number; 0 if there are none. */
    private static double withoutNumber(String wording, String text) {
        Matcher specks = SPECKS.matcher(text);
        String rest = specks.lookingAt() ? text.substring(specks.end()) : text;
        boolean lost = specks.lookingAt() || (wording.endsWith(text) && !wording.equals(text));
        return lost ? Wording.foldedSimilarity(wording, rest) * SPECKS_FOR_A_NUMBER : 0;
    }
}
