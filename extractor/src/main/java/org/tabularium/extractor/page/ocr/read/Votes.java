package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tabularium.models.document.Reading;

/** Makes readings of transcripts: those that say the same speak with one voice. */
final class Votes {

    /** Stands for ink that no model could read. */
    static final String UNREADABLE = "\uFFFD";

    private Votes() {}

    /** The readings, best first; one that says {@link #UNREADABLE} if nobody read anything. */
    static List<Reading> count(List<Transcript> transcripts) {
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
        bySaying.forEach((text, agreeing) -> readings.add(reading(text, agreeing, transcripts.size())));
        readings.sort(Comparator.comparingDouble(Reading::confidence).reversed());
        return readings;
    }

    private static Reading reading(String text, List<Transcript> agreeing, int all) {
        double share = (double) agreeing.size() / all;
        double best =
                agreeing.stream().mapToDouble(Transcript::confidence).max().orElseThrow();
        double confidence = share == 1 && all >= 3 ? 0.9 + 0.1 * best : Math.min(0.98, share * (0.5 + 0.5 * best));
        return new Reading(text, confidence, agreeing.getFirst().reader());
    }
}
