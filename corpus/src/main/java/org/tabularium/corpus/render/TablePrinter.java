package org.tabularium.corpus.render;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tabularium.corpus.render.DrawnTable.DrawnCell;

/** Prints a table over as many pages as it takes. */
final class TablePrinter {

    private static final double PADDING = 2.5;
    private static final double LEADING = 1.25;
    /** Tables shrink to a smaller type rather than break amounts, but not below this size. */
    private static final double SMALLEST = 5;

    /** Rows of a table, or lines of a row that a page break cuts, that stand on one page below each other. */
    private record Band(int row, int firstLine, int lines, double height) {}

    private final DrawnTable table;
    private final Canvas canvas;
    private final Typeface face;
    private final Style style;
    private final double size;
    private final double[] edges;
    private final Map<DrawnCell, List<String>> lines = new HashMap<>();
    private final Set<Integer> pages = new TreeSet<>();

    TablePrinter(DrawnTable table, Canvas canvas, Typeface face, Style style) throws IOException {
        this.table = table;
        this.canvas = canvas;
        this.face = face;
        this.style = style;
        double least = table.least().stream().mapToDouble(Double::doubleValue).sum();
        this.size = Math.max(SMALLEST, Math.min(style.size(), canvas.inner() / least));
        this.edges = edges();
        for (DrawnCell cell : table.cells()) {
            double width = edges[cell.right()] - edges[cell.column()] - 2 * PADDING;
            lines.put(cell, cell.text().isEmpty() ? List.of() : Lines.of(cell.text(), face, size, width));
        }
    }

    /** Columns get their wish if all fit; else what is missing is taken from those that can spare it. */
    private double[] edges() {
        double wished = 0;
        double least = 0;
        for (int c = 0; c < table.columns(); c++) {
            wished += table.widths().get(c);
            least += table.least().get(c);
        }
        double room = canvas.inner() / size;
        double share = wished <= least ? 0 : Math.max(0, Math.min(1, (room - least) / (wished - least)));
        double[] widths = new double[table.columns()];
        double sum = 0;
        for (int c = 0; c < widths.length; c++) {
            widths[c] = table.least().get(c)
                    + share * (table.widths().get(c) - table.least().get(c));
            sum += widths[c];
        }
        double[] x = new double[widths.length + 1];
        x[0] = style.margin();
        for (int c = 0; c < widths.length; c++) {
            x[c + 1] = x[c] + widths[c] / sum * canvas.inner();
        }
        return x;
    }

    /** The pages that it went to. */
    Set<Integer> print() throws IOException {
        double[] heights = heights();
        double header = 0;
        for (int r = 0; r < table.headerRows(); r++) {
            header += heights[r];
        }
        if (canvas.room()
                < Math.min(header + (table.rows() > table.headerRows() ? heights[table.headerRows()] : 0), 400)) {
            canvas.nextPage();
        }
        List<Band> page = new ArrayList<>();
        double used = 0;
        for (int r = 0; r < heights.length; r++) {
            Band rest = new Band(r, 0, count(heights[r]), heights[r]);
            double room = canvas.room() - used;
            if (rest.height() > room && !page.isEmpty()) {
                Band head = style.cutRows() && r >= table.headerRows() ? head(rest, room) : null;
                if (head != null) {
                    page.add(head);
                    rest = tail(rest, head);
                }
                draw(page);
                canvas.nextPage();
                page = new ArrayList<>(r >= table.headerRows() ? repeated(heights) : List.of());
                used = page.stream().mapToDouble(Band::height).sum();
            }
            page.add(rest);
            used += rest.height();
        }
        draw(page);
        canvas.down(size);
        return pages;
    }

    private List<Band> repeated(double[] heights) {
        List<Band> bands = new ArrayList<>();
        for (int r = 0; style.repeatHeader() && r < table.headerRows(); r++) {
            bands.add(new Band(r, 0, count(heights[r]), heights[r]));
        }
        return bands;
    }

    private int count(double height) {
        return (int) Math.round((height - 2 * PADDING) / (size * LEADING));
    }

