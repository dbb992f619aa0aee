package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tabularium.models.geometry.Box;

/**
 * The columns that the rows of a table show by themselves: figures of a column stand below each other, and so do labels.
 *
 * @param texts of the rows, but for the numbers of columns
 * @param blank where the header shows columns without texts
 * @param columns where the texts of each stand, left to right
 * @param edges between and around them
 */
record BodyColumns(List<Segment> texts, List<Box> blank, List<Box> columns, ColumnStrips edges) {

    /** Fewer rows of figures than these may stand below each other by chance. */
    private static final int FEWEST = 3;

    /** From a column's text to its edge, in heights of print, if the neighbour leaves as much. */
    private static final double PADDING = 0.4;

    /** Texts of one length begin and end at the same places, up to rounding, in points. */
    private static final double ROUNDING = 0.3;

    BodyColumns {
        texts = List.copyOf(texts);
        blank = List.copyOf(blank);
        columns = List.copyOf(columns);
    }

    /**
     * The columns of the rows from a line on; empty if there are too few rows of figures.
     *
     * @param lines of the page
     * @param first the first row of figures
     */
    static Optional<BodyColumns> of(List<List<Segment>> lines, int first) {
        int end = BodyLines.end(lines, first, List.of(), null);
        int last = first;
        int count = 0;
        boolean figures = false;
        for (int i = first; i < end; i++) {
            if (isRow(lines.get(i))) {
                last = i;
                count++;
                figures |= !HeaderBand.isNumbers(lines.get(i));
            }
        }
        if (count < FEWEST || !figures) {
            return Optional.empty();
        }
        List<List<Segment>> rows = lines.subList(first, last + 1);
        List<Segment> numbers = rows.stream()
                .filter(HeaderBand::isNumbers)
                .flatMap(List::stream)
                .toList();
        List<Segment> texts = rows.stream()
                .filter(row -> !HeaderBand.isNumbers(row))
                .flatMap(List::stream)
                .toList();
        BodyColumns shown = of(texts, List.of());
        return Optional.of(shown.with(shown.blankOf(boxes(numbers))));
    }

    /** These columns and others that have no text in any row. */
    BodyColumns with(List<Box> others) {
        List<Box> all = new ArrayList<>(blank);
        all.addAll(others);
        return others.isEmpty() ? this : of(texts, all);
    }

    private static BodyColumns of(List<Segment> texts, List<Box> blank) {
        List<Box> figures = boxes(texts.stream().filter(BodyColumns::isValue).toList());
        List<Box> values = ColumnStrips.merged(figures);
        List<Box> labels = boxes(texts.stream().filter(text -> !isValue(text)).toList()).stream()
                .filter(label -> values.stream().noneMatch(value -> value.horizontalOverlap(label) > 0))
                .toList();
        List<Box> columns = new ArrayList<>(values);
        columns.addAll(ColumnStrips.merged(ColumnStrips.unbridged(labels)));
        columns.addAll(blank);
        columns.sort(Comparator.comparingDouble(Box::x));
        List<List<Segment>> own = columns.stream()
                .map(column -> texts.stream()
                        .filter(text -> text.box().horizontalOverlap(column) > 0)
                        .toList())
                .toList();
        int usual = Integer.signum(own.stream()
                .filter(BodyColumns::isMoney)
                .mapToInt(BodyColumns::side)
                .sum());
        List<Integer> sides = own.stream()
                .map(column -> side(column) == 0 && isMoney(column) ? usual : side(column))
                .toList();
        List<Box> typical = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            typical.add(typical(columns.get(c), own.get(c), sides.get(c)));
        }
        return new BodyColumns(
                texts, blank, typical, laid(typical, sides, figures.getFirst().height()));
    }

    /** A column from where most of its texts begin or to where most end: a total's label may stand across two columns. */
    private static Box typical(Box column, List<Segment> own, int side) {
        double left = side < 0 ? median(boxes(own).stream().map(Box::x).toList()) : column.x();
        double right = side > 0 ? median(boxes(own).stream().map(Box::right).toList()) : column.right();
        return Box.between(left, column.y(), right, column.bottom());
    }

    /** Numbers that share a column with another one that stands nearer to its texts: they are those of blank columns. */
    private List<Box> blankOf(List<Box> numbers) {
        List<Box> blank = new ArrayList<>(numbers);
        for (int c = 0; c < columns.size(); c++) {
            int column = c;
            numbers.stream()
                    .filter(number -> edges.of(number) == column)
                    .min(Comparator.comparingDouble(number ->
                            Math.abs(number.centerX() - columns.get(column).centerX())))
                    .ifPresent(blank::remove);
        }
        return blank;
    }

    /** Where texts of different lengths are set: 1 to the right, -1 to the left, 0 if their lengths do not tell. */
    private static int side(List<Segment> texts) {
        double left = spread(boxes(texts).stream().map(Box::x).toList());
        double right = spread(boxes(texts).stream().map(Box::right).toList());
        return Math.abs(left - right) <= ROUNDING ? 0 : Double.compare(left, right);
    }

    /** The mean distance from the median. */
    private static double spread(List<Double> values) {
        double median = median(values);
        return values.stream().mapToDouble(v -> Math.abs(v - median)).average().orElse(0);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElse(0.0);
    }

    private static ColumnStrips laid(List<Box> columns, List<Integer> sides, double height) {
        List<Double> edges = new ArrayList<>();
        edges.add(columns.getFirst().x());
        for (int i = 1; i < columns.size(); i++) {
            double left = columns.get(i - 1).right();
            double right = columns.get(i).x();
            double padding = Math.clamp(PADDING * height, 0, Math.max(0, (right - left) / 2));
            boolean toRight = sides.get(i - 1) > 0;
            boolean toLeft = sides.get(i) < 0;
            edges.add(toRight == toLeft ? (left + right) / 2 : toRight ? left + padding : right - padding);
        }
        edges.add(columns.getLast().right());
        return new ColumnStrips(edges);
    }

    private static List<Box> boxes(List<Segment> segments) {
        return segments.stream().map(Segment::box).toList();
    }

    /** True for a line with two values and more. */
    static boolean isRow(List<Segment> line) {
        return line.stream().filter(BodyColumns::isValue).count() > 1;
    }

    /** True for a column of amounts, or of what stands in their place where there is none. */
    private static boolean isMoney(List<Segment> column) {
        return column.stream()
                .anyMatch(text -> text.isAmount()
                        || text.isWideFigure()
                        || text.isDash()
                        || text.text().equals("0"));
    }

    static boolean isValue(Segment segment) {
        return segment.isFigure() || segment.isWideFigure() || segment.isDash();
    }
}
