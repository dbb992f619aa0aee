package org.tabularium.extractor;

import java.util.ArrayList;
import java.util.List;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Grids drawn as text for tests: a line a row, cells apart by {@code |}, {@code <} joins a cell to the one on its left,
 * {@code ^} to the one above. Columns are 100 points wide, rows 20 points high, characters 10 points wide.
 */
public final class GridSketch {

    public static final double WIDTH = 100;
    public static final double HEIGHT = 20;
    private static final double CHARACTER = 10;

    private GridSketch() {}

    /** A grid of a file without pages. */
    public static Grid flow(String sketch) {
        return grid(sketch, 0, 0);
    }

    /** A grid on a page with its top at {@code y}. */
    public static Grid on(int page, double y, String sketch) {
        return grid(sketch, page, y);
    }

    private static Grid grid(String sketch, int page, double y) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : sketch.strip().split("\n")) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.strip().split("\\|", -1)) {
                cells.add(cell.strip());
            }
            rows.add(cells);
        }
        int columns = rows.getFirst().size();
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                String text = rows.get(r).get(c);
                if (!text.equals("<") && !text.equals("^")) {
                    int right = span(rows, r, c, 0, 1, "<");
                    int down = span(rows, r, c, 1, 0, "^");
                    cells.add(new GridCell(r, c, down, right, printed(text, page, y, r, c, down, right)));
                }
            }
        }
        Place place = page == 0 ? null : new Place(page, new Box(50, y, columns * WIDTH, rows.size() * HEIGHT));
        return new Grid(rows.size(), columns, cells, place);
    }

    private static int span(List<List<String>> rows, int r, int c, int down, int right, String mark) {
        int span = 1;
        while (r + span * down < rows.size()
                && c + span * right < rows.getFirst().size()
                && rows.get(r + span * down).get(c + span * right).equals(mark)) {
            span++;
        }
        return span;
    }

    private static Printed printed(String text, int page, double y, int r, int c, int down, int right) {
        if (page == 0) {
            return Printed.of(text);
        }
        Box box = new Box(50 + c * WIDTH, y + r * HEIGHT, right * WIDTH, down * HEIGHT);
        return Printed.of(text, new Place(page, box));
    }

    /** A page with grids and lines of text; the words in the grids' cells are on it too. */
    public static PageLayout page(int number, List<Grid> grids, Line... lines) {
        List<Word> words = new ArrayList<>();
        for (Grid grid : grids) {
            for (GridCell cell : grid.cells()) {
                if (!cell.isBlank()) {
                    Box box = cell.printed().places().getFirst().box();
                    double width = Math.min(box.width() - 4, cell.text().length() * CHARACTER);
                    words.add(Word.of(cell.text(), new Box(box.x() + 2, box.y() + 5, width, 10), 10));
                }
            }
        }
        for (Line line : lines) {
            words.addAll(line.words());
        }
        return new PageLayout(new Page(number, 600, 800, Page.Source.TEXT, words, List.of()), grids, List.of(lines));
    }

    /** A line of one word at a place. */
    public static Line line(double x, double y, String text) {
        return new Line(List.of(Word.of(text, new Box(x, y, text.length() * CHARACTER, 10), 10)));
    }
}
