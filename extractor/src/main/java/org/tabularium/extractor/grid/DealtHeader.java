package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/**
 * Deals the words of a header out to the columns that the rows below show: what stands above one column is its own, what
 * stands across several is above them.
 */
final class DealtHeader {

    /** Fewer known words than these may stand above rows by chance. */
    private static final int FEWEST = 3;

    private final HeaderWords known;
    private final BodyColumns columns;
    private final List<Segment> across = new ArrayList<>();
    private final List<List<Segment>> above = new ArrayList<>();

    private DealtHeader(HeaderWords known, BodyColumns columns) {
        this.known = known;
        this.columns = columns;
        columns.columns().forEach(column -> above.add(new ArrayList<>()));
    }

    /**
     * The header from a line on, down to the first row of figures; empty if none follows, or too few rows do.
     *
     * @param lines of the page
     * @param from its first line
     */
    static Optional<TableHeader.Dealt> of(List<List<Segment>> lines, int from, HeaderWords known) {
        int rows = from;
        while (rows < Math.min(lines.size(), from + HeaderFinder.LINES) && !hasValue(lines.get(rows), known)) {
            rows++;
        }
        if (rows == from || rows == Math.min(lines.size(), from + HeaderFinder.LINES)) {
            return Optional.empty();
        }
        int first = rows;
        return BodyColumns.of(lines, first)
                .filter(columns -> columns.columns().size() > 2)
                .flatMap(columns -> new DealtHeader(known, columns).deal(lines, from, first));
    }

