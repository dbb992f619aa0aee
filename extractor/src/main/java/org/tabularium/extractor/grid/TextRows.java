package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/** Parts the words below a header into rows. */
final class TextRows {

    /**
     * Lines of one cell never stand wider apart than this, from top to top, in heights of print (0.75 of the font size):
     * the line spacing of the widest fonts in use, one and three quarters of the font size.
     */
    private static final double WIDEST = 2.3;

    /** Closer than this is no row of its own: one and a quarter font sizes. */
    private static final double SOLID = 1.7;

    /** Rows stand wider than the lines of a cell by at least this share, or nobody could tell them. */
    private static final double WIDER = 0.07;

    /** Labels on two lines are the smaller part of a table's, unless figures show that rows stand wider apart. */
    private static final double MOST = 0.6;

    /** The number of goods in the procurement catalogue. */
    private static final Pattern CATALOGUE = Pattern.compile("[A-Z]\\d{3,}");

    private static final Pattern SIGN = Pattern.compile("[≤≥<>=＜＞＝]");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Texts of a cell, one below the other. */
    record Stack(int column, List<Line> lines, Box box) {
        boolean figures() {
            return lines.stream().allMatch(TextRows::figure);
        }

        List<Word> words() {
            return lines.stream().flatMap(line -> line.words().stream()).toList();
        }
    }

    private TextRows() {}

    /**
     * The rows, top to bottom.
     *
     * @param rules across the table; where they part all rows, they decide, and say which labels stand beside several
     */
    static SpannedRows of(List<Word> words, ColumnStrips strips, LevelRules rules) {
        List<List<Word>> byRules = byRules(words, rules.heights());
        boolean ruled = byRules.size() > 1 && byRules.stream().allMatch(row -> single(row, strips));
        return ruled ? SpannedRows.ruled(byRules, rules) : byStacks(words, strips, pitch(words, strips));
    }

