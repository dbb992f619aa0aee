package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.document.Word;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.geometry.Box;

/** Sorts the words of a header without rules into the cells right above the columns and those above several. */
final class HeaderCells {

    /** Between the characters of a spread line, in heights of print: less than one font size. */
    private static final double SPREAD = 1.1;

    /**
     * A header cell.
     *
     * @param words its words
     * @param text without gaps
     * @param box around it
     */
    record HeaderCell(List<Word> words, String text, Box box) {
        static HeaderCell of(List<Segment> segments) {
            StringBuilder text = new StringBuilder();
            List<Word> words = new ArrayList<>();
            segments.forEach(segment -> {
                text.append(segment.text());
                words.addAll(segment.words());
            });
            Box box = segments.stream().map(Segment::box).reduce(Box::union).orElseThrow();
            return new HeaderCell(List.copyOf(words), text.toString(), box);
        }

        /** Its text as header wordings are compared. */
        String folded() {
            return HeaderWording.fold(text);
        }

        /** Both as one. */
        HeaderCell with(HeaderCell other) {
            List<Word> all = new ArrayList<>(words);
            all.addAll(other.words);
            return new HeaderCell(List.copyOf(all), text + other.text, box.union(other.box));
        }
    }

    private HeaderCells() {}

    /** The cells of a header, top to bottom. Pieces one above the other are one cell, unless they are known alone. */
    static List<HeaderCell> of(HeaderBand band, HeaderWords known) {
        List<Segment> left = joined(band.segments(), known);
        left.sort(Comparator.comparingDouble((Segment segment) -> segment.box().y())
                .thenComparingDouble(segment -> segment.box().x()));
        List<HeaderCell> cells = new ArrayList<>();
        while (!left.isEmpty()) {
            List<List<Segment>> pile = pile(left, band.solid());
            List<Segment> cell = pile.subList(0, known(pile, known)).stream()
                    .flatMap(List::stream)
                    .toList();
            left.removeAll(cell);
            cells.add(HeaderCell.of(cell));
        }
        cells.sort(Comparator.comparingDouble((HeaderCell cell) -> cell.box().y())
                .thenComparingDouble(cell -> cell.box().x()));
        return cells;
    }

    /** The characters of a spread line joined: neighbours nearer than columns are, unless both are known alone. */
    private static List<Segment> joined(List<Segment> segments, HeaderWords known) {
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : segments) {
            Segment last = joined.isEmpty() ? null : joined.getLast();
            boolean spread = last != null
                    && segment.text().length() == 1
                    && last.words().getLast().text().length() == 1
                    && last.box().verticalOverlap(segment.box()) > segment.size() / 2
                    && segment.box().x() - last.box().right() <= SPREAD * segment.size()
                    && segment.box().x() >= last.box().x()
                    && !(known.knows(last.text()) && known.knows(segment.text()));
            if (spread) {
                List<Word> words = new ArrayList<>(joined.removeLast().words());
                words.addAll(segment.words());
                joined.add(Segment.of(words));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    /** The first segment and the lines of segments that stand solid below it. */
    private static List<List<Segment>> pile(List<Segment> left, double solid) {
        List<List<Segment>> pile = new ArrayList<>();
        List<Segment> next = List.of(left.getFirst());
        Box box = left.getFirst().box();
        while (!next.isEmpty()) {
            pile.add(next);
            box = HeaderCell.of(next).box().union(box);
            next = below(next.getFirst(), box, left, solid);
        }
        return pile;
    }

    /** How many lines from the top make the longest known wording; all, if none is known. */
    private static int known(List<List<Segment>> pile, HeaderWords known) {
        for (int end = pile.size(); end > 0; end--) {
            List<Segment> lines =
                    pile.subList(0, end).stream().flatMap(List::stream).toList();
            if (known.knows(HeaderCell.of(lines).text())) {
                return end;
            }
        }
        return pile.size();
    }

    /** The pieces of the next line below a pile. */
    private static List<Segment> below(Segment above, Box pile, List<Segment> left, double solid) {
        List<Segment> line = new ArrayList<>();
        for (Segment segment : left) {
            double pitch = segment.box().y() - above.box().y();
            double overlap = pile.horizontalOverlap(segment.box());
            boolean follows = pitch > above.size() / 2 && pitch <= (1 + solid) * above.size();
            boolean level = line.isEmpty() || line.getFirst().box().verticalOverlap(segment.box()) > 0;
            if (follows
                    && level
                    && overlap >= Math.min(pile.width(), segment.box().width()) / 2) {
                line.add(segment);
            }
        }
        return line;
    }

    /** Those that stand right above a column: no other cell is below them, nor do they head several that are. */
    static List<HeaderCell> leaves(List<HeaderCell> cells, HeaderWords known) {
        return cells.stream()
                .filter(cell -> cells.stream().noneMatch(other -> isBelow(other, cell)))
                .filter(cell -> !heads(cell, cells, known))
                .toList();
    }

    /**
     * True for a cell between the columns that it heads, so that none of them is right below it: its wording is known to
     * head columns, and at least two cells below are nearer to it than to any other cell above them but its own.
     */
    private static boolean heads(HeaderCell cell, List<HeaderCell> cells, HeaderWords known) {
        if (!known.parent(cell.text())) {
            return false;
        }
        long below = cells.stream()
                .filter(other -> other.box().y() >= cell.box().bottom())
                .filter(other -> cells.stream()
                        .filter(rival -> rival.box().bottom() <= other.box().y() && !isBelow(cell, rival))
                        .allMatch(rival -> distance(cell, other) <= distance(rival, other)))
                .count();
        return below >= 2;
    }

    private static double distance(HeaderCell above, HeaderCell below) {
        return Math.abs(above.box().centerX() - below.box().centerX());
    }

    private static boolean isBelow(HeaderCell other, HeaderCell cell) {
        return !other.equals(cell)
                && other.box().y() >= cell.box().bottom() - cell.box().height() / 4
                && other.box().horizontalOverlap(cell.box()) > 0;
    }
}
