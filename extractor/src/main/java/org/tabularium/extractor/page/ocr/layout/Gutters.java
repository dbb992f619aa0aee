package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The white between columns of tables without upright rules, where it is narrower than gaps within a run of text may be:
 * a figure ends right before the next column's label.
 */
final class Gutters {

    /** The white after an ideographic comma, in heights of print; columns stand no nearer. */
    private static final double NARROWEST = 0.5;

    /** Edges of one column's texts agree up to so many inches. */
    private static final double ALIGNED = 0.02;

    /** So many other texts that begin or end at an edge are no chance. */
    private static final int ENOUGH = 3;

    /** A figure's column may have fewer: most of its cells are blank. */
    private static final int FIGURES = 2;

    /** Numbering (一、) is narrower than this, in heights of print, and stands off from its label in every row. */
    private static final double NUMBERING = 1.45;

    private final double tolerance;
    private final int[] starts;
    private final int[] ends;

    /** @param runs all runs of text outside of cells */
    Gutters(List<InkLine> runs, double dpi) {
        this.tolerance = ALIGNED * dpi;
        this.starts = runs.stream().mapToInt(run -> run.area().left()).toArray();
        this.ends = runs.stream().mapToInt(run -> run.area().right()).toArray();
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
        boolean column = near(starts, right.area().left()) >= ENOUGH
                && left.area().width() >= least
                && right.area().width() >= least;
        boolean figureEnds = left.isFigure() && near(ends, end) >= FIGURES;
        boolean figureBegins = right.isFigure() && near(ends, right.area().right()) > FIGURES;
        return column || figureEnds || figureBegins;
    }

    private long near(int[] edges, int at) {
        long count = 0;
        for (int edge : edges) {
            count += Math.abs(edge - at) <= tolerance ? 1 : 0;
        }
        return count;
    }
}
