package org.tabularium.extractor.page.ocr;

import org.tabularium.extractor.page.ocr.layout.InkLine;
import org.tabularium.extractor.page.ocr.raster.Area;
import org.tabularium.models.document.Word;

/**
 * Tells a page whose thin strokes are lost, to the threshold of a black and white copy, or since they are hardly darker than
 * the paper of a grey one: of zeros two halves are left. A minus is as thin as what they lost, and may be gone without a trace,
 * and so may the bar of a 4, which is a 1 then: no number of such a page is sure.
 */
final class ThinStrokes {

    /** The side of a zero, and a bare 1, is at least so high, in heights of its line, */
    private static final double TALL = 0.6;

    /** and no wider than this, in its own height. */
    private static final double NARROW = 0.4;

    /** Of a page that keeps thin strokes fewer zeros come apart than one in so many, by noise and folds. */
    private static final int FEW = 5;

    /** So many zeros tell. */
    private static final int SEVERAL = 10;

    private int zeros;
    private int open;

    /** Learns from a word of the page and its ink. */
    void add(InkLine line, Word word) {
        if (isNumber(word)) {
            add(line, word.text());
        }
    }

    private void add(InkLine line, String number) {
        long own = number.chars().filter(c -> c == '0').count();
        long ones = number.chars().filter(c -> c == '1').count();
        int height = line.area().height();
        long sides =
                line.ink().stream().filter(one -> isSide(one.area(), height)).count();
        zeros += (int) own;
        open += (int) Math.clamp((sides - ones) / 2, 0, own);
    }

    private static boolean isSide(Area area, int line) {
        return area.height() >= TALL * line && area.width() <= NARROW * area.height();
    }

    /** The word, not sure of its number if thin strokes are lost. */
    Word doubted(Word word) {
        return areLost() && isNumber(word) ? Doubt.ofNumber(word) : word;
    }

    private boolean areLost() {
        return zeros >= SEVERAL && open * FEW >= zeros;
    }

    private static boolean isNumber(Word word) {
        return word.text().matches("[-0-9.,%]*[0-9][-0-9.,%]*");
    }
}
