package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleBiFunction;
import org.tabularium.extractor.grid.FieldBlock.FieldRow;
import org.tabularium.extractor.grid.FieldBlock.Part;
import org.tabularium.extractor.grid.FieldLabels.Label;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/** Deals the texts of a declaration out among its labels. */
final class FieldLayout {

    /** A text stands beside its label's middle or its first line up to rounding: less than this part of its height. */
    private static final double OFF = 0.4;

    private final List<FieldRow> rows;
    private final List<Word> texts;
    private final double labelsRight;
    private final double rightHalf;

    private FieldLayout(List<FieldRow> rows, List<Word> texts, double labelsRight, double rightHalf) {
        this.rows = new ArrayList<>(rows);
        this.texts = texts;
        this.labelsRight = labelsRight;
        this.rightHalf = rightHalf;
    }

    /** The rows with their texts; empty if one text may belong to several labels or to none. */
    static Optional<List<FieldRow>> of(List<Word> words, List<Label> labels) {
        List<Label> beside = labels.stream().filter(label -> !label.below()).toList();
        if (beside.isEmpty()) {
            return Optional.empty();
        }
        // The leftmost label tells the left column: centred in it, all of its labels share a height of white with it.
        Label first = beside.getFirst();
        List<Label> left = beside.stream()
                .filter(label -> label.box().horizontalOverlap(first.box()) > 0)
                .toList();
        List<Label> right =
                beside.stream().filter(label -> !left.contains(label)).toList();
        double labelsRight =
                left.stream().mapToDouble(label -> label.box().right()).max().orElseThrow();
        double rightHalf =
                right.stream().mapToDouble(label -> label.box().x()).min().orElse(Double.POSITIVE_INFINITY);
        if (rightHalf <= labelsRight || right.stream().anyMatch(label -> !inColumn(label, right.getFirst()))) {
            return Optional.empty();
        }
        List<Word> texts = new ArrayList<>(words);
        labels.forEach(label -> texts.removeAll(label.words()));
        FieldLayout layout = new FieldLayout(rows(labels, right), texts, labelsRight, rightHalf);
        return layout.deal() ? Optional.of(List.copyOf(layout.rows)) : Optional.empty();
    }

    private static boolean inColumn(Label label, Label other) {
        return label.box().horizontalOverlap(other.box()) > 0;
    }

    /** Labels that stand level, top to bottom. */
    private static List<FieldRow> rows(List<Label> labels, List<Label> right) {
        List<Label> ordered = new ArrayList<>(labels);
        ordered.sort(Comparator.comparingDouble(label -> label.box().centerY()));
        List<List<Label>> rows = new ArrayList<>();
        for (Label label : ordered) {
            boolean level = !rows.isEmpty()
                    && label.box().centerY() - rows.getLast().getFirst().box().centerY()
                            < OFF * label.words().getFirst().box().height();
            if (!level) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(label);
        }
        return rows.stream().map(row -> row(row, right)).toList();
    }

    private static FieldRow row(List<Label> labels, List<Label> right) {
        List<Label> ordered = new ArrayList<>(labels);
        ordered.sort(Comparator.comparingDouble(label -> label.box().x()));
        List<Part> parts = new ArrayList<>();
        for (Label label : ordered) {
            boolean second = right.contains(label) || (label.below() && !parts.isEmpty());
            parts.add(new Part(label, second, List.of()));
        }
        return new FieldRow(parts);
    }

    private boolean deal() {
        List<Word> left = new ArrayList<>(texts);
        for (int r = 0; r < rows.size(); r++) {
            FieldRow row = rows.get(r);
            if (row.parts().size() > 2
                    || row.parts().getFirst().right()
                    || (row.below()
                            && row.parts().stream()
                                    .anyMatch(part -> !part.label().below()))) {
                return false;
            }
            if (row.below() && !below(r, left)) {
                return false;
            }
        }
        return beside(left, false) && beside(left, true) && left.isEmpty();
    }

    /** Takes what stands between a row of labels with their texts below and the next row. */
    private boolean below(int index, List<Word> left) {
        FieldRow row = rows.get(index);
        double top = row.parts().getFirst().label().box().bottom();
        double bottom = index + 1 < rows.size() ? rows.get(index + 1).top() : Double.POSITIVE_INFINITY;
        List<Word> own = left.stream()
                .filter(word -> word.box().centerY() > top && word.box().centerY() < bottom)
                .toList();
        Optional<Double> gutter = row.parts().size() == 1 ? Optional.of(Double.POSITIVE_INFINITY) : gutter(row, own);
        if (gutter.isEmpty()) {
            return false;
        }
        List<Part> parts = new ArrayList<>();
        for (Part part : row.parts()) {
            parts.add(part.with(own.stream()
                    .filter(word -> (word.box().x() >= gutter.get()) == part.right())
                    .toList()));
        }
        rows.set(index, new FieldRow(parts));
        left.removeAll(own);
        return true;
    }

