package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lines that were laid over a table and are none of its rules: the sides of a stamp's frame. Cells are rectangles that fill
 * their table, so that each rule ends at others, or others end at it, and its corners are at the border. A stamp
 * knows nothing of the rules: its sides end in the air or make corners with each other, and no rule ends at them. A rule
 * that ends in the air is worn, and longer than half of its table; a stamp mostly is not.
 */
final class LaidOver {

    /** Pieces this near (inches) to one place are of one line. */
    private static final double NEAR = 0.03;

    /** Ends this near (inches) to a line end at it: as far as thick lines stick out at their corners. */
    private static final double END = 0.04;

    /** A line drawn on less of its table's length is none of it unless others hold it. */
    private static final double SHORT = 0.5;

    /** Rows and columns are wider (inches): what ends nearer to an end of a line than this is not between its ends. */
    private static final double NARROWEST = 0.1;

    private final List<Line> level;
    private final List<Line> upright;
    private final double near;
    private final double narrowest;

    private LaidOver(Rulings group, double dpi) {
        level = lines(group.level(), NEAR * dpi);
        upright = lines(group.upright(), NEAR * dpi);
        near = END * dpi;
        narrowest = NARROWEST * dpi;
    }

    /** Those of rulings that hang together; all of them if they are a mere frame. */
    static Rulings of(Rulings group, double dpi) {
        return new LaidOver(group, dpi).all();
    }

    /** Of the lines at which none ends, those that stay when all that others hold are taken away. */
    private Rulings all() {
        List<Line> overLevel = new ArrayList<>(level);
        overLevel.removeIf(line -> holds(line, upright));
        List<Line> overUpright = new ArrayList<>(upright);
        overUpright.removeIf(line -> holds(line, level));
        boolean fewer = true;
        while (fewer) {
            fewer = overLevel.removeIf(line -> !isOver(line, upright, overUpright));
            fewer |= overUpright.removeIf(line -> !isOver(line, level, overLevel));
        }
        return new Rulings(strokes(overLevel), strokes(overUpright));
    }

    private static List<Stroke> strokes(List<Line> lines) {
        return lines.stream().flatMap(line -> line.pieces().stream()).toList();
    }

    /** @param over the crossing lines that may be laid over the table */
    private boolean isOver(Line line, List<Line> crossing, List<Line> over) {
        boolean first = isCorner(line, line.from(), over);
        boolean last = isCorner(line, line.to(), over);
        boolean inTheAir =
                crossing.stream().noneMatch(other -> meets(line, line.from(), other) || meets(line, line.to(), other));
        return line.isShort() ? first || last || inTheAir : first && last;
    }

    /** True if one of some lines ends where this one does. */
    private boolean isCorner(Line line, double end, List<Line> crossing) {
        return crossing.stream().anyMatch(other -> meets(line, end, other) && !other.runsThrough(line.at(), near));
    }

    private boolean meets(Line line, double end, Line other) {
        return Math.abs(other.at() - end) <= near && other.reaches(line.at(), near);
    }

    /** True if a long line ends between the ends of this one. */
    private boolean holds(Line line, List<Line> crossing) {
        return crossing.stream()
                .anyMatch(other -> !other.isShort()
                        && other.at() > line.from() + narrowest
                        && other.at() < line.to() - narrowest
                        && other.reaches(line.at(), near)
                        && !other.runsThrough(line.at(), near));
    }

    /** The strokes of one direction, by the line that they lie on. */
    private static List<Line> lines(List<Stroke> strokes, double near) {
        double from = strokes.stream().mapToDouble(Stroke::from).min().orElse(0);
        double to = strokes.stream().mapToDouble(Stroke::to).max().orElse(0);
        List<Line> lines = new ArrayList<>();
        List<Stroke> pieces = new ArrayList<>();
        for (Stroke stroke :
                strokes.stream().sorted(Comparator.comparingDouble(Stroke::at)).toList()) {
            if (!pieces.isEmpty() && stroke.at() - pieces.getFirst().at() > near) {
                lines.add(Line.of(pieces, to - from));
                pieces.clear();
            }
            pieces.add(stroke);
        }
        if (!pieces.isEmpty()) {
            lines.add(Line.of(pieces, to - from));
        }
        return lines;
    }

    /**
     * All that is drawn in one line.
     *
     * @param from where the first piece begins
     * @param to where the last ends
     * @param at their mean place
     * @param isShort true if less than half of the table's length is drawn
     */
    private record Line(List<Stroke> pieces, double from, double to, double at, boolean isShort) {

        Line {
            pieces = List.copyOf(pieces);
        }

        /** @param whole the table's length */
        static Line of(List<Stroke> pieces, double whole) {
            return new Line(
                    pieces,
                    pieces.stream().mapToDouble(Stroke::from).min().orElseThrow(),
                    pieces.stream().mapToDouble(Stroke::to).max().orElseThrow(),
                    pieces.stream().mapToDouble(Stroke::at).average().orElseThrow(),
                    pieces.stream().mapToDouble(Stroke::length).sum() < SHORT * whole);
        }

        boolean reaches(double place, double near) {
            return from - near <= place && to + near >= place;
        }

        boolean runsThrough(double place, double near) {
            return from < place - near && to > place + near;
        }
    }
}
