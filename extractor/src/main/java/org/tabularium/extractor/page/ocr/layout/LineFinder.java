package org.tabularium.extractor.page.ocr.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.extractor.page.ocr.raster.Component;
import org.tabularium.extractor.page.ocr.raster.Mask;

/**
 * Finds printed lines in ink from which rules were erased, by cutting at white space, rows first (Nagy and Seth 1984).
 * Specks are left out: dust is as small as a point, but does not stand where points stand.
 */
public final class LineFinder {

    /** Below this part of an inch in both directions ink is a point, a piece of a character, or dust. */
    private static final double SPECK = 0.035;

    /** The smallest print, of five points, has digits this high (inches); a line with nothing so large is dirt. */
    private static final double SMALLEST = 0.05;

    /** Ink higher than this (inches) is a picture: the largest titles are half an inch. */
    private static final double TALLEST = 0.7;

    /** A character without ink taller than this part of its line's height is a dash or a 一, and part of the line. */
    private static final double LOW = 0.55;

    /** Of a line of any words some piece of a character is nearly as high as the line: the line is at most so much higher. */
    private static final double CHARACTER = 1.1;

    /** What is so much higher than its print is several lines. */
    private static final double STACKED = 1.5;

    /** White wider than so many heights of print parts runs of text. */
    private static final double WIDE = 1.2;

    /** A space, in heights of print; the white around punctuation is as wide. */
    private static final double SPACE = 0.5;

    /** Grain of paper and of fax is smaller (inches). */
    private static final double DUST = 0.015;

    /** Two of the narrowest digits are together so wide (inches). */
    private static final double REMAINS = 0.1;

    private final double dpi;

    public LineFinder(double dpi) {
        this.dpi = dpi;
    }

    /** The lines of a cell, top to bottom; empty if nothing but specks is there. */
    public List<InkLine> cell(Mask ink, Area inside) {
        List<Component> readable = readable(Component.of(ink, inside), inside);
        return lines(readable, tallest(rows(main(readable))));
    }

    /**
     * True if a cell holds ink that makes no line: print that a stamp's frame, a crease or a pen cut to pieces. Such a cell is
     * not blank.
     */
    public boolean holdsRemains(Mask ink, Area inside) {
        double wide = 0;
        for (Component one : Component.of(ink, inside)) {
            boolean dust = Math.max(one.area().width(), one.area().height()) < DUST * dpi;
            boolean tall = one.area().height() > TALLEST * dpi;
            wide += dust || (!tall && isSliver(one, inside)) ? 0 : one.area().width() / dpi;
        }
        return wide >= REMAINS;
    }

    /**
     * The runs of text outside of all cells, without leaders, each without a gap wider than its height, and each in one
     * column where the text around it stands in columns; in no promised order.
     */
    public List<InkLine> outside(Mask ink, List<Area> cells) {
        Mask rest = ink.copy();
        cells.forEach(rest::clear);
        Area all = new Area(0, 0, ink.width(), ink.height());
        List<InkLine> runs = new ArrayList<>();
        for (InkLine line : lines(readable(Component.of(rest, all), all), 0)) {
            Leaders.apart(line, this::isSmallerThanPrint).forEach(part -> cut(part, runs));
        }
        Gutters gutters = new Gutters(runs, dpi);
        return runs.stream().flatMap(run -> gutters.part(run).stream()).toList();
    }

    /**
     * Within a run. What is higher than a line is cells beside each other, their lines not level: white from top to
     * bottom of such is between columns, though it be no wider than a space.
     */
    private double widestGap(InkLine line) {
        double print = Math.max(print(line), 0.1 * dpi);
        return line.area().height() > STACKED * print ? SPACE * print : WIDE * print;
    }

    private static double print(InkLine line) {
        int tallest =
                line.ink().stream().mapToInt(one -> one.area().height()).max().orElseThrow();
        return Math.min(line.area().height(), CHARACTER * tallest);
    }

    /** Parts a line at wide gaps, and each part into lines again, until nothing parts. */
    private void cut(InkLine line, List<InkLine> runs) {
        List<InkLine> parts = withMarks(line.atGaps(widestGap(line)), print(line));
        if (parts.size() == 1) {
            runs.add(line);
            return;
        }
        for (InkLine part : parts) {
            List<InkLine> lines = lines(part.ink(), print(line));
            if (lines.isEmpty()) {
                continue; // nothing but specks stands here by itself
            }
            if (lines.size() == 1) {
                runs.add(part);
            } else {
                lines.forEach(one -> cut(one, runs));
            }
        }
    }

