package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Closes the gaps that white streaks of a scanner leave in level rules. A streak takes the same strip out of every rule of a
 * page, and with it any upright rule that stands there: what is left looks like a table that ends at the streak, and print
 * behind it like print outside of it. Breaks of worn rules fall anywhere, and tables that stand side by side have borders
 * on both sides of the white between them.
 */
public final class StreakGaps {

    /** So many neighbouring rules have a gap at one place at least. */
    private static final int RULES = 6;

    /** Gaps of worn rules, which fall anywhere, would be in one line so often in one page of so many by chance. */
    private static final double CHANCE = 0.01;

    /** A rule has a piece so long (inches) on both sides of its gaps; characters have no strokes so long. */
    private static final double PIECE = 0.2;

    /** Streaks are no wider (inches), two beside each other neither: the white between columns is. */
    private static final double WIDEST = 0.15;

    /** Rows of pixels so near (inches) are one rule's. */
    private static final double RULE = 0.03;

    /** From the middle of a rule (inches) its own ink is gone here, and an upright rule that ends at it goes on. */
    private static final double CORNER = 0.05;

    private final Mask ink;
    private final double dpi;
    private final List<Row> rows = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Mask white;

    private StreakGaps(Mask ink, double dpi) {
        this.ink = ink;
        this.dpi = dpi;
        this.white = new Mask(ink.width(), ink.height());
        boolean[] row = new boolean[ink.width()];
        for (InkRun run : InkRun.of(ink, (int) Math.round(WIDEST * dpi), 2 * PIECE * dpi)) {
            ink.nearRow(run.row(), row);
            add(run, row);
        }
    }

    /** A row of pixels of a level rule. */
    private record Row(int y, int from, int to) {}

    /** White between two pieces of a row. */
    private record Gap(int y, int from, int to) {}

    /**
     * Draws level rules on through the streaks of a page.
     *
     * @param ink of the upright page; changed
     */
    public static void close(Mask ink, double dpi) {
        StreakGaps found = new StreakGaps(ink, dpi);
        if (found.gaps.size() >= RULES) {
            found.close();
        }
    }

    /**
     * So many neighbouring rules in a row that are pale at one place are no chance.
     *
     * @param pale on how many places of all rules they are
     * @param places of all rules
     */
    public static int least(double pale, double places) {
        return (int) Math.max(RULES, Math.ceil(Math.log(CHANCE / places) / Math.log(pale / places)));
    }

    /** Learns the gaps of a run from its first long piece to its last. */
    private void add(InkRun run, boolean[] row) {
        double piece = PIECE * dpi;
        int from = -1;
        List<Gap> between = new ArrayList<>();
        List<Gap> open = new ArrayList<>();
        int to = -1;
        int start = run.from();
        while (start < run.to()) {
            int end = start;
            while (end < run.to() && row[end]) {
                end++;
            }
            if (end - start >= piece) {
                from = from < 0 ? start : from;
                to = end;
                between.addAll(open);
                open.clear();
            }
            int next = end;
            while (next < run.to() && !row[next]) {
                next++;
            }
            if (from >= 0 && next < run.to()) {
                open.add(new Gap(run.row(), end, next));
            }
            start = next;
        }
        if (from >= 0) {
            rows.add(new Row(run.row(), from, to));
            between.stream().filter(this::mayBeOfStreak).forEach(this::add);
        }
    }

    private void add(Gap gap) {
        gaps.add(gap);
        draw(gap, white);
    }

    private boolean mayBeOfStreak(Gap gap) {
        return !isCorner(gap.from - 1, -1, gap.y) || !isCorner(gap.to, 1, gap.y);
    }

    /** True if an upright rule stands at the end of a piece of a row. */
    private boolean isCorner(int end, int inwards, int y) {
        int reach = (int) Math.ceil(RULE * dpi);
        int first = (int) Math.ceil(CORNER * dpi);
        for (int x = end; Math.abs(x - end) <= reach; x += inwards) {
            if (isInked(x, y - 2 * first, y - first) || isInked(x, y + first, y + 2 * first)) {
                return true;
            }
        }
        return false;
    }

    private boolean isInked(int x, int from, int to) {
        for (int y = from; y <= to; y++) {
            if (!ink.at(x, y)) {
                return false;
            }
        }
        return true;
    }

    private void close() {
        double places = rows.stream().mapToInt(row -> row.to - row.from).sum();
        double pale = gaps.stream().mapToInt(gap -> gap.to - gap.from).sum();
        int least = least(pale, places);
        int[] byColumn = new int[ink.width()];
        for (Gap gap : gaps) {
            for (int x = gap.from; x < gap.to; x++) {
                byColumn[x]++;
            }
        }
        Mask streaked = new Mask(ink.width(), ink.height());
        for (int x = 0; x < byColumn.length; x++) {
            if (byColumn[x] >= least) {
                learn(x, least, streaked);
            }
        }
        gaps.stream().filter(gap -> touches(gap, streaked)).forEach(gap -> draw(gap, ink));
    }

    /** The pixels of a column where so many rules in a row have a gap. */
    private void learn(int x, int least, Mask streaked) {
        List<Row> open = new ArrayList<>();
        int rules = 0;
        int last = Integer.MIN_VALUE / 2;
        for (Row row : rows) {
            if (x < row.from || x >= row.to) {
                continue;
            }
            if (white.at(x, row.y)) {
                rules += row.y - last > RULE * dpi ? 1 : 0;
                last = row.y;
                open.add(row);
            } else if (ink.at(x, row.y - 1) || ink.at(x, row.y) || ink.at(x, row.y + 1)) {
                learn(x, rules >= least, open, streaked);
                rules = 0;
            }
        }
        learn(x, rules >= least, open, streaked);
    }

    private static void learn(int x, boolean streak, List<Row> open, Mask streaked) {
        if (streak) {
            open.forEach(row -> streaked.set(x, row.y));
        }
        open.clear();
    }

    /** A streak that leans has left its first rules where it leaves the last ones. */
    private static boolean touches(Gap gap, Mask streaked) {
        return IntStream.range(gap.from, gap.to).anyMatch(x -> streaked.at(x, gap.y));
    }

    private static void draw(Gap gap, Mask onto) {
        for (int x = gap.from; x < gap.to; x++) {
            onto.set(x, gap.y);
        }
    }
}
