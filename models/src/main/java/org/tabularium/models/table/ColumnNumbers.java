package org.tabularium.models.table;

import java.util.List;
import org.tabularium.models.document.Origin;
import org.tabularium.models.document.Printed;
import org.tabularium.models.document.Reading;

/**
 * The row that numbers a table's columns, read off an image. A lone digit is what OCR reads worst, so such a row is known by
 * most of its numbers: no row of figures counts its columns, and what is short and misread among them counts, too.
 */
public final class ColumnNumbers {

    /** Fewer numbers that count up may be figures. */
    private static final int FEWEST = 3;

    /** A misread number has no more characters than this: two digits and a speck. */
    private static final int LONGEST = 3;

    private ColumnNumbers() {}

    /**
     * True if most of a row's printed cells count from 1.
     *
     * @param row the cells, left to right; blank ones say nothing
     */
    public static boolean misread(List<Printed> row) {
        List<Printed> inked = row.stream().filter(cell -> !cell.isBlank()).toList();
        boolean scanned = inked.stream().allMatch(cell -> cell.origin() == Origin.OCR);
        return scanned
                && (countsUp(inked)
                        || (inked.size() > FEWEST
                                && isShort(inked.getFirst())
                                && countsUp(inked.subList(1, inked.size()))));
    }

    private static boolean countsUp(List<Printed> cells) {
        int next = 1;
        int counted = 0;
        for (Printed cell : cells) {
            int numbers = numbers(cell, next);
            if (numbers == 0 && !isShort(cell)) {
                return false;
            }
            counted += Math.min(1, numbers);
            next += Math.max(1, numbers);
        }
        return counted >= FEWEST && 3 * counted >= 2 * cells.size();
    }

    /** How many numbers from one on a cell prints, by any of its readings; more than one where a rule was lost. */
    private static int numbers(Printed cell, int first) {
        return cell.readings().stream()
                .map(Reading::text)
                .mapToInt(text -> numbers(text.strip().split("\\s+"), first))
                .max()
                .orElse(0);
    }

    private static int numbers(String[] words, int first) {
        for (int i = 0; i < words.length; i++) {
            if (!words[i].equals(String.valueOf(first + i))) {
                return 0;
            }
        }
        return words.length;
    }

    private static boolean isShort(Printed cell) {
        return cell.text().strip().length() <= LONGEST;
    }
}