    private static List<List<Word>> byRules(List<Word> words, List<Double> rules) {
        List<List<Word>> rows = new ArrayList<>();
        for (int i = 0; i <= rules.size(); i++) {
            double top = i == 0 ? Double.NEGATIVE_INFINITY : rules.get(i - 1);
            double bottom = i == rules.size() ? Double.POSITIVE_INFINITY : rules.get(i);
            List<Word> row = words.stream()
                    .filter(word -> word.box().centerY() > top && word.box().centerY() <= bottom)
                    .toList();
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** True if no column has two figures: figures are never set on two lines, so two of them are two rows. */
    private static boolean single(List<Word> row, ColumnStrips strips) {
        List<Integer> columns = stacks(row, strips, pitch(row, strips)).stream()
                .filter(Stack::figures)
                .map(Stack::column)
                .toList();
        return columns.size() == Set.copyOf(columns).size();
    }

    /**
     * The widest that lines of one cell may stand apart, from top to top, in points: below the steps between rows, which
     * figures show, and above the steps within cells, where labels show both.
     */
    private static double pitch(List<Word> words, ColumnStrips strips) {
        double height =
                words.stream().mapToDouble(word -> word.box().height()).max().orElse(0);
        List<Double> labels = new ArrayList<>();
        double rows = Double.POSITIVE_INFINITY;
        for (int c = 0; c < strips.count(); c++) {
            int column = c;
            List<Line> lines = WordLines.of(words.stream()
                    .filter(word -> strips.of(word.box()) == column)
                    .toList());
            for (int i = 1; i < lines.size(); i++) {
                double step = lines.get(i).box().y() - lines.get(i - 1).box().y();
                boolean figures =
                        figure(lines.get(i)) && figure(lines.get(i - 1)) && !isCode(lines.get(i - 1), lines.get(i));
                rows = figures ? Math.min(rows, step) : rows;
                if (!figures) {
                    labels.add(step);
                }
            }
        }
        return Math.min(rows * (1 - WIDER), within(labels, height, rows));
    }

    private static boolean figure(Line line) {
        return Segment.of(line.words()).isFigure();
    }

    private static double within(List<Double> steps, double height, double rows) {
        List<Double> ordered = steps.stream().sorted().toList();
        for (int i = 1; i < ordered.size(); i++) {
            double lower = ordered.get(i - 1);
            double upper = ordered.get(i);
            if (upper - lower > WIDER * upper) {
                boolean few = i <= MOST * ordered.size();
                boolean closer = Double.isFinite(rows) && lower < rows * (1 - WIDER);
                boolean lines = lower <= WIDEST * height && (few || closer);
                return lines ? (lower + upper) / 2 : SOLID * height;
            }
        }
        return SOLID * height;
    }

    private static SpannedRows byStacks(List<Word> words, ColumnStrips strips, double pitch) {
        List<Stack> stacks = new ArrayList<>();
        List<Stack> all = stacks(words, strips, pitch);
        TreeSet<Double> figures = new TreeSet<>();
        all.stream()
                .filter(Stack::figures)
                .forEach(stack -> figures.add(stack.box().centerY()));
        all.forEach(stack -> stacks.addAll(cut(stack, figures)));
        stacks.sort(Comparator.comparingDouble(stack -> stack.box().centerY()));
        List<List<Stack>> rows = new ArrayList<>();
        for (Stack stack : stacks) {
            if (rows.isEmpty() || !beside(rows.getLast(), stack)) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(stack);
        }
        return SpannedRows.of(rows);
    }

    /** True if a text shares height with the row so far, and its column is still free there. */
    private static boolean beside(List<Stack> row, Stack stack) {
        Box box = row.stream().map(Stack::box).reduce(Box::union).orElseThrow();
        double shared = box.verticalOverlap(stack.box());
        boolean free = row.stream().noneMatch(other -> other.column() == stack.column());
        return free && shared >= Math.min(box.height(), stack.box().height()) / 3;
    }

    private static List<Stack> stacks(List<Word> words, ColumnStrips strips, double pitch) {
        List<Stack> stacks = new ArrayList<>();
        for (int c = 0; c < strips.count(); c++) {
            int column = c;
            List<Word> own = words.stream()
                    .filter(word -> strips.of(word.box()) == column)
                    .toList();
            List<Line> open = new ArrayList<>();
            for (Line line : WordLines.of(own)) {
                if (!open.isEmpty() && !follows(open.getLast(), line, pitch) && !isValue(open, line)) {
                    stacks.add(stack(column, open));
                    open = new ArrayList<>();
                }
                open.add(line);
            }
            if (!open.isEmpty()) {
                stacks.add(stack(column, open));
            }
        }
        return stacks;
    }

    /** A value in a narrow column: its number stands below the sign, its unit below the number. */
    private static boolean isValue(List<Line> above, Line below) {
        Line last = above.getLast();
        return isSign(above.getFirst().words().getFirst())
                && (above.size() == 1 || (figure(last) && !figure(below)))
                && below.box().y() - last.box().y() <= SOLID * last.box().height();
    }

    /** True for a sign that stands before a number, alone. */
    static boolean isSign(Word word) {
        return SIGN.matcher(word.text()).matches();
    }

    private static Stack stack(int column, List<Line> lines) {
        Box box = lines.stream().map(Line::box).reduce(Box::union).orElseThrow();
        return new Stack(column, List.copyOf(lines), box);
    }

    private static boolean follows(Line above, Line below, double pitch) {
        if (isCode(above, below)) {
            return below.box().y() - above.box().y() <= SOLID * above.box().height();
        }
        boolean figure = Segment.of(above.words()).isFigure()
                || Segment.of(below.words()).isFigure();
        return !figure && below.box().y() - above.box().y() <= pitch;
    }

    /** A code of five or seven digits, or of a letter and digits, set on two lines in a narrow column. */
    private static boolean isCode(Line above, Line below) {
        String upper = Segment.of(above.words()).text();
        String lower = Segment.of(below.words()).text();
        int digits = upper.length() + lower.length();
        boolean plain = DIGITS.matcher(upper).matches() && upper.length() > 2 && (digits == 5 || digits == 7);
        return DIGITS.matcher(lower).matches()
                && lower.length() < 3
                && (plain || CATALOGUE.matcher(upper).matches());
    }

    /**
     * A label beside several figures is several labels, set as tightly as lines of one: cut before each line that stands
     * level with a figure, if more than one does.
     */
    private static List<Stack> cut(Stack stack, NavigableSet<Double> figures) {
        List<Line> lines = stack.lines();
        long level = lines.stream().filter(line -> level(line, figures)).count();
        if (stack.figures() || level < 2) {
            return List.of(stack);
        }
        List<Stack> parts = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && level(line, figures)) {
                parts.add(stack(stack.column(), open));
                open = new ArrayList<>();
            }
            open.add(line);
        }
        parts.add(stack(stack.column(), open));
        return parts;
    }

    private static boolean level(Line line, NavigableSet<Double> figures) {
        Double near = figures.ceiling(line.box().y());
        return near != null && near <= line.box().bottom();
    }
}
