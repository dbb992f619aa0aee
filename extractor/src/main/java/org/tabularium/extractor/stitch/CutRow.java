package org.tabularium.extractor.stitch;

import java.util.List;
import java.util.regex.Pattern;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Place;
import org.tabularium.models.document.Word;
import org.tabularium.models.form.Wording;
import org.tabularium.models.geometry.Box;
import org.tabularium.models.table.Grid;
import org.tabularium.models.table.GridCell;

/**
 * Tells whether a page break cut a row in two: the second half holds nothing that the first half does not begin, and
 * what it begins with goes on from a full line. A program breaks a line of a cell only where the cell is full, and lays
 * every cell of a cut row out from its top, so a cell without ink above the break has none below it.
 */
final class CutRow {

    /** Cell padding left and right together: office programs set 5.4 points a side. */
    private static final double PADDING = 13;

    /** Items of a list begin with their number; the second half of a cut cell does not. */
    private static final Pattern ORDINAL =
            Pattern.compile("^(\\(?[一二三四五六七八九十]+[、)]|\\(?\\d+[、)]|\\d+\\.\\D|[①-⑳]|其中).*", Pattern.DOTALL);

    private static final Pattern NUMBER = Pattern.compile("-?[\\d,]+(\\.\\d+)?");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final Grid above;
    private final PageLayout pageAbove;
    private final Grid below;

    CutRow(Grid above, PageLayout pageAbove, Grid below) {
        this.above = above;
        this.pageAbove = pageAbove;
        this.below = below;
    }

    boolean cut() {
        List<GridCell> inked = below.row(0).stream()
                .filter(cell -> cell.row() == 0 && !cell.isBlank())
                .toList();
        return !inked.isEmpty() && inked.stream().allMatch(this::goesOn);
    }

    private boolean goesOn(GridCell cell) {
        GridCell over = above.cellAt(above.rows() - 1, cell.column());
        if (over == null || over.isBlank() || over.column() != cell.column()) {
            return false;
        }
        String text = Wording.fold(cell.text());
        boolean newItem = ORDINAL.matcher(text).matches();
        String upper = Wording.fold(over.text());
        boolean number = NUMBER.matcher(text).matches() && NUMBER.matcher(upper).matches();
        return endsFull(over) && (!number || isCode(upper, text)) && !newItem;
    }

    /** A classification code has three, five or seven digits: one that is set on two lines in a narrow column. */
    private static boolean isCode(String upper, String lower) {
        return DIGITS.matcher(upper).matches()
                && DIGITS.matcher(lower).matches()
                && lower.length() < 3
                && (upper.length() + lower.length() == 5 || upper.length() + lower.length() == 7);
    }

    /** True if the last printed line of a cell leaves no room for one more character. */
    private boolean endsFull(GridCell cell) {
        Place place = cell.printed().places().getLast();
        Box box = place.box();
        List<Word> words = pageAbove.page().words().stream()
                .filter(word -> box.contains(word.box().centerX(), word.box().centerY()))
                .toList();
        double lowest =
                words.stream().mapToDouble(word -> word.box().centerY()).max().orElse(0);
        List<Word> last = words.stream()
                .filter(word -> lowest - word.box().centerY() < word.box().height() / 2)
                .toList();
        if (last.size() == 1 && isSeveralLines(last.getFirst())) {
            return box.width() - last.getFirst().lastLine() < last.getFirst().fontSize() * 1.4 + PADDING;
        }
        Box line = last.stream().map(Word::box).reduce(Box::union).orElse(null);
        return line != null && box.width() - line.width() < line.height() * 1.4 + PADDING;
    }

    /** Scans are read a cell at a time; the size of their print is known beside the height of it all. */
    private static boolean isSeveralLines(Word word) {
        return word.origin() == Origin.OCR && word.fontSize() > 0 && word.box().height() > 1.6 * word.fontSize();
    }
}
