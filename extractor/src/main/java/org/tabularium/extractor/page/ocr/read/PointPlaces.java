package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;

/**
 * Points and commas by the room that they take. In small print they are three pixels of ink that might be dust; but dust
 * falls between digits that stand as they always do, and a mark moves them apart by half of a digit's width in nearly all
 * faces. What is left of a lost digit has a whole digit's room.
 */
final class PointPlaces {

    /** The digits beside a mark stand farther apart than others by a quarter of a digit at least, */
    private static final double LEAST = 1.25;

    /** and by three quarters at most. */
    private static final double MOST = 1.75;

    /** Marks are lower than this part of the digits, */
    private static final double LOW = 0.45;

    /** and stand on the line or hang below it, but for this part of the digits' height. */
    private static final double AFLOAT = 0.12;

    /** What is less likely a mark than this is rather something else. */
    private static final double LIKELY = 0.5;

    /** A mark in its place: as good as a glyph that is fair by its shape, so that the models still have their say. */
    private static final double FAIR = 0.9;

    private PointPlaces() {}

    /** A number, its marks that have a mark's room fair. */
    static GlyphText settled(GlyphText number) {
        double step = step(number);
        List<Double> likely = new ArrayList<>(number.likely());
        for (int i = 1; i + 1 < number.size() && step > 0; i++) {
            boolean unsure = likely.get(i) >= LIKELY && likely.get(i) < FAIR;
            if (unsure && GlyphText.isPoint(number.text().charAt(i)) && hasRoom(number, i, step)) {
                likely.set(i, FAIR);
            }
        }
        return new GlyphText(number.text(), likely, number.marks(), number.glyphs());
    }

    private static boolean hasRoom(GlyphText number, int mark, double step) {
        if (!isDigit(number, mark - 1) || !isDigit(number, mark + 1)) {
            return false;
        }
        Area own = number.glyphs().get(mark).area();
        Area before = number.glyphs().get(mark - 1).area();
        Area behind = number.glyphs().get(mark + 1).area();
        double apart = behind.centerX() - before.centerX();
        int height = Math.max(before.height(), behind.height());
        return apart >= LEAST * step
                && apart <= MOST * step
                && own.height() <= LOW * height
                && own.bottom() >= Math.min(before.bottom(), behind.bottom()) - AFLOAT * height;
    }

    /** From digit to digit, in the middle of all; 0 if no two follow each other. */
    private static double step(GlyphText number) {
        List<Double> steps = new ArrayList<>();
        for (int i = 0; i + 1 < number.size(); i++) {
            if (isDigit(number, i) && isDigit(number, i + 1)) {
                steps.add(number.glyphs().get(i + 1).area().centerX()
                        - number.glyphs().get(i).area().centerX());
            }
        }
        steps.sort(null);
        return steps.isEmpty() ? 0 : steps.get(steps.size() / 2);
    }

    private static boolean isDigit(GlyphText number, int at) {
        return Character.isDigit(number.text().charAt(at)) && number.likely().get(at) >= GlyphText.SURE;
    }
}