    /**
     * The first header between two lines that only the rows below show, since its words are broken over too many lines
     * to be known by one of them; most of its cells are known words all the same.
     *
     * @param lines of the page
     * @param start where to begin
     * @param end behind the last line that may be a row's first
     */
    static Optional<TableHeader.Dealt> first(List<List<Segment>> lines, int start, int end, HeaderWords known) {
        for (int row = start + 1; row < end; row++) {
            int from = row;
            int pieces = 0;
            while (from > start && HeaderBand.mayStandAbove(lines.get(from - 1), lines.get(from), known)) {
                from--;
                pieces += lines.get(from).size();
            }
            if (pieces < FEWEST || !BodyColumns.isRow(lines.get(row))) {
                continue;
            }
            Optional<TableHeader.Dealt> header = of(lines, from, known)
                    .filter(dealt -> dealt.leaves().size() >= FEWEST)
                    .filter(dealt -> 2 * known(dealt, known) > dealt.leaves().size());
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    /** True for a line of a body, or of numbers of columns; a year is a figure that headers have. */
    private static boolean hasValue(List<Segment> line, HeaderWords known) {
        return line.stream().anyMatch(segment -> BodyColumns.isValue(segment) && !known.knows(segment.text()));
    }

    private static long known(TableHeader header, HeaderWords known) {
        return header.leaves().stream().filter(leaf -> known.knows(leaf.text())).count();
    }

    private Optional<TableHeader.Dealt> deal(List<List<Segment>> lines, int from, int rows) {
        int to = rows;
        while (to > from + 1 && beginsRow(lines.get(to - 1), lines.get(to))) {
            to--;
        }
        for (List<Segment> line : lines.subList(from, to)) {
            line.forEach(this::place);
        }
        List<Box> blank = blank();
        if (!blank.isEmpty() && columns.blank().isEmpty()) {
            return new DealtHeader(known, columns.with(blank)).deal(lines, from, rows);
        }
        List<HeaderCell> leaves = new ArrayList<>();
        List<Segment> parents = new ArrayList<>(across);
        for (List<Segment> stack : above) {
            List<Segment> leaf = leaf(stack);
            if (leaf.isEmpty()) {
                continue;
            }
            leaves.add(HeaderCell.of(leaf));
            stack.stream().filter(piece -> !leaf.contains(piece)).forEach(parents::add);
        }
        if (leaves.size() < 2) {
            return Optional.empty();
        }
        parents.sort(
                Comparator.comparingDouble((Segment segment) -> segment.box().y())
                        .thenComparingDouble(segment -> segment.box().x()));
        List<HeaderCell> cells = parents.isEmpty()
                ? new ArrayList<>()
                : new ArrayList<>(HeaderCells.of(new HeaderBand(from, to, parents, HeaderBand.SOLID[0]), known));
        cells.addAll(leaves);
        return Optional.of(new TableHeader.Dealt(from, to, leaves, cells, columns.edges()));
    }

    /**
     * Where wordings stand that share a column of the rows with another one beside them: a column of theirs is blank in
     * all rows. The characters of a spread wording stand beside each other too, and a wording above both columns may
     * stand beside one of theirs, higher.
     */
    private List<Box> blank() {
        List<Box> blank = new ArrayList<>();
        for (int c = 0; c < above.size(); c++) {
            List<Segment> stack = above.get(c);
            List<Box> beside =
                    ColumnStrips.merged(stack.stream().map(Segment::box).toList());
            if (beside.size() < 2 || !beside.stream().allMatch(box -> isWording(stack, box))) {
                continue;
            }
            Box column = columns.columns().get(c);
            Box own = beside.stream()
                    .min(Comparator.comparingDouble(box -> Math.abs(box.centerX() - column.centerX())))
                    .orElseThrow();
            beside.stream()
                    .filter(box ->
                            !box.equals(own) && box.horizontalOverlap(column) <= 0 && box.verticalOverlap(own) > 0)
                    .forEach(blank::add);
        }
        return blank;
    }

    /** True for a known wording, or words that are set in one piece. */
    private boolean isWording(List<Segment> stack, Box box) {
        List<Segment> own = stack.stream()
                .filter(piece -> piece.box().horizontalOverlap(box) > 0)
                .toList();
        return known.knows(own.stream().map(Segment::text).collect(Collectors.joining()))
                || own.getFirst().words().getFirst().text().length() > 1;
    }

    /** True for the upper line of labels of the first row: they stand right above it, in the columns of labels. */
    private boolean beginsRow(List<Segment> line, List<Segment> below) {
        double height = line.getFirst().size();
        boolean close = below.getFirst().box().y() - line.getFirst().box().bottom() < HeaderBand.INTERLEAVED * height;
        return close && line.stream().noneMatch(piece -> known.knows(piece.text()));
    }

    private void place(Segment segment) {
        if (columns.edges().holds(segment.box())) {
            above.get(column(segment)).add(segment);
            return;
        }
        TreeMap<Integer, List<Word>> byColumn = segment.words().stream()
                .collect(Collectors.groupingBy(
                        word -> column(Segment.of(List.of(word))), TreeMap::new, Collectors.toList()));
        boolean whole = segment.words().size() == 1
                || (known.knows(segment.text())
                        && byColumn.entrySet().stream().noneMatch(part -> goesOn(part.getKey(), part.getValue())));
        if (whole) {
            across.add(segment);
        } else {
            byColumn.forEach((column, words) -> above.get(column).add(Segment.of(words)));
        }
    }

    /** True if words stand right below others of their column: they are the next line of one cell. */
    private boolean goesOn(int column, List<Word> words) {
        List<Segment> stack = above.get(column);
        return !stack.isEmpty() && solid(stack.getLast(), Segment.of(words));
    }

    private int column(Segment segment) {
        return columns.edges().of(segment.box());
    }

    /**
     * The lowest lines of a stack that are a known wording, the longest, and what a colon joins to it (其中：); if none is,
     * all that stand solid.
     */
    private List<Segment> leaf(List<Segment> stack) {
        int from = 0;
        while (from < stack.size() && !isWording(stack, from)) {
            from++;
        }
        if (from == stack.size()) {
            return solid(stack);
        }
        boolean joined = from > 0 && stack.get(from - 1).text().matches(".*[：:]");
        return List.copyOf(stack.subList(joined ? from - 1 : from, stack.size()));
    }

    /** True if a line begins with a piece, and is a known wording with all below. */
    private boolean isWording(List<Segment> stack, int from) {
        boolean line = from == 0
                || stack.get(from - 1).box().verticalOverlap(stack.get(from).box()) <= 0;
        return line
                && known.knows(stack.subList(from, stack.size()).stream()
                        .map(Segment::text)
                        .collect(Collectors.joining()));
    }

    /** The lowest pieces of a stack that stand solid, without words that never stand right above a column. */
    private List<Segment> solid(List<Segment> stack) {
        int i = stack.size() - 1;
        while (i > 0
                && solid(stack.get(i - 1), stack.get(i))
                && !known.onlyParent(stack.get(i - 1).text())) {
            i--;
        }
        return stack.isEmpty() ? List.of() : List.copyOf(stack.subList(i, stack.size()));
    }

    private static boolean solid(Segment above, Segment below) {
        return below.box().y() - above.box().bottom() <= HeaderBand.SOLID[1] * above.size();
    }
}
