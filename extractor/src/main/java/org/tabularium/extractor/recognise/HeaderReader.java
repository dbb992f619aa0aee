package org.tabularium.extractor.recognise;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tabularium.models.document.Printed;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.form.Wording;
import org.tabularium.models.table.ColumnNumbers;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Finds the header of a grid by how headers are drawn: below the lead, its first row always belongs to it, and a
 * further row does if it divides the one above (a cell below a wider one, or below a blank that a program left when it
 * expanded a merged cell) and holds words that headers hold. Figures never do.
 */
public final class HeaderReader {

    private static final Pattern FIGURE = Pattern.compile("[-+]?[\\d,]*\\d(\\.\\d+)?%?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?([=＝+\\-].*)?|[甲乙丙丁]|-{1,3}");

    /** Words at this confidence are seldom misread. */
    private static final double SURE = 0.97;

    /** Words of a header that read as figures are no longer; amounts are. */
    private static final int SHORT = 2;

    private final Wordings wordings;
    private final LeadReader leads;
    private final Set<String> headerWords;

    /**
     * @param headerWords words that header cells of any form hold, folded as {@link HeaderWording} does
     */
    public HeaderReader(Wordings wordings, LeadReader leads, Set<String> headerWords) {
        this.wordings = wordings;
        this.leads = leads;
        this.headerWords = Set.copyOf(headerWords);
    }

    /** The header of a grid; a grid without figures may be all header. */
    public Header read(Grid grid) {
        List<Printed> lead = new ArrayList<>();
        int row = 0;
        while (row < grid.rows() - 1 && isLead(grid, row)) {
            starting(grid, row).forEach(cell -> lead.add(cell.printed()));
            row++;
        }
        int from = row++;
        while (row < grid.rows() && dividesHeader(grid, row, from)) {
            row++;
        }
        int to = row;
        while (row < grid.rows() && numbersColumns(grid, row)) {
            row++;
        }
        return new Header(lead, from, to, row, sunken(grid, to, row, from));
    }

    private boolean isLead(Grid grid, int row) {
        List<GridCell> cells = starting(grid, row);
        List<GridCell> worded = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (worded.isEmpty()) {
            return true;
        }
        boolean labelled = worded.stream().anyMatch(cell -> leads.isLead(cell.text()) && !isHeaderWord(cell));
        boolean alone = worded.size() == 1
                && worded.getFirst().columnSpan() == grid.columns()
                && grid.columns() > 1
                && !isHeaderWord(worded.getFirst());
        return alone || (labelled && worded.stream().noneMatch(this::isHeaderWord));
    }

    private boolean dividesHeader(Grid grid, int row, int from) {
        List<GridCell> cells = starting(grid, row);
        List<GridCell> worded = cells.stream().filter(cell -> !cell.isBlank()).toList();
        if (cells.isEmpty()) {
            return true;
        }
        if (worded.isEmpty()) {
            return row + 1 < grid.rows() && dividesHeader(grid, row + 1, from);
        }
        long known = worded.stream().filter(this::isHeaderWord).count();
        boolean figures =
                worded.stream().anyMatch(cell -> isFigure(cell) && !(known > worded.size() / 2 && isDoubtful(cell)));
        if (figures || numbersColumns(grid, row)) {
            return false;
        }
        if (isSpanned(grid, row, from)) {
            return true;
        }
        boolean belongs = mostlyCovered(grid, row, from) || worded.stream().anyMatch(cell -> divides(grid, cell, from));
        return belongs && 2 * known >= worded.size();
    }

    /** True of a scanned cell that may be misread: among header words it is one, too (7% for 款). */
    private static boolean isDoubtful(GridCell cell) {
        Double confidence = cell.printed().confidence();
        return confidence != null
                && confidence < SURE
                && Wording.fold(cell.text()).length() <= SHORT;
    }

    /** True if a cell of the first header row reaches down to a row: a header is as deep as its deepest cell. */
    private static boolean isSpanned(Grid grid, int row, int from) {
        return grid.row(row).stream()
                .anyMatch(cell -> cell.row() == from && !cell.isBlank() && cell.row() + cell.rowSpan() > row);
    }

    /** True if header cells from above reach down into most of a row: figures stand below a header, not beside it. */
    private static boolean mostlyCovered(Grid grid, int row, int from) {
        int covered = 0;
        for (int c = 0; c < grid.columns(); c++) {
            GridCell cell = grid.cellAt(row, c);
            covered += cell != null && cell.row() < row && cell.row() >= from && !cell.isBlank() ? 1 : 0;
        }
        return 2 * covered >= grid.columns();
    }

    /** True if a cell lies below a wider header cell, or below a blank with a worded cell to its left. */
    private static boolean divides(Grid grid, GridCell cell, int from) {
        if (cell.row() <= from) {
            return false;
        }
        GridCell parent = grid.cellAt(cell.row() - 1, cell.column());
        if (parent == null) {
            return false;
        }
        if (!parent.isBlank()) {
            return parent.columnSpan() > cell.columnSpan();
        }
        GridCell beside = parent.column() > 0 ? grid.cellAt(parent.row(), parent.column() - 1) : null;
        return beside != null && (!beside.isBlank() || parent.row() > from);
    }

    /** Header cells below the header: beside the total in the first row of figures, or beside the numbers of columns. */
    private Set<GridCell> sunken(Grid grid, int to, int body, int from) {
        Set<GridCell> found = new HashSet<>();
        for (int row = to; row <= Math.min(body, grid.rows() - 1); row++) {
            for (GridCell cell : starting(grid, row)) {
                if (!cell.isBlank() && isHeaderWord(cell) && divides(grid, cell, from)) {
                    found.add(cell);
                }
            }
        }
        return found.size() > 1 ? found : Set.of();
    }

    /** True for the row that numbers the columns: 栏次 1 2 3 …, or small whole numbers that count up. */
    public boolean numbersColumns(Grid grid, int row) {
        List<GridCell> cells = starting(grid, row);
        if (ColumnNumbers.misread(cells.stream().map(GridCell::printed).toList())) {
            return true;
        }
        List<String> texts = cells.stream()
                .map(cell -> Wording.fold(cell.text()))
                .filter(text -> !text.isEmpty())
                .toList();
        if (texts.size() < 2) {
            return false;
        }
        // A form with two halves says 栏次 in each, and one that prints codes in pieces heads these in the same row.
        boolean labelled = texts.stream().anyMatch(this::isLabel);
        List<String> numbers = labelled
                ? texts.stream()
                        .filter(text -> !headerWords.contains(text) && !isLabel(text))
                        .toList()
                : texts;
        boolean allNumbers =
                numbers.stream().allMatch(text -> COLUMN_NUMBER.matcher(text).matches());
        return allNumbers && (labelled ? !numbers.isEmpty() : countsUp(numbers));
    }

    private boolean isLabel(String text) {
        return wordings.columnNumberLabels().contains(text);
    }

    private static boolean countsUp(List<String> numbers) {
        int last = 0;
        for (String text : numbers) {
            String digits = text.replaceAll("[=＝+].*", "").replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                int number = Integer.parseInt(digits);
                if (number != last + 1) {
                    return false;
                }
                last = number;
            }
        }
        return last >= 3;
    }

    private boolean isFigure(GridCell cell) {
        return FIGURE.matcher(Wording.fold(cell.text())).matches();
    }

    private boolean isHeaderWord(GridCell cell) {
        return headerWords.contains(HeaderWording.fold(cell.text()));
    }

    private static List<GridCell> starting(Grid grid, int row) {
        return grid.row(row).stream().filter(cell -> cell.row() == row).toList();
    }
}
