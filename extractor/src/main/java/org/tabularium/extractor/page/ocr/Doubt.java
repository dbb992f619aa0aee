package org.tabularium.extractor.page.ocr;

import java.util.List;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;

/** Takes the certainty from readings whose ink may not be all that was printed. */
final class Doubt {

    /** A number that may have lost a part is read no surer than this: a person has to look. */
    private static final double DOUBTFUL = 0.9;

    private Doubt() {}

    /** The same word, not sure if a number is read in it. */
    static Word ofNumber(Word word) {
        boolean number = word.readings().stream()
                .anyMatch(reading -> reading.text().chars().anyMatch(Character::isDigit));
        return number ? new Word(word.text(), word.box(), word.fontSize(), of(word.readings()), word.lastLine()) : word;
    }

    /** The same readings, none of them sure. */
    static List<Reading> of(List<Reading> readings) {
        return readings.stream()
                .map(reading -> new Reading(reading.text(), Math.min(DOUBTFUL, reading.confidence()), reading.reader()))
                .toList();
    }
}