    /** The middle of the widest white between texts below two labels; empty if a text runs below both. */
    private static Optional<Double> gutter(FieldRow row, List<Word> own) {
        double from = row.parts().getFirst().label().box().centerX();
        double to = row.parts().getLast().label().box().centerX();
        double widest = 0;
        double middle = 0;
        double right = from;
        List<Word> ordered = own.stream()
                .sorted(Comparator.comparingDouble(word -> word.box().x()))
                .toList();
        for (int i = 0; i <= ordered.size(); i++) {
            double next = i < ordered.size() ? Math.min(to, ordered.get(i).box().x()) : to;
            if (next - right > widest) {
                widest = next - right;
                middle = (right + next) / 2;
            }
            right = i < ordered.size() ? Math.max(right, ordered.get(i).box().right()) : right;
        }
        return widest > 0 ? Optional.of(middle) : Optional.empty();
    }

    /** Deals the lines right of one column of labels out among them; false if one stands off its label. */
    private boolean beside(List<Word> left, boolean right) {
        List<Integer> own = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            int row = r;
            if (!rows.get(r).below() && rows.get(row).parts().stream().anyMatch(part -> part.right() == right)) {
                own.add(r);
            }
        }
        List<Word> taken = left.stream()
                .filter(word -> word.box().x() >= (right ? rightHalf : labelsRight) && right == isRight(word))
                .toList();
        left.removeAll(taken);
        List<Line> lines = WordLines.of(taken);
        int[] middle = cuts(lines, own, right, FieldLayout::offMiddle);
        int[] cuts = middle.length > 0 ? middle : cuts(lines, own, right, FieldLayout::offTop);
        if (cuts.length == 0) {
            return false;
        }
        for (int i = 0; i < own.size(); i++) {
            List<Word> words = lines.subList(cuts[i], cuts[i + 1]).stream()
                    .flatMap(line -> line.words().stream())
                    .toList();
            if (words.size() > cuts[i + 1] - cuts[i]) {
                // Two texts beside each other: the second may be the content of a label that nobody knows.
                return false;
            }
            List<Part> parts = rows.get(own.get(i)).parts().stream()
                    .map(part -> part.right() == right ? part.with(words) : part)
                    .toList();
            rows.set(own.get(i), new FieldRow(parts));
        }
        return true;
    }

    /** True for a text right of a label of the right half that stands level with it. */
    private boolean isRight(Word word) {
        return rows.stream()
                .filter(row -> !row.below())
                .flatMap(row -> row.parts().stream())
                .filter(Part::right)
                .anyMatch(part -> word.box().x() >= part.label().box().right());
    }

    /**
     * Where the lines of each label begin, one more than there are labels; empty if that is not possible. All texts stand
     * in their labels' middles, or all begin where their labels do.
     *
     * @param offset how far some lines are off a label, in points
     */
    private int[] cuts(List<Line> lines, List<Integer> own, boolean right, ToDoubleBiFunction<Box, Box> offset) {
        int n = lines.size();
        double[][] cost = new double[own.size() + 1][n + 1];
        int[][] from = new int[own.size() + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (int i = 1; i <= own.size(); i++) {
            Box label = label(own.get(i - 1), right);
            for (int end = 0; end <= n; end++) {
                for (int start = 0; start <= end; start++) {
                    double off = start == end ? 0 : off(own.get(i - 1), label, lines.subList(start, end), offset);
                    if (cost[i - 1][start] + off < cost[i][end]) {
                        cost[i][end] = cost[i - 1][start] + off;
                        from[i][end] = start;
                    }
                }
            }
        }
        if (Double.isInfinite(cost[own.size()][n])) {
            return new int[0];
        }
        int[] cuts = new int[own.size() + 1];
        cuts[own.size()] = n;
        for (int i = own.size(); i > 0; i--) {
            cuts[i - 1] = from[i][cuts[i]];
        }
        return cuts;
    }

    private Box label(int row, boolean right) {
        return rows.get(row).parts().stream()
                .filter(part -> part.right() == right)
                .map(part -> part.label().box())
                .findFirst()
                .orElseThrow();
    }

    /** Infinite for lines that are off the label, or reach over the middle of another row. */
    private double off(int row, Box label, List<Line> lines, ToDoubleBiFunction<Box, Box> offset) {
        Box text = lines.stream().map(Line::box).reduce(Box::union).orElseThrow();
        boolean over = (row > 0 && text.y() < rows.get(row - 1).middle())
                || (row + 1 < rows.size() && text.bottom() > rows.get(row + 1).middle());
        if (over) {
            return Double.POSITIVE_INFINITY;
        }
        double off = offset.applyAsDouble(label, text) / lines.getFirst().box().height();
        return off <= OFF ? off : Double.POSITIVE_INFINITY;
    }

    private static double offMiddle(Box label, Box text) {
        return Math.abs(text.centerY() - label.centerY());
    }

    private static double offTop(Box label, Box text) {
        return Math.abs(text.y() - label.y());
    }
}
