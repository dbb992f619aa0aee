package org.tabularium.extractor.page.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/**
 * Joins characters to words. Characters that are printed one after the other make a run; runs that touch on one line
 * are then joined wherever they stand in the content, since programs print in any order.
 */
final class WordMaker {

    /**
     * A gap wider than this, in font sizes, parts words. A space is a quarter to a half; the gap inside set text is
     * below a tenth even where a line is spread.
     */
    private static final double SPACE = 0.3;

    /** Characters of one run follow each other without any gap; at a rule, a wider one parts the texts of two cells. */
    private static final double TOUCH = 0.1;

    /** How far characters of one word may stand above each other, in font sizes: rounding, and raised figures. */
    private static final double LEVEL = 0.25;

    /** The same character this near to itself, in font sizes, is printed twice to look bold. */
    private static final double TWICE = 0.15;

    private final Walls walls;

    WordMaker(Walls walls) {
        this.walls = walls;
    }

    /** All words but blank ones, in no promised order. */
    List<Word> words(List<Glyph> glyphs) {
        List<Run> runs = runs(glyphs);
        List<Word> words = new ArrayList<>();
        for (Run run : joined(runs)) {
            words.add(Word.of(run.text.toString(), run.box, run.size));
        }
        return words;
    }

    private List<Run> runs(List<Glyph> glyphs) {
        List<Run> runs = new ArrayList<>();
        Run open = null;
        for (Glyph glyph : glyphs) {
            if (glyph.blank()) {
                open = null;
            } else if (open == null || !open.repeats(glyph)) {
                if (open != null && open.turn == glyph.turn() && follows(open, glyph)) {
                    open.add(glyph);
                } else {
                    open = new Run(glyph);
                    runs.add(open);
                }
            }
        }
        return runs;
    }

    private boolean follows(Run run, Glyph glyph) {
        double size = Math.max(run.size, glyph.size());
        double gap = gap(run.last, glyph.box(), run.turn);
        boolean level = Math.abs(base(run.last, run.turn) - base(glyph.box(), run.turn)) <= LEVEL * size;
        return level && gap <= SPACE * size && gap >= -SPACE * size && !parted(run, glyph.box(), gap, size);
    }

    /**
     * A rule between two characters parts them only if there is a gap as well: text set without any gap across a rule is
     * one text that is too long for its cell.
     */
    private boolean parted(Run run, Box next, double gap, double size) {
        return run.turn == 0 && gap > TOUCH * size && walls.between(run.last.centerX(), next.centerX(), next.centerY());
    }

    /** From the end of one box to the start of the next, along the line. */
    private static double gap(Box before, Box next, int turn) {
        return switch (turn) {
            case 0 -> next.x() - before.right();
            case 1 -> next.y() - before.bottom();
            case 2 -> before.x() - next.right();
            default -> before.y() - next.bottom();
        };
    }

    private static double base(Box box, int turn) {
        return switch (turn) {
            case 0 -> box.bottom();
            case 1 -> box.x();
            case 2 -> box.y();
            default -> box.right();
        };
    }

    private List<Run> joined(List<Run> runs) {
        List<Run> ordered = new ArrayList<>(runs);
        ordered.sort(Comparator.<Run>comparingInt(run -> run.turn)
                .thenComparingDouble(run -> base(run.box, run.turn))
                .thenComparingDouble(run -> run.box.x()));
        boolean[] gone = new boolean[ordered.size()];
        for (int i = 0; i < ordered.size(); i++) {
            if (!gone[i] && ordered.get(i).turn == 0) {
                join(ordered, gone, i);
            }
        }
        List<Run> kept = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            if (!gone[i]) {
                kept.add(ordered.get(i));
            }
        }
        return kept;
    }

    /** Joins to a run all later ones on about its line that touch it, until none does. */
    private void join(List<Run> ordered, boolean[] gone, int i) {
        Run run = ordered.get(i);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (int j = i + 1; j < ordered.size() && ordered.get(j).turn == 0; j++) {
                Run other = ordered.get(j);
                if (other.box.bottom() - run.box.bottom() > LEVEL * run.size) {
                    break;
                }
                if (!gone[j] && (run.repeats(other) || touches(run, other) || touches(other, run))) {
                    gone[j] = true;
                    grew = true;
                    run.absorb(other);
                }
            }
        }
    }

    private boolean touches(Run left, Run right) {
        double size = Math.max(left.size, right.size);
        double gap = right.box.x() - left.box.right();
        boolean near = gap <= SPACE * size && gap >= -SPACE * size;
        return near
                && Math.abs(left.box.bottom() - right.box.bottom()) <= LEVEL * Math.min(left.size, right.size)
                && !(gap > TOUCH * size
                        && walls.between(left.box.right() - size / 4, right.box.x() + size / 4, right.box.centerY()));
    }

    /** Characters on one line, while words are made. */
    private static final class Run {
        private final StringBuilder text;
        private final int turn;
        private final double size;
        private Box box;
        private Box last;
        private String lastText;

        Run(Glyph first) {
            text = new StringBuilder(first.text());
            turn = first.turn();
            size = first.size();
            box = first.box();
            last = first.box();
            lastText = first.text();
        }

        void add(Glyph glyph) {
            text.append(glyph.text());
            box = box.union(glyph.box());
            last = glyph.box();
            lastText = glyph.text();
        }

        boolean repeats(Glyph glyph) {
            return lastText.equals(glyph.text()) && same(last, glyph.box(), size);
        }

        boolean repeats(Run other) {
            return text.compareTo(other.text) == 0 && same(box, other.box, size);
        }

        private static boolean same(Box a, Box b, double size) {
            return Math.abs(a.x() - b.x()) <= TWICE * size && Math.abs(a.y() - b.y()) <= TWICE * size;
        }

        void absorb(Run other) {
            if (repeats(other)) {
                return;
            }
            if (other.box.x() < box.x()) {
                text.insert(0, other.text);
            } else {
                text.append(other.text);
                last = other.last;
                lastText = other.lastText;
            }
            box = box.union(other.box);
        }
    }
}
