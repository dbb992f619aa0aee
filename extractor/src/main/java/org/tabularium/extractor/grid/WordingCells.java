package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.models.document.Word;
import org.tabularium.models.form.HeaderWording;
import org.tabularium.models.geometry.Box;

/**
 * Puts the words of a header together to the wordings of a known form, however they are broken into lines: how wide
 * lines stand apart says nothing where cells of one line stand beside cells of three, but the words go on in one way
 * only.
 */
final class WordingCells {

    /** Letters of a spread word stand no wider apart than this, in font sizes: the widest cells leave as much. */
    private static final double SPREAD = 5;

    /** Lines of one cell, from bottom to top, in heights of print: the widest line spacing in use leaves 1.3. */
    private static final double WIDEST = 1.6;

    private final KnownHeader header;
    private final List<Word> left;
    private List<Word> best;
    private int length;

    private WordingCells(KnownHeader header, List<Word> words) {
        this.header = header;
        this.left = new ArrayList<>(words);
        left.sort(Comparator.<Word>comparingDouble(word -> word.box().y())
                .thenComparingDouble(word -> word.box().x()));
    }

    /** The cells, top to bottom, each of the longest wording that its words make; words that make none are left out. */
    static List<HeaderCell> of(KnownHeader header, List<Word> words) {
        WordingCells cells = new WordingCells(header, words);
        List<HeaderCell> found = new ArrayList<>();
        for (Word word : List.copyOf(cells.left)) {
            if (cells.left.contains(word)) {
                cells.longest(word).ifPresent(found::add);
            }
        }
        return found;
    }

    private Optional<HeaderCell> longest(Word first) {
        best = List.of();
        length = 0;
        grow(List.of(first), first.box());
        left.removeAll(best);
        return best.isEmpty() ? Optional.empty() : Optional.of(HeaderCell.of(List.of(Segment.of(best))));
    }

    /** @param line the last line of the cell so far */
    private void grow(List<Word> cell, Box line) {
        Segment whole = Segment.of(cell);
        String folded = HeaderWording.fold(whole.text());
        if (header.wordings().contains(folded) && isBetter(whole)) {
            best = cell;
            length = whole.text().length();
        }
        if (!header.begins(folded)) {
            return;
        }
        Box all = whole.box();
        beside(cell, line).ifPresent(next -> grow(with(cell, next), line.union(next.box())));
        below(cell, all, line).ifPresent(next -> grow(with(cell, next), next.box()));
    }

    /** Of the same words the narrower cell: the last word of a neighbour may be the same, a column away. */
    private boolean isBetter(Segment cell) {
        int longer = cell.text().length() - length;
        return longer > 0
                || (longer == 0 && cell.box().width() < Segment.of(best).box().width());
    }

    private static List<Word> with(List<Word> cell, Word next) {
        List<Word> longer = new ArrayList<>(cell);
        longer.add(next);
        return longer;
    }

    private Optional<Word> beside(List<Word> cell, Box line) {
        return left.stream()
                .filter(word -> !cell.contains(word))
                .filter(word -> word.box().verticalOverlap(line) > line.height() / 2
                        && word.box().x() >= line.right() - line.height() / 4
                        && word.box().x() - line.right() <= SPREAD * line.height())
                .min(Comparator.comparingDouble(word -> word.box().x()));
    }

    /** The first word of the next line: the nearest below that stands under the cell, the leftmost of its line. */
    private Optional<Word> below(List<Word> cell, Box all, Box line) {
        List<Word> under = left.stream()
                .filter(word -> !cell.contains(word))
                .filter(word -> word.box().centerY() > line.bottom()
                        && word.box().y() - line.bottom() <= WIDEST * line.height()
                        && word.box().horizontalOverlap(all) > 0)
                .toList();
        double top = under.stream().mapToDouble(word -> word.box().y()).min().orElse(0);
        return under.stream()
                .filter(word -> word.box().y() - top < word.box().height() / 2)
                .min(Comparator.comparingDouble(word -> word.box().x()));
    }
}
