package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.tabularium.models.document.Reading;

/** Makes readings of transcripts: those that say the same speak with one voice. */
final class Votes {

    /** Stands for ink that no model could read. */
    static final String UNREADABLE = "\uFFFD";

    /**
     * All models, and the shape of the ink, say the same number. Of 262 amounts printed in many faces, blurred, noisy and
     * thresholded, of 8 to 20 pixels a digit, all were right.
     */
    private static final double ALL_AND_SHAPE = 0.997;

    private static final double ALL_BUT_ONE_AND_SHAPE = 0.96;

    private static final double MOST_AND_SHAPE = 0.85;

    /** A number whose shape is another: something was lost or made up, or glyphs run together. */
    private static final double OTHER_SHAPE = 0.8;

    private Votes() {}

    /** The readings of words, best first; one that says {@link #UNREADABLE} if nobody read anything. */
    static List<Reading> ofText(List<Transcript> transcripts) {
        return count(transcripts, text -> true, false);
    }

    /** The readings of a number, best first; those that do not fit its shape behind those that do. */
    static List<Reading> ofNumber(List<Transcript> transcripts, Predicate<String> fitsShape) {
        return count(transcripts, fitsShape, true);
    }

    private static List<Reading> count(List<Transcript> transcripts, Predicate<String> fits, boolean number) {
        Map<String, List<Transcript>> bySaying = new LinkedHashMap<>();
        for (Transcript one : transcripts) {
            if (!one.text().isEmpty()) {
                bySaying.computeIfAbsent(one.text(), key -> new ArrayList<>()).add(one);
            }
        }
        if (bySaying.isEmpty()) {
            return List.of(new Reading(UNREADABLE, 0, "none"));
        }
        List<Reading> readings = new ArrayList<>();
        bySaying.forEach((text, agreeing) -> {
            double share = (double) agreeing.size() / transcripts.size();
            double confidence = number ? ofNumber(share, agreeing.size(), fits.test(text)) : ofText(share, agreeing);
            readings.add(new Reading(text, confidence, agreeing.getFirst().reader()));
        });
        readings.sort(Comparator.comparingDouble(Reading::confidence).reversed());
        return readings;
    }

    private static double ofNumber(double share, int votes, boolean fits) {
        if (!fits) {
            return OTHER_SHAPE * share;
        }
        if (share == 1 && votes >= 3) {
            return ALL_AND_SHAPE;
        }
        if (votes >= 4) {
            return ALL_BUT_ONE_AND_SHAPE;
        }
        return votes == 3 ? MOST_AND_SHAPE : 0.7 * share;
    }

    /** The models' own confidence in Chinese text runs ahead of the truth by a little: nine of ten labels at 0.9 are right. */
    private static double ofText(double share, List<Transcript> agreeing) {
        double best =
                agreeing.stream().mapToDouble(Transcript::confidence).max().orElseThrow();
        return Math.min(0.98, share * (0.5 + 0.5 * best));
    }
}