    /**
     * Parts of a line, single marks with the nearer part that a gap within a run parts them from: a bracket at the end of a
     * line has half of its width in white before it, and no column holds but a mark beside another.
     */
    private static List<InkLine> withMarks(List<InkLine> parts, double print) {
        List<InkLine> joined = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            InkLine part = parts.get(i);
            double before = joined.isEmpty() ? print * WIDE : gap(joined.getLast(), part);
            double behind = i + 1 == parts.size() ? print * WIDE : gap(part, parts.get(i + 1));
            boolean mark = isMark(part, print) && before <= behind;
            boolean behindMark = !joined.isEmpty() && isMark(joined.getLast(), print);
            if (before < WIDE * print && (mark || behindMark)) {
                joined.set(joined.size() - 1, joined.getLast().with(part));
            } else {
                joined.add(part);
            }
        }
        return joined;
    }

    private static double gap(InkLine left, InkLine right) {
        return right.area().left() - left.area().right();
    }

    private static boolean isMark(InkLine part, double print) {
        return part.area().width() < SPACE * print;
    }

    /** Without pictures and without what is left of rules along the edges. */
    private List<Component> readable(List<Component> components, Area inside) {
        return components.stream()
                .filter(one -> one.area().height() <= TALLEST * dpi)
                .filter(one -> !isSliver(one, inside))
                .toList();
    }

    /** What erasing leaves of a rule lies along the cell's edge and is a pixel or two thick. */
    private boolean isSliver(Component one, Area inside) {
        int thin = (int) Math.max(2, Math.round(0.012 * dpi));
        int edge = (int) Math.max(3, Math.round(0.02 * dpi));
        Area area = one.area();
        boolean level =
                area.height() <= thin && (area.top() - inside.top() <= edge || inside.bottom() - area.bottom() <= edge);
        boolean upright =
                area.width() <= thin && (area.left() - inside.left() <= edge || inside.right() - area.right() <= edge);
        return level || upright;
    }

    /** @param print the height of print where one size of it stands, 0 where several may */
    private List<InkLine> lines(List<Component> components, double print) {
        List<List<Component>> rows = joinedLow(rows(main(components)), print);
        Specks specks = new Specks(components.stream().filter(this::isSpeck).toList());
        List<InkLine> lines = new ArrayList<>();
        for (List<Component> row : rows) {
            Area area = new InkLine(row).area();
            if (Math.max(area.width(), area.height()) >= SMALLEST * dpi) {
                lines.add(new InkLine(specks.with(row)));
            }
        }
        return lines;
    }

    private List<Component> main(List<Component> components) {
        return components.stream().filter(one -> !isSpeck(one)).toList();
    }

    private boolean isSmallerThanPrint(Component one) {
        return Math.max(one.area().width(), one.area().height()) < SMALLEST * dpi;
    }

    private boolean isSpeck(Component one) {
        return one.area().width() < SPECK * dpi && one.area().height() < SPECK * dpi;
    }

    /** Rows that overlap in height. */
    private static List<List<Component>> rows(List<Component> components) {
        List<Component> ordered = new ArrayList<>(components);
        ordered.sort(Comparator.comparingInt(one -> one.area().top()));
        List<List<Component>> rows = new ArrayList<>();
        int bottom = 0;
        for (Component one : ordered) {
            if (rows.isEmpty() || one.area().top() >= bottom) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(one);
            bottom = Math.max(bottom, one.area().bottom());
        }
        return rows;
    }

    /** A low row (一, 二, the half of a 合) joined to its neighbour if both are no higher than a line. */
    private List<List<Component>> joinedLow(List<List<Component>> rows, double print) {
        List<List<Component>> out = new ArrayList<>();
        for (List<Component> row : rows) {
            Area area = new InkLine(row).area();
            if (!out.isEmpty()) {
                Area above = new InkLine(out.getLast()).area();
                double line = Math.max(Math.max(area.height(), above.height()), Math.max(print, 0.1 * dpi));
                boolean low = area.height() < LOW * line || above.height() < LOW * line;
                if (low && area.union(above).height() <= 1.1 * Math.min(line, 0.3 * dpi)) {
                    out.getLast().addAll(row);
                    continue;
                }
            }
            out.add(new ArrayList<>(row));
        }
        return out;
    }

    private static double tallest(List<List<Component>> rows) {
        return rows.stream()
                .mapToInt(row -> new InkLine(row).area().height())
                .max()
                .orElse(0);
    }
}
