package org.tabularium.extractor.page.ocr.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Gray;

/**
 * A drawn line cut finer than into glyphs: pieces of ink from left to right, of which one or a few in a row make a glyph.
 * Digits that run together are cut where their ink is thinnest; whether a cut is right shows only when the glyphs are read.
 */
public final class GlyphPieces {

    /** Wider than this part of the tall ink's height, a piece may be two digits: those of a bold face are as wide. */
    private static final double WIDE = 0.62;

    /** The narrowest part that is cut off, as part of the tall ink's height: a 1 or a point. */
    private static final double NARROWEST = 0.15;

    /** A column with more than this part of the tall height inked is no joint between digits. */
    private static final double JOINT = 0.4;

    /** The widest glyph, as part of the tall ink's height: % and ≥ of wide faces. */
    private static final double WIDEST = 1.35;

    /** Points, commas and dashes are lower than this part of the tall ink's height. */
    private static final double LOW = 0.4;

    /** What ends above the digit behind it by more than this part of the tall ink's height does not stand on the line. */
    private static final double AFLOAT = 0.15;

    /** Narrower than this part of the tall ink's height: no face has so short a minus. */
    private static final double SHORT = 0.25;

    /** Ink between two columns of the line. */
    private record Piece(List<Component> ink, int left, int right) {}

    private final Gray line;
    private final int top;
    private final int bottom;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param line drawn {@link GlyphCutter#DRAWN_HEIGHT} high, dark on white */
    public GlyphPieces(Gray line, int level) {
        this.line = line;
        List<Component> components = GlyphCutter.components(line, level);
        int tallest =
                components.stream().mapToInt(one -> one.area().height()).max().orElse(0);
        List<Component> tall = components.stream()
                .filter(one -> one.area().height() >= GlyphCutter.TALL * tallest)
                .toList();
        top = tall.stream().mapToInt(one -> one.area().top()).min().orElse(0);
        bottom = tall.stream().mapToInt(one -> one.area().bottom()).max().orElse(0);
        GlyphCutter.groups(components).forEach(this::add);
    }

    public int size() {
        return pieces.size();
    }

    /** The glyph that some pieces in a row make; {@code null} if they are wider than any glyph. */
    public Glyph glyph(int from, int to) {
        int left = pieces.get(from).left;
        int right = pieces.get(from).right;
        // Pieces that were cut off slanted ink may begin, and even end, left of the one before them.
        for (Piece piece : pieces.subList(from, to)) {
            left = Math.min(left, piece.left);
            right = Math.max(right, piece.right);
        }
        if (to - from > 1 && right - left > WIDEST * (bottom - top)) {
            return null;
        }
        List<Component> ink = new ArrayList<>(pieces.get(from).ink);
        for (int i = from + 1; i < to; i++) {
            if (!isCutBefore(i)) {
                ink.addAll(pieces.get(i).ink);
            }
        }
        return Glyph.of(line, ink, left, right, top, bottom);
    }

    /** True if a piece begins where ink was cut, not where ink begins. */
    boolean isCutBefore(int index) {
        return index > 0 && pieces.get(index).ink == pieces.get(index - 1).ink;
    }

    /** True if a piece is as low as a point, a comma or a dash. */
    boolean isLow(int index) {
        Piece piece = pieces.get(index);
        int first = piece.ink.stream().mapToInt(one -> one.area().top()).min().orElseThrow();
        return foot(piece) - first < LOW * (bottom - top);
    }

    /**
     * True if a low piece is no point or comma but was broken off the piece behind it: a mark stands on the line, and has
     * white between it and the next digit.
     */
    boolean isCrumb(int index) {
        if (index + 1 >= size() || !isLow(index) || isLow(index + 1) || isCutBefore(index + 1)) {
            return false;
        }
        return pieces.get(index).right > pieces.get(index + 1).left || isAfloat(index);
    }

    /** True if a piece is short and does not stand on the line, as the piece behind it does. */
    boolean isAfloat(int index) {
        Piece piece = pieces.get(index);
        int height = bottom - top;
        return index + 1 < size()
                && piece.right - piece.left < SHORT * height
                && foot(piece) < foot(pieces.get(index + 1)) - AFLOAT * height;
    }

    private static int foot(Piece piece) {
        return piece.ink.stream().mapToInt(one -> one.area().bottom()).max().orElseThrow();
    }

    private void add(List<Component> group) {
        int left = group.stream().mapToInt(one -> one.area().left()).min().orElseThrow();
        int right = group.stream().mapToInt(one -> one.area().right()).max().orElseThrow();
        int height = bottom - top;
        if (right - left <= WIDE * height) {
            pieces.add(new Piece(group, left, right));
            return;
        }
        int from = left;
        for (int joint : joints(group, left, right)) {
            pieces.add(new Piece(group, from, joint));
            from = joint;
        }
        pieces.add(new Piece(group, from, right));
    }

    /** Columns where a wide piece is thinnest, left to right; at most one in each narrowest glyph's width. */
    private List<Integer> joints(List<Component> group, int left, int right) {
        int[] ink = new int[right - left];
        for (Component one : group) {
            for (int i = 0; i < one.pixels(); i++) {
                ink[one.point(i) % line.width() - left]++;
            }
        }
        int narrowest = (int) Math.ceil(NARROWEST * (bottom - top));
        List<Integer> columns = new ArrayList<>();
        for (int x = narrowest; x < ink.length - narrowest; x++) {
            if (ink[x] <= JOINT * (bottom - top)) {
                columns.add(x);
            }
        }
        columns.sort(Comparator.comparingInt(x -> ink[x]));
        List<Integer> joints = new ArrayList<>();
        for (int x : columns) {
            if (joints.stream().allMatch(other -> Math.abs(other - left - x) >= narrowest)) {
                joints.add(left + x);
            }
        }
        joints.sort(Comparator.naturalOrder());
        return joints;
    }
}