    /** As many lines of a row as fit; {@code null} if none do or all but none would be left. */
    private Band head(Band band, double room) {
        int fits = (int) ((room - 2 * PADDING) / (size * LEADING));
        return fits < 1 || fits >= band.lines()
                ? null
                : new Band(band.row(), 0, fits, fits * size * LEADING + 2 * PADDING);
    }

    private Band tail(Band band, Band head) {
        int left = band.lines() - head.lines();
        return new Band(band.row(), head.lines(), left, left * size * LEADING + 2 * PADDING);
    }

    private double[] heights() {
        double[] heights = new double[table.rows()];
        java.util.Arrays.fill(heights, height(1));
        for (DrawnCell cell : table.cells()) {
            if (cell.rowSpan() == 1) {
                heights[cell.row()] =
                        Math.max(heights[cell.row()], height(lines.get(cell).size()));
            }
        }
        for (DrawnCell cell : table.cells()) {
            double sum = 0;
            for (int r = cell.row(); r < cell.bottom(); r++) {
                sum += heights[r];
            }
            double missing = height(lines.get(cell).size()) - sum;
            heights[cell.bottom() - 1] += Math.max(0, missing);
        }
        return heights;
    }

    private double height(int lineCount) {
        return Math.max(1, lineCount) * size * LEADING + 2 * PADDING;
    }

    private void draw(List<Band> bands) throws IOException {
        pages.add(canvas.page());
        double top = canvas.y();
        double[] y = new double[bands.size() + 1];
        y[0] = top;
        for (int k = 0; k < bands.size(); k++) {
            y[k + 1] = y[k] + bands.get(k).height();
        }
        for (DrawnCell cell : table.cells()) {
            int from = -1;
            int to = -1;
            for (int k = 0; k < bands.size(); k++) {
                if (bands.get(k).row() >= cell.row() && bands.get(k).row() < cell.bottom()) {
                    from = from < 0 ? k : from;
                    to = k + 1;
                }
            }
            if (from >= 0) {
                rules(cell, y[from], y[to]);
                text(cell, bands.get(from), bands.get(to - 1), y[from], y[to]);
            }
        }
        canvas.down(y[bands.size()] - top);
    }

    private void rules(DrawnCell cell, double top, double bottom) throws IOException {
        double left = edges[cell.column()];
        double right = edges[cell.right()];
        if (style.rules() != Style.Rules.NONE) {
            canvas.line(left, top, right, top);
            canvas.line(left, bottom, right, bottom);
        }
        if (style.rules() == Style.Rules.GRID) {
            canvas.line(left, top, left, bottom);
            canvas.line(right, top, right, bottom);
        }
    }

    /** A cell's text stands where the cell begins; of a cut row each page has its own lines. */
    private void text(DrawnCell cell, Band first, Band last, double top, double bottom) throws IOException {
        List<String> own = lines.get(cell);
        boolean begins = first.row() == cell.row() && first.firstLine() == 0;
        boolean cut = first.firstLine() > 0 || (last.lines() < count(rowHeight(last)) && cell.rowSpan() == 1);
        if (cell.rowSpan() > 1 && !begins) {
            return;
        }
        int from = Math.min(first.firstLine(), own.size());
        int to = cell.rowSpan() > 1 ? own.size() : Math.min(own.size(), first.firstLine() + first.lines());
        double height = (to - from) * size * LEADING;
        double y = cut || from > 0 ? top + PADDING : (top + bottom - height) / 2;
        for (String line : own.subList(from, to)) {
            canvas.text(line, x(cell, line), y + (LEADING - 1) / 2 * size, size);
            y += size * LEADING;
        }
    }

    private double rowHeight(Band band) {
        return table.cells().stream()
                .filter(cell -> cell.row() == band.row() && cell.rowSpan() == 1)
                .mapToDouble(cell -> height(lines.get(cell).size()))
                .max()
                .orElse(band.height());
    }

    private double x(DrawnCell cell, String line) throws IOException {
        double left = edges[cell.column()] + PADDING;
        double room = edges[cell.right()] - PADDING - left - face.width(line, size);
        return switch (cell.align()) {
            case LEFT -> left;
            case CENTRE -> left + room / 2;
            case RIGHT -> left + room;
        };
    }
}
