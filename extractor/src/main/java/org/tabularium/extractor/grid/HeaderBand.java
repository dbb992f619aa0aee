package org.tabularium.extractor.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The lines of a page that are the header of a table without rules.
 *
 * @param from index of the first of them
 * @param to index behind the last
 * @param segments their words
 * @param solid the widest gap between lines of one of its cells, in heights of print
 */
record HeaderBand(int from, int to, List<Segment> segments, double solid) {

    /**
     * Lines of one header follow each other this closely, in heights of print: three, where a cell of two lines stands
     * beside cells of one line.
     */
    private static final double CLOSE = 3;

    /**
     * The widest gap between lines of one cell, likewise: in most fonts, and in those of the widest line spacing. The
     * latter is as wide as the gap between rows in the former, so that the header's own words decide.
     */
    static final double[] SOLID = {1, 1.3};

    /** Lines of a header below the last one that its words tell, at most: those of its lowest cells. */
    private static final int LINES = 10;

    /** A cell of two lines beside one of one line, set in the middle: its lines are nearer to that than to each other. */
    static final double INTERLEAVED = 0.3;

    private static final Pattern COLON = Pattern.compile("[：:]");

    private static final Pattern OF_WHICH = Pattern.compile("其中[：:]");

    HeaderBand {
        segments = List.copyOf(segments);
    }

    /** The first header at or after a line. */
    static Optional<HeaderBand> find(List<List<Segment>> lines, int start, HeaderWords known) {
        for (int i = start; i < lines.size(); i++) {
            if (isAnchor(lines.get(i), known)) {
                HeaderBand narrow = around(lines, i, start, known, SOLID[0]);
                HeaderBand wide = around(lines, i, start, known, SOLID[1]);
                return Optional.of(wide.known(known) > narrow.known(known) ? wide : narrow);
            }
        }
        return Optional.empty();
    }

    private static HeaderBand around(
            List<List<Segment>> lines, int anchor, int start, HeaderWords known, double solid) {
        int from = upwards(lines, anchor, start, known, solid);
        int to = downwards(lines, anchor, known, solid);
        List<Segment> segments =
                lines.subList(from, to).stream().flatMap(List::stream).toList();
        return new HeaderBand(from, to, segments, solid);
    }

    /** The share of its cells that are known. */
    private double known(HeaderWords known) {
        List<HeaderCells.HeaderCell> cells = HeaderCells.of(this, known);
        return (double) cells.stream().filter(cell -> known.knows(cell.text())).count() / cells.size();
    }

    /**
     * A line with at least two known header words begins a header, if they are a third of it: the others may be the
     * upper lines of high cells.
     */
    private static boolean isAnchor(List<Segment> line, HeaderWords known) {
        // 项目 may stand over both halves of a table; but a line of the same word twice is the end of two labels.
        Set<String> words = new HashSet<>();
        line.stream().map(Segment::text).filter(known::knows).forEach(words::add);
        long count =
                line.stream().filter(segment -> known.knows(segment.text())).count();
        return words.size() >= 2
                && 3 * count >= line.size()
                && line.stream().noneMatch(Segment::isFigure)
                && !isLead(line, known);
    }

    /**
     * Unit and organisation are written with a colon; a header that names its unit is a known word all the same, and what
     * a sum is made of (其中：) is no lead.
     */
    static boolean isLead(List<Segment> line, HeaderWords known) {
        String unknown = line.stream()
                .map(Segment::text)
                .filter(text -> !known.knows(text) && !known.begins(text))
                .collect(Collectors.joining());
        return COLON.matcher(OF_WHICH.matcher(unknown).replaceAll("")).find();
    }

    /** Pieces of high cells above the first known words: they stand solid upon lines of the header. */
    private static int upwards(List<List<Segment>> lines, int anchor, int start, HeaderWords known, double solid) {
        int from = anchor;
        while (from > start) {
            List<Segment> above = lines.get(from - 1);
            List<Segment> line = lines.get(from);
            double height = line.getFirst().size();
            boolean sameSize = Math.abs(above.getFirst().size() - height) < 0.1 * height;
            boolean someKnown = above.stream().anyMatch(segment -> known.knows(segment.text()));
            boolean near = gap(above, line) <= (someKnown ? CLOSE : solid) * height;
            if (!near || !sameSize || isLead(above, known) || above.stream().anyMatch(Segment::isFigure)) {
                break;
            }
            from--;
        }
        return from;
    }

    /** True for a line that may be of one header with the line below it, or stand above its table's first row. */
    static boolean mayStandAbove(List<Segment> line, List<Segment> below, HeaderWords known) {
        double height = line.getFirst().size();
        return gap(line, below) <= CLOSE * height
                && !BodyLines.isTitle(line, below.getFirst().size())
                && !isLead(line, known)
                && line.stream().noneMatch(Segment::isFigure);
    }

    private static int downwards(List<List<Segment>> lines, int anchor, HeaderWords known, double solid) {
        int to = anchor + 1;
        while (to < lines.size() && goesOn(lines, anchor, to, known, solid)) {
            to++;
        }
        int numbers = numbers(lines, to, known);
        if (numbers >= 0) {
            return numbers > anchor + 1 && isUpperHalf(lines.get(numbers - 1), lines.get(numbers))
                    ? numbers - 1
                    : numbers;
        }
        return to > anchor + 1
                        && to < lines.size()
                        && beginsRow(lines.get(to - 1), lines.get(to), known, solid)
                        && !known.ends(lines.get(to - 1), lines.subList(anchor, to - 1))
                ? to - 1
                : to;
    }

