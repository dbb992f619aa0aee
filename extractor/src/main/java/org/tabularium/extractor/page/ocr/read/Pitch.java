package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.List;

/**
 * How far apart the digits of a number stand. Digits of a face are alike wide, so that they stand evenly; where two of
 * them reach over more than others do, a point or a digit between them was lost to a coarse scan, a crease or a hole.
 * What two digits reach over tells more than what is white between them: a fax loses halves of digits, too.
 */
final class Pitch {

    /** A point is at least half as wide as a digit, so that digits beside a lost one reach over more than this. */
    private static final double WIDER = 1.2;

    /** Two digits that follow each other reach over no more than this, in heights, except in the widest faces. */
    private static final double WIDEST = 1.65;

    private Pitch() {}

    /** True if something was printed between two digits that now follow each other. */
    static boolean hasGap(GlyphText number) {
        List<Integer> spans = new ArrayList<>();
        int tallest = 1;
        for (int i = 0; i < number.glyphs().size(); i++) {
            tallest = Math.max(tallest, number.glyphs().get(i).area().height());
            if (i > 0 && isDigit(number, i - 1) && isDigit(number, i)) {
                spans.add(number.glyphs().get(i).area().right()
                        - number.glyphs().get(i - 1).area().left());
            }
        }
        spans.sort(null);
        return !spans.isEmpty()
                && spans.getLast() > WIDEST * tallest
                && (spans.size() == 1 || spans.getLast() > WIDER * spans.get((spans.size() - 1) / 2));
    }

    private static boolean isDigit(GlyphText number, int at) {
        return Character.isDigit(number.text().charAt(at));
    }
}
