package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tabularium.extractor.grid.HeaderCells.HeaderCell;
import org.tabularium.models.document.Line;
import org.tabularium.models.document.Page;
import org.tabularium.models.document.PageLayout;
import org.tabularium.models.document.Reading;
import org.tabularium.models.document.Word;
import org.tabularium.models.form.Wording;
import org.tabularium.models.geometry.Box;

/**
 * The header of a table that goes on, at the top of a scanned page: the same print reads differently from page to page.
 * Where words stand at the places of all its words, and most of its cells say the same, the others are misread if each is
 * a slip of what the table has there. Another form has a title above its header, and other words in it. The header is
 * printed once in a table, so that nothing is said with what it is taken for.
 */
final class RepeatedHeader {

    /** Of words read so nine of ten are right to the letter: they are no slips. */
    private static final double SURE = 0.9;

    /** A slip is one character of so many, and of a shorter word one: two would make another word. */
    private static final int CHARACTERS = 4;

    private final List<HeaderCell> cells;
    private final Box box;
    private final HeaderWords known;

    private RepeatedHeader(List<HeaderCell> cells, HeaderWords known) {
        this.cells = cells;
        this.box = around(cells.stream().flatMap(cell -> cell.words().stream()).toList());
        this.known = known;
    }

    /**
     * The same page, the words of a repeated header read as the table's own.
     *
     * @param table that goes on; {@code null} if none does
     */
    static PageLayout settled(PageLayout layout, OpenTable table, HeaderFinder headers) {
        if (table == null || table.header().isEmpty() || layout.page().source() != Page.Source.OCR) {
            return layout;
        }
        List<HeaderCell> cells = table.header().stream().distinct().toList();
        Map<Word, List<Word>> settled = new RepeatedHeader(cells, headers.words())
                .settled(PageLines.of(layout, headers).lines());
        return settled.isEmpty() ? layout : with(layout, settled);
    }

    private static PageLayout with(PageLayout layout, Map<Word, List<Word>> settled) {
        List<Line> lines = layout.lines().stream()
                .map(line -> with(line.words(), settled))
                .filter(words -> !words.isEmpty())
                .map(Line::new)
                .toList();
        List<Word> words = with(layout.page().words(), settled);
        return new PageLayout(layout.page().with(words), layout.grids(), lines);
    }

    private static List<Word> with(List<Word> words, Map<Word, List<Word>> settled) {
        return words.stream()
                .flatMap(word -> settled.getOrDefault(word, List.of(word)).stream())
                .toList();
    }

    /** The words of the header at the top of some lines that are to be read as others; none if it is not there. */
    private Map<Word, List<Word>> settled(List<Line> lines) {
        List<Word> left = top(lines);
        if (left.isEmpty()) {
            return Map.of();
        }
        Box to = around(left);
        double right = to.x() - box.x();
        double down = to.y() - box.y();
        Map<Word, List<Word>> settled = new HashMap<>();
        int slips = 0;
        for (HeaderCell cell : cells) {
            List<Word> own =
                    cell.words().stream().map(word -> moved(word, right, down)).toList();
            List<Word> there = at(own, left);
            left.removeAll(there);
            boolean same = text(own).equals(text(there));
            if (there.isEmpty() || !(same || isSlip(own, there))) {
                return Map.of();
            }
            slips += same ? 0 : 1;
            settled.putAll(read(there, own));
        }
        return left.isEmpty() && 2 * slips < cells.size() ? settled : Map.of();
    }

    /** The words of the first lines, as far down as the header reaches. */
    private List<Word> top(List<Line> lines) {
        double bottom = lines.isEmpty() ? 0 : lines.getFirst().box().y() + box.height();
        return lines.stream()
                .takeWhile(line -> line.box().centerY() < bottom)
                .flatMap(line -> line.words().stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Box around(List<Word> words) {
        return words.stream().map(Word::box).reduce(Box::union).orElseThrow();
    }

    private static Word moved(Word word, double right, double down) {
        Box box = word.box();
        Box there = new Box(box.x() + right, box.y() + down, box.width(), box.height());
        return new Word(word.text(), there, word.fontSize(), word.readings(), word.lastLine());
    }

    /** The words at the places of others, in their order: what is one word here may be read as two there. */
    private static List<Word> at(List<Word> places, List<Word> words) {
        return places.stream()
                .flatMap(place -> words.stream().filter(word -> isAt(place.box(), word.box())))
                .distinct()
                .toList();
    }

    /** True if one stands where the other does, or where a part of it does. */
    private static boolean isAt(Box place, Box word) {
        return (isWithin(place, word) || isWithin(word, place))
                && place.verticalOverlap(word) > Math.min(place.height(), word.height()) / 2;
    }

    private static boolean isWithin(Box part, Box whole) {
        return part.x() >= whole.x() - OpenTable.WARPED && part.right() <= whole.right() + OpenTable.WARPED;
    }

    private static String text(List<Word> words) {
        return words.stream().map(word -> Wording.fold(word.text())).collect(Collectors.joining());
    }

    /** Characters are misread, but none is lost; digits, known words and what was surely read say what they say. */
    private boolean isSlip(List<Word> own, List<Word> there) {
        String right = text(own);
        String read = text(there);
        int other = 0;
        for (int i = 0; i < Math.min(right.length(), read.length()); i++) {
            char c = right.charAt(i);
            char misread = read.charAt(i);
            if (Character.isDigit(c) && c != misread) {
                return false;
            }
            other += c == misread ? 0 : 1;
        }
        return right.length() == read.length()
                && other <= Math.max(1, right.length() / CHARACTERS)
                && !known.knows(read)
                && there.stream().anyMatch(RepeatedHeader::isUnsure);
    }

    private static boolean isUnsure(Word word) {
        return !word.readings().isEmpty() && word.readings().getFirst().confidence() < SURE;
    }

    /** Words read as others; nothing where they are the same. */
    private static Map<Word, List<Word>> read(List<Word> there, List<Word> own) {
        Map<Word, List<Word>> read = new HashMap<>();
        List<String> texts = own.stream().map(Word::text).toList();
        if (!there.stream().map(Word::text).toList().equals(texts)) {
            there.forEach(word -> read.put(word, List.of()));
            Reading least = there.stream()
                    .flatMap(word -> word.readings().stream().limit(1))
                    .min(Comparator.comparingDouble(Reading::confidence))
                    .orElseThrow();
            read.put(there.getFirst(), own.stream().map(word -> as(word, least)).toList());
        }
        return read;
    }

    private static Word as(Word word, Reading least) {
        Reading reading = new Reading(word.text(), least.confidence(), least.reader());
        return new Word(word.text(), word.box(), word.fontSize(), List.of(reading), word.lastLine());
    }
}
