package org.tabularium.extractor.grid;

import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.geometry.Box;

/** Tells where the body of a table without rules ends. */
final class BodyLines {

    /**
     * Rows follow each other at no more than this, from bottom to top, in heights of print; a wider gap ends a table. A
     * row of three lines beside its neighbour's one leaves about as much.
     */
    private static final double GAP = 6;

    /** A print this much larger than the table's is a title. */
    private static final double LARGER = 1.15;

    /** Lines between a title and the header below it: organisation, year, unit. */
    private static final int LEAD = 4;

    /** Rows of one line follow each other this closely, from bottom to top, in heights of print. */
    private static final double CLOSE = 3;

    /** Edges and middles of texts of one column agree up to rounding, in points. */
    private static final double ALIGNED = 2;

    /** Lines of a cell, from top to top, in heights of print: see {@link TextRows}. */
    private static final double WIDEST = 2.3;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-—–－第共页/\\d]+");

    /** What a printed form is numbered with, above its title: no row is called so. */
    private static final Pattern FORM_NUMBER =
            Pattern.compile("\\p{IsHan}{0,4}\\d{1,2}(-\\d{1,2})?表|附?表\\d{1,2}(-\\d{1,2})?[:：]?");

    private BodyLines() {}

    /**
     * The index behind the last line of the body.
     *
     * @param from its first line; the line before it, if any, is the header's last
     * @param leaves of the header above; empty if the table goes on from another page
     * @param strips of a table that goes on; {@code null} else
     */
    static int end(List<List<Segment>> lines, int from, List<Box> leaves, ColumnStrips strips) {
        int end = from;
        while (end < lines.size() && belongs(lines, from, end, leaves, strips)) {
            end++;
        }
        return end;
    }

    private static boolean belongs(
            List<List<Segment>> lines, int from, int index, List<Box> leaves, ColumnStrips strips) {
        List<Segment> line = lines.get(index);
        if (line.getFirst().text().startsWith("注") || isFormNumber(line)) {
            return false;
        }
        double size = line.getFirst().size();
        if (index > 0 && (index > from || !leaves.isEmpty())) {
            List<Segment> above = lines.get(index - 1);
            double bottom =
                    above.stream().mapToDouble(s -> s.box().bottom()).max().orElse(0);
            boolean far = line.getFirst().box().y() - bottom > GAP * size;
            boolean title = isTitle(line, size(lines.subList(Math.min(from, index - 1), index)));
            if ((far && !aligned(line, lines.subList(from, index))) || title) {
                return false;
            }
        }
        if (index == 0 && lines.size() > 1 && isTitle(line, size(List.of(lines.get(1))))) {
            return false;
        }
        // The last digits of a broken code stand close below the others, a page's number apart.
        boolean close = index > from
                && line.getFirst().box().y()
                                - lines.get(index - 1).getFirst().box().bottom()
                        < size;
        boolean number = index == lines.size() - 1 && isPageNumber(line) && !close;
        return !number && line.stream().noneMatch(segment -> crosses(segment, leaves, strips));
    }

    /** True for a row below blank ones: an amount of it ends where amounts above end. */
    private static boolean aligned(List<Segment> line, List<List<Segment>> above) {
        return line.size() > 1
                && line.stream().filter(Segment::isAmount).anyMatch(amount -> above.stream()
                        .flatMap(List::stream)
                        .filter(Segment::isAmount)
                        .anyMatch(other ->
                                Math.abs(other.box().right() - amount.box().right()) <= ALIGNED));
    }

    /** True for a text that runs under two headers, or over a whole column: prose. */
    private static boolean crosses(Segment segment, List<Box> leaves, ColumnStrips strips) {
        Box box = segment.box();
        if (strips == null) {
            return leaves.stream()
                            .filter(leaf -> leaf.x() >= box.x() && leaf.right() <= box.right())
                            .count()
                    > 1;
        }
        // A table's outer columns are as wide as the texts that were seen: a longer one may stand out, prose runs
        // across.
        return strips.edges().stream()
                        .filter(edge -> edge > box.x() && edge < box.right())
                        .count()
                > 1;
    }

    /**
     * True if a line stands right below a row of the table: then it is a row too, though its labels be header words. A
     * header stands below a title, a lead or white.
     *
     * @param from where the rows begin
     * @param index of the line
     */
    static boolean goesOn(List<List<Segment>> lines, int from, int index) {
        List<Segment> line = lines.get(index);
        double size = line.getFirst().size();
        for (int above = index - 1; above >= Math.max(from, index - LEAD); above--) {
            if (isTitle(lines.get(above), size)) {
                return false;
            }
        }
        if (index == from) {
            return false;
        }
        List<Segment> above = lines.get(index - 1);
        double bottom = above.stream().mapToDouble(s -> s.box().bottom()).max().orElse(0);
        boolean row = above.stream().noneMatch(segment -> segment.text().matches(".*[:：].*"))
                && (above.size() > 1 || beginsBelow(line, lines.subList(from, index)));
        return row && line.getFirst().box().y() - bottom <= CLOSE * size;
    }

    /** True if a text of a line begins where one of the rows does: labels are set to the left, header words centred. */
    private static boolean beginsBelow(List<Segment> line, List<List<Segment>> rows) {
        return line.stream().anyMatch(segment -> rows.stream()
                .flatMap(List::stream)
                .anyMatch(row -> Math.abs(row.box().x() - segment.box().x()) <= ALIGNED));
    }

    /**
     * True for a line that holds a figure, three texts, the lower lines of cells, texts below texts of the rows before
     * it, or nothing but an item of a known form; a lead stands where it likes, below texts of the rows as well.
     */
    static boolean isRow(List<List<Segment>> lines, int from, int index, HeaderWords known) {
        List<Segment> line = lines.get(index);
        List<Segment> rows =
                lines.subList(from, index).stream().flatMap(List::stream).toList();
        boolean worded = (line.size() == 1 && known.item(line.getFirst().text()))
                || isList(line)
                || isLowerLine(lines, from, index)
                || (line.size() > 1
                        && line.stream().allMatch(segment -> rows.stream().anyMatch(row -> below(segment, row))));
        return line.stream().anyMatch(Segment::isFigure) || (worded && !HeaderBand.isLead(line, known));
    }

    /** True for the lower lines of cells: each text begins right below one of the two lines above. */
    private static boolean isLowerLine(List<List<Segment>> lines, int from, int index) {
        return lines.get(index).stream().allMatch(segment -> lines.subList(Math.max(from, index - 2), index).stream()
                .flatMap(List::stream)
                .filter(above -> !above.isFigure() && !isTitle(List.of(segment), above.size()))
                .anyMatch(above -> Math.abs(above.box().x() - segment.box().x()) <= ALIGNED
                        && segment.box().y() - above.box().y() <= WIDEST * above.size()));
    }

    /** True for three texts and more: a lead has as many only with colons, a title only if its letters are spread. */
    private static boolean isList(List<Segment> line) {
        return line.size() > 2
                && line.stream().allMatch(segment -> segment.text().length() > 1)
                && line.stream().noneMatch(segment -> segment.text().matches(".*[:：].*"));
    }

    private static boolean below(Segment segment, Segment above) {
        return Math.abs(segment.box().x() - above.box().x()) <= ALIGNED
                || Math.abs(segment.box().right() - above.box().right()) <= ALIGNED
                || Math.abs(segment.box().centerX() - above.box().centerX()) <= ALIGNED;
    }

    /** Of the largest print of some rows: digits, of another face than labels, may be smaller, and some rows have no label. */
    private static double size(List<List<Segment>> rows) {
        return rows.stream()
                .flatMap(List::stream)
                .mapToDouble(Segment::size)
                .max()
                .orElse(0);
    }

    /** True for a line of one text, printed larger than a table of this size. */
    static boolean isTitle(List<Segment> line, double size) {
        return line.size() == 1 && line.getFirst().size() > LARGER * size;
    }

    private static boolean isFormNumber(List<Segment> line) {
        String text = line.getFirst().text().replaceAll("\\s", "");
        return line.size() == 1 && FORM_NUMBER.matcher(text).matches();
    }

    /** True if nothing but a page's number stands on a line. */
    static boolean isPageNumber(List<Segment> line) {
        return line.stream()
                        .allMatch(segment -> PAGE_NUMBER.matcher(segment.text()).matches())
                && line.size() == 1;
    }
}
