package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.form.ColumnDefinition;
import org.tabularium.models.form.Wording;

/**
 * Lays a form's columns onto a table's, both left to right, so that the likeness of their headers adds up highest: an
 * alignment as of two sequences (Needleman and Wunsch 1970). A form prints its columns in one order.
 */
public final class ColumnBinder {

    /** What a column that one has and the other lacks costs; less than a doubtful likeness is worth. */
    private static final double GAP = 0.2;

    /**
     * @param definitions the form's columns, left to right
     * @param drawn the table's columns, left to right
     */
    public Binding bind(List<ColumnDefinition> definitions, List<LogicalColumn> drawn) {
        List<LogicalColumn> columns = divide(definitions, drawn);
        int n = definitions.size();
        int m = columns.size();
        double[][] worth = new double[n + 1][m + 1];
        int[][] step = new int[n + 1][m + 1];
        for (int i = n; i >= 0; i--) {
            for (int j = m; j >= 0; j--) {
                choose(definitions, columns, worth, step, i, j);
            }
        }
        return trace(definitions, columns, step);
    }

    /**
     * Divides a drawn column that two neighbouring columns of the form share the header of (category and item), also
     * where a program expanded the shared cell into one with words and a blank one.
     */
    private static List<LogicalColumn> divide(List<ColumnDefinition> definitions, List<LogicalColumn> drawn) {
        List<LogicalColumn> divided = new ArrayList<>();
        LogicalColumn left = null;
        for (LogicalColumn column : drawn) {
            if (column.to() - column.from() >= 2 && isShared(definitions, column)) {
                divided.add(new LogicalColumn(column.from(), column.from() + 1, column.header()));
                divided.add(new LogicalColumn(column.from() + 1, column.to(), column.header()));
            } else if (column.header().isEmpty() && left != null && isShared(definitions, left)) {
                divided.add(new LogicalColumn(column.from(), column.to(), left.header()));
            } else {
                divided.add(column);
            }
            left = column;
        }
        return divided;
    }

    private static boolean isShared(List<ColumnDefinition> definitions, LogicalColumn column) {
        for (int i = 0; i + 1 < definitions.size(); i++) {
            boolean neighbours =
                    definitions.get(i).group() == definitions.get(i + 1).group();
            if (neighbours
                    && HeaderLikeness.of(definitions.get(i), column.path()) == 1
                    && HeaderLikeness.of(definitions.get(i + 1), column.path()) == 1) {
                return true;
            }
        }
        return false;
    }

    /** Steps: −1 skips a definition, 0 skips a column, k > 0 binds k columns. */
    private static void choose(
            List<ColumnDefinition> definitions,
            List<LogicalColumn> columns,
            double[][] worth,
            int[][] step,
            int i,
            int j) {
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
                double likeness = k >= 1 && j + k <= columns.size() ? likeness(definitions.get(i), columns, j, k) : 0;
                if (likeness > 0 && likeness + worth[i + 1][j + k] > best) {
                    best = likeness + worth[i + 1][j + k];
                    step[i][j] = k;
                }
            }
        }
        worth[i][j] = best;
    }

    private static double likeness(ColumnDefinition definition, List<LogicalColumn> columns, int j, int k) {
        if (k == 1) {
            return HeaderLikeness.of(definition, columns.get(j).path());
        }
        for (int p = 0; p < k; p++) {
            List<String> path = columns.get(j + p).path();
            String part = Wording.fold(definition.parts().get(p));
            if (path.isEmpty() || !path.getLast().equals(part)) {
                return 0;
            }
        }
        return 1;
    }

    private static Binding trace(List<ColumnDefinition> definitions, List<LogicalColumn> columns, int[][] step) {
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
                List<LogicalColumn> run = columns.subList(j, j + taken);
                bound.add(new BoundColumn(definitions.get(i), run, likeness(definitions.get(i), columns, j, taken)));
                i++;
                j += taken;
            }
        }
        double total = bound.stream().mapToDouble(BoundColumn::likeness).sum();
        int all = bound.size() + unbound.size() + missing;
        return new Binding(bound, unbound, missing, all == 0 ? 0 : total / all);
    }
}
