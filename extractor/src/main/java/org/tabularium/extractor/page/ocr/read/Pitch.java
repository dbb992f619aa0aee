package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.extractor.page.ocr.raster.Area;

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

    /** The middles of digits beside a lost point are farther apart than others by more than this, */
    private static final double APART = 1.22;

    /** there is more white between them than this, in heights, */
    private static final double ROOM = 0.3;

    /** and so many times as much as between others: what a broken digit lost is less. */
    private static final double ROOMIER = 1.6;

    private Pitch() {}

    /** True if something was printed between two digits that now follow each other. */
    static boolean hasGap(GlyphText number) {
        return reachesOver(number) || standsApart(number);
    }

    private static boolean reachesOver(GlyphText number) {
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

    /** The same by the middles of digits: those of narrow faces reach over little more where a point was lost. */
    private static boolean standsApart(GlyphText number) {
        List<Double> steps = new ArrayList<>();
        List<Integer> rooms = new ArrayList<>();
        int tallest = 1;
        for (int i = 1; i < number.glyphs().size(); i++) {
            Area before = number.glyphs().get(i - 1).area();
            Area behind = number.glyphs().get(i).area();
            tallest = Math.max(tallest, Math.max(before.height(), behind.height()));
            if (isWide(number, i - 1) && isWide(number, i)) {
                steps.add(behind.centerX() - before.centerX());
                rooms.add(behind.left() - before.right());
            }
        }
        if (steps.size() < 2) {
            return false;
        }
        double step = APART * steps.stream().sorted().toList().get((steps.size() - 1) / 2);
        double usual = ROOMIER * rooms.stream().sorted().toList().get((rooms.size() - 1) / 2);
        double room = Math.max(ROOM * tallest, usual);
        return IntStream.range(0, steps.size()).anyMatch(i -> steps.get(i) > step && rooms.get(i) > room);
    }

    /** A digit that fills its place in all faces; a 1 leaves white there, more on one side than on the other. */
    private static boolean isWide(GlyphText number, int at) {
        return isDigit(number, at) && number.text().charAt(at) != '1';
    }

    private static boolean isDigit(GlyphText number, int at) {
        return Character.isDigit(number.text().charAt(at));
    }
}
