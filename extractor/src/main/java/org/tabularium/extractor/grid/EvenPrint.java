package org.tabularium.extractor.grid;

import java.util.List;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Word;
import org.tabularium.models.geometry.Box;

/**
 * Scanned words as a text layer would give them. A scanned word is as high as its ink, so that 一 is flat and a bracket
 * high; in a text layer all words of a font are equally high, and that is how lines, rows and titles are told.
 */
final class EvenPrint {

    /** The ink of ideographs, in font sizes. */
    private static final double IDEOGRAPH = 0.92;

    /** Of digits and capitals, which is the height of a text layer's boxes, too. */
    private static final double DIGIT = 0.75;

    /** Ideographs that are lower than others. */
    private static final String LOW = "一二三";

    /** Print whose ink tells a size so close to the page's most frequent one is of that size. */
    private static final double SAME = 0.2;

    private final double usual;

    private EvenPrint(List<Word> words) {
        double[] sizes = words.stream()
                .mapToDouble(EvenPrint::size)
                .filter(size -> size > 0)
                .sorted()
                .toArray();
        this.usual = sizes.length == 0 ? 0 : sizes[sizes.length / 2];
    }

    /** The same page with even boxes for words that were read off its image, outside of grids of several columns. */
    static PageLayout of(PageLayout layout) {
        Page page = layout.page();
        if (page.source() != Page.Source.OCR) {
            return layout;
        }
        List<Word> free = PageLines.free(layout);
        EvenPrint print = new EvenPrint(free);
        List<Word> words = page.words().stream()
                .map(word -> free.contains(word) ? print.even(word) : word)
                .toList();
        List<Line> lines = WordLines.of(layout.lines().stream()
                .flatMap(line -> line.words().stream())
                .map(print::even)
                .toList());
        Page even = new Page(
                page.number(),
                page.width(),
                page.height(),
                page.source(),
                words,
                page.rules(),
                page.toOriginal(),
                page.doubt(),
                page.unreadPictures());
        return new PageLayout(even, layout.grids(), lines);
    }

    private Word even(Word word) {
        double size = size(word);
        if (size == 0 || Math.abs(size - usual) <= SAME * usual) {
            size = usual;
        }
        if (size == 0) {
            return word;
        }
        Box ink = word.box();
        Box box = new Box(ink.x(), ink.centerY() - DIGIT * size / 2, ink.width(), DIGIT * size);
        return new Word(word.text(), box, size, word.readings(), word.lastLine());
    }

    /** The font size that a word's ink tells, in points; 0 if none of its characters does. */
    private static double size(Word word) {
        boolean ideograph = word.text().codePoints().anyMatch(c -> Character.isIdeographic(c) && LOW.indexOf(c) < 0);
        boolean digit = word.text().codePoints().anyMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        double ink = word.box().height();
        return ideograph ? ink / IDEOGRAPH : digit ? ink / DIGIT : 0;
    }
}
