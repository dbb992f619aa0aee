package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;

/**
 * 一, 二 and 三 by how wide their strokes are and how many: in small print the models take them for hyphens (统-战线, -级指标).
 * In all faces they reach over most of the em, a hyphen and an equals sign over half of it.
 */
final class LevelStrokes {

    private static final String NUMERALS = "一二三";

    /** What the models read for them. A dash of a whole em is left as it was read: between places and years it is one. */
    private static final String SIGNS = "-–_=";

    /** A stroke is lower than this part of its line's height. */
    private static final double LOW = 0.25;

    /** Shorter strokes than this part are marks and dots. */
    private static final double SHORTEST = 0.2;

    /** The longest stroke of a numeral reaches over more than this part of the height of a line with characters. */
    private static final double WIDE = 0.7;

    /** Two numerals that touch, and a dash of two ems, are wider than one. */
    private static final double WIDEST = 1.1;

    private LevelStrokes() {}

    /**
     * The same words with signs that are numerals by their strokes; as they are if the strokes are not as many as what was
     * read for them.
     *
     * @param lines that the words were read from, in reading order
     */
    static Transcript settled(Transcript words, List<InkLine> lines) {
        String text = words.text();
        if (text.chars().noneMatch(c -> SIGNS.indexOf(c) >= 0)) {
            return words;
        }
        int[] read = IntStream.range(0, text.length())
                .filter(i -> (SIGNS + NUMERALS + "—").indexOf(text.charAt(i)) >= 0)
                .toArray();
        List<Character> numerals = new ArrayList<>();
        lines.forEach(line -> numerals.addAll(numerals(line)));
        if (read.length != numerals.size()) {
            return words;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < read.length; i++) {
            if (numerals.get(i) != null && SIGNS.indexOf(text.charAt(read[i])) >= 0 && besideCharacter(text, read[i])) {
                out.setCharAt(read[i], numerals.get(i));
            }
        }
        return new Transcript(out.toString(), words.confidence(), words.reader(), words.certainties());
    }

    private static boolean besideCharacter(String text, int at) {
        boolean before = at > 0 && Character.isIdeographic(text.charAt(at - 1));
        boolean behind = at + 1 < text.length() && Character.isIdeographic(text.charAt(at + 1));
        return before || behind;
    }

    /** For each place with nothing but level strokes the numeral that they make, {@code null} if they make none. */
    private static List<Character> numerals(InkLine line) {
        int height = line.area().height();
        List<Character> numerals = new ArrayList<>();
        for (InkLine place : line.atGaps(0)) {
            boolean level = place.ink().stream().map(Component::area).allMatch(one -> isStroke(one, height));
            if (level) {
                int strokes = place.ink().size();
                double width = (double) place.area().width() / height;
                numerals.add(
                        width >= WIDE && width <= WIDEST && strokes <= NUMERALS.length()
                                ? Character.valueOf(NUMERALS.charAt(strokes - 1))
                                : null);
            }
        }
        return numerals;
    }

    private static boolean isStroke(Area area, int height) {
        return area.height() <= LOW * height && area.width() >= SHORTEST * height && area.width() > area.height();
    }
}
