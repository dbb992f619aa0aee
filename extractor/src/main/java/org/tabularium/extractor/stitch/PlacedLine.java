package org.tabularium.extractor.stitch;

import org.tabularium.models.document.Line;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Word;
import org.tabularium.models.form.Wording;
import org.tabularium.models.geometry.Box;

/** A line with its page. */
record PlacedLine(int page, Line line) {

    /** No title is so short: what is says that a table goes on (续表), or is dirt on a scan. */
    private static final int SPECK = 2;

    /** Points: the smallest print is higher, but for a 一, with which no title or note is done. */
    private static final double LOWEST = 2;

    Box box() {
        return line.box();
    }

    /** Of most of its characters, in points. */
    double fontSize() {
        return line.words().stream()
                .max((a, b) -> Integer.compare(a.text().length(), b.text().length()))
                .map(Word::fontSize)
                .orElse(0.0);
    }

    /** Its words; a gap wider than two characters, which only typesetting of separate parts leaves, is a tab. */
    String text() {
        StringBuilder out = new StringBuilder();
        Word before = null;
        for (Word word : line.words()) {
            if (before != null) {
                double gap = word.box().x() - before.box().right();
                double size = Math.max(word.box().height(), before.box().height());
                out.append(gap > 2 * size ? "\t" : gap > 0.25 * size ? " " : "");
            }
            out.append(word.text());
            before = word;
        }
        return out.toString();
    }

    String folded() {
        return Wording.fold(text());
    }

    /** True if a line above a table parts it from none: it is too short for a title, or wordless. */
    boolean isTrace() {
        return folded().length() <= SPECK || isWordless();
    }

    /**
     * True if a line of a scan has no words. Titles and notes are words; what has none is the number of a page or a stamp, a
     * stroke or dirt, and ends no table. What a text layer says was printed. No characters are as low as the trace of a rule,
     * whatever it was read as; and a character alone is no title or note, but a number that was read as one.
     */
    boolean isWordless() {
        boolean low = line.words().stream().allMatch(word -> word.box().height() < LOWEST);
        return line.words().getFirst().origin() == Origin.OCR
                && (low || folded().length() == 1 || !Wording.hasIdeographs(text()));
    }
}
