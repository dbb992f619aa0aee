package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/** Sets words in the order in which they are read. */
final class WordLines {

    /** Words that share this much of the smaller one's height stand on one line; lines of print do not overlap. */
    private static final double SHARED_HEIGHT = 0.5;

    private WordLines() {}

    /** Lines from top to bottom, the words of each from left to right. */
    static List<Line> of(List<Word> words) {
        List<Word> ordered = new ArrayList<>(words);
        ordered.sort(Comparator.<Word>comparingDouble(word -> word.box().centerY())
                .thenComparingDouble(word -> word.box().x())
                .thenComparing(Word::text));
        List<List<Word>> lines = new ArrayList<>();
        Box open = null;
        for (Word word : ordered) {
            if (open == null || !shares(open, word.box())) {
                lines.add(new ArrayList<>());
                open = word.box();
            }
            lines.getLast().add(word);
        }
        return lines.stream().map(WordLines::line).toList();
    }

    private static Line line(List<Word> words) {
        words.sort(Comparator.<Word>comparingDouble(word -> word.box().x())
                .thenComparingDouble(word -> word.box().y()));
        return new Line(words);
    }

    private static boolean shares(Box line, Box word) {
        return line.verticalOverlap(word) >= SHARED_HEIGHT * Math.min(line.height(), word.height());
    }

    /** The text of a cell: its lines joined, a gap between words kept as one space. */
    static Printed printed(List<Word> words, Place place) {
        if (words.isEmpty()) {
            return Printed.of("", place);
        }
        Printed all = null;
        for (Line line : of(words)) {
            Printed printed = printed(line);
            all = all == null ? printed : all.join(printed);
        }
        return new Printed(all.text(), List.of(place), all.origin(), all.readings());
    }

    private static Printed printed(Line line) {
        List<Word> words = line.words();
        if (words.size() == 1) {
            Word word = words.getFirst();
            return new Printed(word.text(), List.of(), word.origin(), word.readings());
        }
        StringBuilder text = new StringBuilder();
        double confidence = 1;
        String reader = null;
        for (Word word : words) {
            text.append(text.isEmpty() ? "" : " ").append(word.text());
            if (word.origin() == Origin.OCR) {
                Reading best = word.readings().getFirst();
                confidence = Math.min(confidence, best.confidence());
                reader = reader == null ? best.reader() : reader;
            }
        }
        return reader == null
                ? Printed.of(text.toString())
                : new Printed(
                        text.toString(),
                        List.of(),
                        Origin.OCR,
                        List.of(new Reading(text.toString(), confidence, reader)));
    }
}
