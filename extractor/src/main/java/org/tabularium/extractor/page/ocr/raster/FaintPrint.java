package org.tabularium.extractor.page.ocr.raster;

import java.util.Arrays;
import java.util.Optional;

/**
 * Print that is grey all over the page, as the last copies of a cartridge, thin paper behind glass and pencil are. Its strokes
 * stand out from the paper less than those of other print, and the thin ones less than a level that is right for other print.
 */
public final class FaintPrint {

    /** The darkest strokes of usual print are darker than paper by this once smoothed, even those of thin faces. */
    private static final int USUAL = 60;

    /** What they become: the strokes of thin faces on good copies. */
    private static final int STRENGTHENED = 110;

    /** More makes noise of what is left of the strokes. */
    private static final double MOST = 3;

    /** So much darker than paper, smoothed, is no grain of it. */
    private static final int GRAIN = 12;

    /** Specks so many times as dark as the grain of paper are rare, and lone pixels. */
    private static final int RARE = 4;

    /** One in so many pixels of print is darker than its strokes: dust, holes and the edges of rules that cross. */
    private static final double DARKEST = 0.05;

    /** A line of print covers more of its page. */
    private static final double LEAST_INK = 0.0005;

    private FaintPrint() {}

    /**
     * The page with the contrast of other print; empty if it has that, or if there is no print or its paper is so rough that
     * it would look like print.
     *
     * @param flat {@link Flattening#flatten evened out}
     * @param ink darker than paper by this is told from paper
     */
    public static Optional<Gray> strengthened(Gray flat, int ink) {
        int[] darkness = darkness(flat.smoothed());
        int paper = rank(darkness, flat.pixels().length / 2);
        int print = Arrays.stream(darkness, paper + GRAIN, darkness.length).sum();
        int darkest = rank(darkness, flat.pixels().length - (int) (DARKEST * print)) - paper;
        if (print < LEAST_INK * flat.pixels().length || darkest >= USUAL) {
            return Optional.empty();
        }
        double even = ink / (RARE * grain(darkness, paper));
        double gain = Math.min(Math.min(MOST, even), (double) STRENGTHENED / darkest);
        return gain <= 1 ? Optional.empty() : Optional.of(darkened(flat, paper, gain));
    }

    /** How many pixels are darker than paper by how much; brighter ones count as paper. */
    private static int[] darkness(Gray smooth) {
        int[] darkness = new int[Flattening.PAPER + GRAIN];
        for (byte pixel : smooth.pixels()) {
            darkness[Math.max(0, Flattening.PAPER - (pixel & 0xff))]++;
        }
        return darkness;
    }

    /** How dark a pixel is that so many are not darker than. */
    private static int rank(int[] darkness, int pixels) {
        int level = 0;
        for (int seen = darkness[0]; seen < pixels && level < Flattening.PAPER - 1; seen += darkness[level]) {
            level++;
        }
        return level;
    }

    /** The standard deviation of paper from its own level. */
    private static double grain(int[] darkness, int paper) {
        double squares = 0;
        double pixels = 0;
        for (int i = Math.max(0, paper - GRAIN); i < paper + GRAIN; i++) {
            squares += (double) (i - paper) * (i - paper) * darkness[i];
            pixels += darkness[i];
        }
        return Math.sqrt(squares / pixels);
    }

    private static Gray darkened(Gray flat, int paper, double gain) {
        Gray out = new Gray(flat.width(), flat.height());
        for (int i = 0; i < out.pixels().length; i++) {
            double darker = Flattening.PAPER - paper - (flat.pixels()[i] & 0xff);
            out.pixels()[i] = (byte) Math.clamp(Math.round(Flattening.PAPER - gain * darker), 0, 255);
        }
        return out;
    }
}
