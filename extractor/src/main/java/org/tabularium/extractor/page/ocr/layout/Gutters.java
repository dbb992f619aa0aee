package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.extractor.page.ocr.raster.Area;

/**
 * The white between columns of tables without upright rules, where it is narrower than gaps within a run of text may be:
 * a figure ends right before the next column's label.
 */
final class Gutters {

    /** The white after an ideographic comma, in heights of print; columns stand no nearer. */
    private static final double NARROWEST = 0.5;

    /** Edges of one column's texts agree up to so many inches. */
    private static final double ALIGNED = 0.02;

    /** Figures of one column end within so many inches: a 1 has more white beside it than other digits. */
    private static final double FIGURES_ALIGNED = 0.03;

    /** So many other texts that begin or end at an edge are no chance. */
    private static final int ENOUGH = 3;

    /** A figure's column may have fewer: most of its cells are blank. */
    private static final int FIGURES = 2;

    /** Numbering (一、) is narrower than this, in heights of print, and stands off from its label in every row. */
    private static final double NUMBERING = 1.45;

    /** The white between cells of several lines, in heights of print. */
    private static final double THROUGH = 0.8;

    /** Lines of a cell follow each other at most so far, rows farther, in heights of print, from middle to middle. */
    private static final double NEXT = 1.8;

    private final double tolerance;
    private final double figures;
    private final int[] starts;
    private final int[] ends;
    private final List<Area> pieces = new ArrayList<>();

    /** @param runs all runs of text outside of cells */
    Gutters(List<InkLine> runs, double dpi) {
        this.tolerance = ALIGNED * dpi;
        this.figures = FIGURES_ALIGNED * dpi;
        this.starts = runs.stream().mapToInt(run -> run.area().left()).toArray();
        this.ends = runs.stream().flatMapToInt(Gutters::ends).toArray();
        for (InkLine run : runs) {
            run.atGaps(THROUGH * run.area().height()).forEach(piece -> pieces.add(piece.area()));
        }
    }

    /** Where a run ends, and the figures within it that may stand in a column of their own. */
    private static IntStream ends(InkLine run) {
        List<InkLine> pieces = run.atGaps(NARROWEST * run.area().height());
        IntStream within = pieces.subList(0, pieces.size() - 1).stream()
                .filter(piece -> piece.isFigure(run))
                .mapToInt(piece -> piece.area().right());
        return IntStream.concat(IntStream.of(run.area().right()), within);
    }

    /** The parts of a run, left to right; itself if no column ends within it. */
    List<InkLine> part(InkLine run) {
        List<InkLine> pieces = run.atGaps(NARROWEST * run.area().height());
        List<InkLine> parts = new ArrayList<>();
        InkLine open = pieces.getFirst();
        for (InkLine piece : pieces.subList(1, pieces.size())) {
            if (isBetween(open, piece, run)) {
                parts.add(open);
                open = piece;
            } else {
                open = open.with(piece);
            }
        }
        parts.add(open);
        return parts;
    }

    private boolean isBetween(InkLine left, InkLine right, InkLine run) {
        double height = run.area().height();
        double least = NUMBERING * height;
        int end = left.area().right();
        boolean wide = left.area().width() >= least && right.area().width() >= least;
        boolean column = wide
                && (near(starts, right.area().left(), tolerance) >= ENOUGH || goesThrough(left.area(), right.area()));
        // The run's own figure is among the ends.
        boolean figureEnds = left.isFigure(run) && near(ends, end, figures) > FIGURES;
        boolean figureBegins = right.isFigure(run) && near(ends, right.area().right(), figures) > FIGURES;
        return column || figureEnds || figureBegins;
    }

    /**
     * True if the line above or below leaves the same white, with print on both sides of it: cells of several lines beside
     * each other do, sentences and labels by chance only.
     */
    private boolean goesThrough(Area left, Area right) {
        double height = left.union(right).height();
        return right.left() - left.right() > THROUGH * height
                && (isWhite(left, right, -NEXT * height, -height / 2)
                        || isWhite(left, right, height / 2, NEXT * height));
    }

    /** @param from how far below the middle of a line the middle of the other lies at least */
    private boolean isWhite(Area left, Area right, double from, double to) {
        double middle = left.union(right).centerY();
        List<Area> next = pieces.stream()
                .filter(one -> one.centerY() - middle >= from && one.centerY() - middle <= to)
                .toList();
        return next.stream().anyMatch(one -> one.left() < left.right() && one.right() > left.left())
                && next.stream().anyMatch(one -> one.left() < right.right() && one.right() > right.left())
                && next.stream()
                        .noneMatch(
                                one -> one.left() < right.left() - tolerance && one.right() > left.right() + tolerance);
    }

    private static long near(int[] edges, int at, double tolerance) {
        return Arrays.stream(edges)
                .filter(edge -> Math.abs(edge - at) <= tolerance)
                .count();
    }
}
