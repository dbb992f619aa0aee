package org.tabularium.extractor.stitch;

import java.util.regex.Pattern;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * The numbers of rows (序号) in the first column of a table. They run on from page to page, and each table begins with 1
 * anew, so that they tell which table a part goes on with, whatever a stamp left of its header.
 */
final class RowNumbers {

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,3}");

    /** Numbers of columns have no decimals. */
    private static final Pattern AMOUNT = Pattern.compile("-?[\\d,]*\\d\\.\\d+");

    /** Fewer numbers may be others than those of rows. */
    private static final int FEWEST = 3;

    /** No header has more rows, that of the columns' numbers and one that a stamp's rings made among them. */
    private static final int HEADER = 6;

    private RowNumbers() {}

    /**
     * The first row of a part whose number follows that of a table's last row; −1 if there is none, or if a row above it has
     * another number or an amount: that is no row of a header, and would be lost with it.
     */
    static int following(Grid grid, Grid next) {
        int expected = behind(grid);
        int row = 0;
        while (row < Math.min(HEADER, next.rows()) && isHeader(next, row)) {
            row++;
        }
        return expected > 0 && row < next.rows() && number(next, row) == expected ? row : -1;
    }

    private static boolean isHeader(Grid grid, int row) {
        return number(grid, row) == 0
                && grid.row(row).stream()
                        .noneMatch(cell -> AMOUNT.matcher(cell.text().strip()).matches());
    }

    /** The number of the row that would follow the last; 0 if the rows are not numbered. */
    private static int behind(Grid grid) {
        int numbered = 0;
        int behind = 0;
        for (int row = 0; row < grid.rows(); row++) {
            int number = number(grid, row);
            boolean follows = number > 0 && number == behind;
            numbered = follows ? numbered + 1 : number > 0 ? 1 : numbered;
            behind = number > 0 ? number + 1 : behind > 0 ? behind + 1 : 0;
        }
        return numbered >= FEWEST ? behind : 0;
    }

    /** The number in a row's first cell; 0 if there is none. */
    private static int number(Grid grid, int row) {
        GridCell cell = grid.cellAt(row, 0);
        String text = cell == null || cell.row() != row ? "" : cell.text().strip();
        return NUMBER.matcher(text).matches() ? Integer.parseInt(text) : 0;
    }
}