    /** True for the upper line of the label of column numbers, in a column too narrow for it. */
    private static boolean isUpperHalf(List<Segment> line, List<Segment> numbers) {
        return line.size() == 1
                && line.getFirst().box().x() < numbers.getFirst().box().x()
                && gap(line, numbers) < INTERLEAVED * line.getFirst().size();
    }

    /** The line of column numbers near a header's known end, right above which it really ends; -1 if there is none. */
    private static int numbers(List<List<Segment>> lines, int to, HeaderWords known) {
        for (int i = to; i < Math.min(lines.size(), to + LINES); i++) {
            if (isNumbers(lines.get(i))) {
                return i;
            }
            boolean header = i == 0
                    || gap(lines.get(i - 1), lines.get(i))
                            <= CLOSE * lines.get(i).getFirst().size();
            boolean title =
                    BodyLines.isTitle(lines.get(i), lines.get(to - 1).getFirst().size());
            if (!header
                    || title
                    || isLead(lines.get(i), known)
                    || lines.get(i).stream().anyMatch(Segment::isFigure)) {
                return -1;
            }
        }
        return -1;
    }

    /** True for 1, 2, 3 and so on: forms number their columns right below the header. */
    static boolean isNumbers(List<Segment> line) {
        List<Segment> figures = line.stream().filter(Segment::isFigure).toList();
        if (figures.size() < 3 || line.size() > figures.size() + 2) {
            return false;
        }
        for (int i = 0; i < figures.size(); i++) {
            if (!figures.get(i).text().equals(Integer.toString(i + 1))) {
                return false;
            }
        }
        return true;
    }

    /** True if all pieces of a line go on in the first row of figures: they are that row's. */
    private static boolean beginsRow(List<Segment> line, List<Segment> figures, HeaderWords known, double solid) {
        boolean interleaved = gap(line, figures) < INTERLEAVED * line.getFirst().size();
        return line.stream().noneMatch(piece -> known.knows(piece.text()))
                && (interleaved || line.stream().allMatch(piece -> solidOn(piece, figures, solid)));
    }

    private static boolean goesOn(List<List<Segment>> lines, int anchor, int next, HeaderWords known, double solid) {
        List<Segment> line = lines.get(next);
        double height = line.getFirst().size();
        List<Segment> above =
                lines.subList(anchor, next).stream().flatMap(List::stream).toList();
        double gap = gap(above, line);
        if (gap > CLOSE * height || line.stream().anyMatch(Segment::isFigure) || isLead(line, known)) {
            return false;
        }
        if (gap <= solid * height) {
            return true;
        }
        long words =
                line.stream().filter(segment -> known.knows(segment.text())).count();
        // A lone known word, such as 合计, is the first row, unless what stands around it is a header still.
        boolean named = words >= 2
                || (words == 1
                        && line.size() <= 2
                        && (named(lines, next + 1, known)
                                || (close(lines, next + 1) && named(lines, next + 2, known))));
        return (named || startsCells(lines, next, known)) && !below(line, above, known, solid);
    }

    private static boolean close(List<List<Segment>> lines, int index) {
        return index < lines.size()
                && gap(lines.get(index - 1), lines.get(index))
                        <= CLOSE * lines.get(index).getFirst().size();
    }

    /** True for a line of a header beyond doubt. */
    private static boolean named(List<List<Segment>> lines, int index, HeaderWords known) {
        return index < lines.size()
                && gap(lines.get(index - 1), lines.get(index))
                        <= CLOSE * lines.get(index).getFirst().size()
                && isAnchor(lines.get(index), known);
    }

    /** True if the line's pieces go on in a next line that has known words: the upper halves of high cells. */
    private static boolean startsCells(List<List<Segment>> lines, int index, HeaderWords known) {
        return index + 1 < lines.size()
                && lines.get(index).size() > 1
                && lines.get(index + 1).stream().anyMatch(segment -> known.knows(segment.text()))
                && lines.get(index + 1).stream().noneMatch(Segment::isFigure);
    }

    /** True if a piece stands below a header word that is complete and never has another below it. */
    private static boolean below(List<Segment> line, List<Segment> above, HeaderWords known, double solid) {
        return line.stream().anyMatch(piece -> above.stream()
                .anyMatch(word -> word.box().horizontalOverlap(piece.box()) > 0
                        && !solid(word, piece, solid)
                        && known.onlyLeaf(word.text())));
    }

    private static boolean solidOn(Segment piece, List<Segment> line, double solid) {
        return line.stream().anyMatch(below -> solid(piece, below, solid));
    }

    private static boolean solid(Segment above, Segment below, double solid) {
        double gap = below.box().y() - above.box().bottom();
        return above.box().horizontalOverlap(below.box()) > 0 && gap <= solid * above.size();
    }

    private static double gap(List<Segment> above, List<Segment> below) {
        double bottom = above.stream().mapToDouble(s -> s.box().bottom()).max().orElse(0);
        double top = below.stream().mapToDouble(s -> s.box().y()).min().orElse(0);
        return top - bottom;
    }
}
