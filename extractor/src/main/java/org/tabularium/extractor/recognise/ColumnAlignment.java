package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.Wording;

/** One alignment of a form's columns with a table's; made for one table, used once. */
final class ColumnAlignment {

    /** What a column that one has and the other lacks costs; less than a doubtful likeness is worth. */
    private static final double GAP = 0.2;

    /** What a scanned column with a misread header is worth in a place that another lacks: less than any likeness. */
    private static final double PLACE = 0.05;

    private final List<ColumnDefinition> definitions;
    private final List<HeaderLikeness> wanted;
    private final List<LogicalColumn> columns;
    private final List<List<List<String>>> paths;
    private final double[][] likeness;
    private final double[][] worth;
    /** −1 skips a definition, 0 skips a column, k > 0 binds k columns. */
    private final int[][] step;

    /**
     * @param definitions left to right
     * @param wanted what each definition's header is compared by
     * @param columns the table's, left to right
     */
    ColumnAlignment(List<ColumnDefinition> definitions, List<HeaderLikeness> wanted, List<LogicalColumn> columns) {
        this.definitions = definitions;
        this.wanted = wanted;
        this.columns = columns;
        this.paths = columns.stream().map(LogicalColumn::paths).toList();
        this.likeness = likenesses();
        this.worth = new double[definitions.size() + 1][columns.size() + 1];
        this.step = new int[definitions.size() + 1][columns.size() + 1];
    }

    /** The best of all. */
    Binding binding() {
        for (int i = definitions.size(); i >= 0; i--) {
            for (int j = columns.size(); j >= 0; j--) {
                choose(i, j);
            }
        }
        return trace();
    }

    private void choose(int i, int j) {
        if (i == definitions.size() && j == columns.size()) {
            return;
        }
        double best = Double.NEGATIVE_INFINITY;
        if (i < definitions.size()) {
            best = worth[i + 1][j] - (definitions.get(i).optional() ? 0 : GAP);
            step[i][j] = -1;
        }
        if (j < columns.size()) {
            double skipped = worth[i][j + 1] - GAP;
            if (skipped > best) {
                best = skipped;
                step[i][j] = 0;
            }
        }
        if (i < definitions.size() && j < columns.size()) {
            for (int k : new int[] {1, definitions.get(i).parts().size()}) {
                double likeness = k >= 1 && j + k <= columns.size() ? likeness(i, j, k) : 0;
                if (likeness > 0 && likeness + worth[i + 1][j + k] > best) {
                    best = likeness + worth[i + 1][j + k];
                    step[i][j] = k;
                }
            }
        }
        worth[i][j] = best;
    }

    private double likeness(int i, int j, int k) {
        if (k == 1) {
            return likeness[i][j];
        }
        int read = 0;
        for (int p = 0; p < k; p++) {
            String part = Wording.fold(definitions.get(i).parts().get(p));
            boolean same = paths.get(j + p).stream()
                    .anyMatch(path -> !path.isEmpty() && path.getLast().equals(part));
            if (!same && !isMisread(j + p, i)) {
                return 0;
            }
            read += same ? 1 : 0;
        }
        return read == 0 ? 0 : 1;
    }

    /** Of single columns to single definitions, the best over all readings of a header. */
    private double[][] likenesses() {
        double[][] all = new double[definitions.size()][columns.size()];
        for (int j = 0; j < columns.size(); j++) {
            boolean unlike = columns.get(j).isScanned();
            for (int i = 0; i < definitions.size(); i++) {
                for (List<String> path : paths.get(j)) {
                    all[i][j] = Math.max(all[i][j], wanted.get(i).of(path));
                }
                unlike &= all[i][j] == 0;
            }
            for (int i = 0; unlike && i < definitions.size(); i++) {
                all[i][j] = definitions.get(i).optional() ? 0 : PLACE;
            }
        }
        return all;
    }

    /**
     * True for a scanned header that is like none of the form's but one whose part it may be: only its place between others
     * tells the column. A single character (款) is easily misread.
     *
     * @param whole the definition whose part it may be
     */
    private boolean isMisread(int j, int whole) {
        return columns.get(j).isScanned()
                && IntStream.range(0, definitions.size()).allMatch(i -> i == whole || likeness[i][j] <= PLACE);
    }

    private Binding trace() {
        List<BoundColumn> bound = new ArrayList<>();
        List<LogicalColumn> unbound = new ArrayList<>();
        int missing = 0;
        int i = 0;
        int j = 0;
        while (i < definitions.size() || j < columns.size()) {
            int taken = step[i][j];
            if (taken < 0) {
                missing += definitions.get(i).optional() ? 0 : 1;
                i++;
            } else if (taken == 0) {
                unbound.add(columns.get(j));
                j++;
            } else {
                bound.add(new BoundColumn(definitions.get(i), columns.subList(j, j + taken), likeness(i, j, taken)));
                i++;
                j += taken;
            }
        }
        double total = bound.stream().mapToDouble(BoundColumn::likeness).sum();
        int all = bound.size() + unbound.size() + missing;
        return new Binding(bound, unbound, missing, all == 0 ? 0 : total / all);
    }
}
