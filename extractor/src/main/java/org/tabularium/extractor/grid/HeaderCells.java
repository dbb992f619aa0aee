package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/** Sorts the words of a header without rules into the cells right above the columns and those above several. */
final class HeaderCells {

    /** Lines of one header cell follow each other this closely, in heights of print, from top to top. */
    private static final double PITCH = 2;

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
    }

    private HeaderCells() {}

    /** The cells of a header, top to bottom. Pieces one above the other are one cell, unless they are known alone. */
    static List<HeaderCell> of(HeaderBand band, HeaderWords known) {
        List<Segment> left = new ArrayList<>(band.segments());
        left.sort(Comparator.comparingDouble(segment -> segment.box().y()));
        List<HeaderCell> cells = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Segment> pile = pile(left);
            List<Segment> cell = pile.subList(0, known(pile, known));
            left.removeAll(cell);
            cells.add(HeaderCell.of(cell));
        }
        cells.sort(Comparator.comparingDouble((HeaderCell cell) -> cell.box().y())
                .thenComparingDouble(cell -> cell.box().x()));
        return cells;
    }

    /** The first segment and those that stand solid below it. */
    private static List<Segment> pile(List<Segment> left) {
        List<Segment> pile = new ArrayList<>();
        Segment next = left.getFirst();
        while (next != null) {
            pile.add(next);
            next = below(next, left);
        }
        return pile;
    }

    /** How many pieces from the top make the longest known wording; all, if none is known. */
    private static int known(List<Segment> pile, HeaderWords known) {
        for (int end = pile.size(); end > 0; end--) {
            if (known.knows(HeaderCell.of(pile.subList(0, end)).text())) {
                return end;
            }
        }
        return pile.size();
    }

    private static Segment below(Segment above, List<Segment> left) {
        for (Segment segment : left) {
            double pitch = segment.box().y() - above.box().y();
            double overlap = above.box().horizontalOverlap(segment.box());
            double least = Math.min(above.box().width(), segment.box().width());
            if (pitch > above.size() / 2 && pitch <= PITCH * above.size() && overlap >= least / 2) {
                return segment;
            }
        }
        return null;
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
     * head columns, and at least two cells below are nearer to it than to any other cell above them.
     */
    private static boolean heads(HeaderCell cell, List<HeaderCell> cells, HeaderWords known) {
        if (!known.parent(cell.text())) {
            return false;
        }
        long below = cells.stream()
                .filter(other -> other.box().y() >= cell.box().bottom())
                .filter(other -> cells.stream()
                        .filter(rival -> rival.box().bottom() <= other.box().y())
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
