package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * A run of ink on one row of pixels.
 *
 * @param row pixels from the top
 * @param from its first pixel
 * @param to behind its last
 * @param covered how many of its pixels are ink, those of the rows above and below counted as its own
 */
record InkRun(int row, int from, int to, int covered) {

    int length() {
        return to - from;
    }

    /** The part of it that is ink, 0..1. */
    double coverage() {
        return (double) covered / length();
    }

    /**
     * All runs, by row, then from the left. A row counts with its two neighbours, so that a stroke that leans by a pixel
     * is not cut at its step.
     *
     * @param gap so many white pixels do not end a run
     * @param shortest runs of fewer pixels are left out
     */
    static List<InkRun> of(Mask ink, int gap, double shortest) {
        List<InkRun> runs = new ArrayList<>();
        boolean[] row = new boolean[ink.width()];
        for (int y = 0; y < ink.height(); y++) {
            ink.nearRow(y, row);
            addRow(row, y, gap, shortest, runs);
        }
        return runs;
    }

    private static void addRow(boolean[] row, int y, int gap, double shortest, List<InkRun> runs) {
        int start = -1;
        int last = -1;
        int covered = 0;
        for (int x = 0; x < row.length; x++) {
            if (!row[x]) {
                continue;
            }
            if (start >= 0 && x - last > gap) {
                if (last + 1 - start >= shortest) {
                    runs.add(new InkRun(y, start, last + 1, covered));
                }
                start = -1;
            }
            if (start < 0) {
                start = x;
                covered = 0;
            }
            last = x;
            covered++;
        }
        if (start >= 0 && last + 1 - start >= shortest) {
            runs.add(new InkRun(y, start, last + 1, covered));
        }
    }

    /**
     * Runs of neighbouring rows that overlap belong together.
     *
     * @param runs by row
     * @return groups in no promised order, each by row
     */
    static List<List<InkRun>> grouped(List<InkRun> runs) {
        List<List<InkRun>> open = new ArrayList<>();
        List<List<InkRun>> done = new ArrayList<>();
        for (InkRun run : runs) {
            List<InkRun> home = null;
            for (int i = open.size() - 1; i >= 0; i--) {
                List<InkRun> group = open.get(i);
                if (group.getLast().row < run.row - 1) {
                    done.add(open.remove(i));
                } else if (run.touches(group)) {
                    if (home == null) {
                        home = group;
                        home.add(run);
                    } else {
                        open.remove(i);
                        home.addAll(group);
                        home.sort(Comparator.comparingInt(InkRun::row));
                    }
                }
            }
            if (home == null) {
                open.add(new ArrayList<>(List.of(run)));
            }
        }
        done.addAll(open);
        return done;
    }

    private boolean touches(List<InkRun> group) {
        for (int i = group.size() - 1; i >= 0 && group.get(i).row >= row - 1; i--) {
            InkRun other = group.get(i);
            if (other.row < row && other.from < to && from < other.to) {
                return true;
            }
        }
        return false;
    }
}
