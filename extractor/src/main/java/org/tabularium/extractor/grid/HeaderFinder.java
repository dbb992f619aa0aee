package org.tabularium.extractor.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tabularium.extractor.forms.FormLibrary;
import org.tabularium.models.document.Word;
import org.tabularium.models.form.HeaderWording;

/** Finds the headers of tables without rules: those of known forms word for word, others by their words. Immutable. */
final class HeaderFinder {

    /** Lines that a header has at most: five rows of cells, three lines in the lowest. */
    static final int LINES = 14;

    /** A gap this wide, in heights of print, ends a header: a cell of five lines beside one of a single line. */
    private static final double GAP = 6;

    private final HeaderWords known;
    private final List<KnownHeader> forms;
    private final FieldLabels labels;

    HeaderFinder(FormLibrary library) {
        this.known = HeaderWords.of(library);
        this.forms = KnownHeader.of(library);
        this.labels = FieldLabels.of(library);
    }

    HeaderWords words() {
        return known;
    }

    FieldLabels labels() {
        return labels;
    }

    /** The first header at or after a line. */
    Optional<TableHeader> find(List<List<Segment>> lines, int start) {
        Optional<HeaderBand> likely = HeaderBand.find(lines, start, known);
        int last = likely.map(HeaderBand::to).orElse(lines.size());
        for (int i = start; i < last; i++) {
            Optional<TableHeader.Fitted> fitted =
                    i > start && isHead(lines, i - 1) ? Optional.empty() : fitted(lines, i);
            if (fitted.isPresent() && !goesOnBelow(lines, fitted.get()) && !isPart(lines, fitted.get())) {
                return Optional.of(fitted.get());
            }
        }
        int before = likely.map(HeaderBand::from).orElse(lines.size());
        Optional<TableHeader> broken =
                DealtHeader.first(lines, start, before, known).map(header -> header);
        return broken.or(() -> likely.map(band -> readings(band, lines).getFirst()));
    }

    /** Another way to read the words of a header of no known form; empty if there is none. */
    Optional<TableHeader> otherwise(List<List<Segment>> lines, TableHeader header) {
        return HeaderBand.find(lines, header.from(), known).filter(band -> band.from() == header.from()).stream()
                .flatMap(band -> readings(band, lines).stream())
                .filter(reading -> reading.getClass() != header.getClass())
                .findFirst();
    }

    /** A header as its own words show it and as the rows below do; that of more known cells first. */
    private List<TableHeader> readings(HeaderBand band, List<List<Segment>> lines) {
        TableHeader own = TableHeader.Likely.of(band, known);
        Optional<TableHeader.Dealt> dealt = DealtHeader.of(lines, band.from(), known);
        if (dealt.isEmpty()) {
            return List.of(own);
        }
        return known(dealt.get()) > known(own) ? List.of(dealt.get(), own) : List.of(own, dealt.get());
    }

    /** True if the rows below show more than twice the columns of what fits: it is the top of their header. */
    private boolean isPart(List<List<Segment>> lines, TableHeader header) {
        return DealtHeader.of(lines, header.from(), known)
                .filter(dealt -> known(dealt) > 2 * header.leaves().size())
                .isPresent();
    }

    /** How many more of the cells right above columns are known words than are not. */
    private int known(TableHeader header) {
        return header.leaves().stream()
                .mapToInt(cell -> known.knows(cell.text()) ? 1 : -1)
                .sum();
    }

    /**
     * True for a line of words that only stand above columns, or of several header words: what fits below it leaves out
     * a part of the header.
     */
    private boolean isHead(List<List<Segment>> lines, int index) {
        List<Segment> line = lines.get(index);
        return goesOn(lines, index, index + 1)
                && (line.stream().allMatch(segment -> known.parent(segment.text())) || isWords(line));
    }

    /** True if header words stand right below what fits: it leaves out the columns that divide one of its own. */
    private boolean goesOnBelow(List<List<Segment>> lines, TableHeader header) {
        return header.to() < lines.size()
                && goesOn(lines, header.to() - 1, header.to())
                && isWords(lines.get(header.to()));
    }

    private boolean isWords(List<Segment> line) {
        return line.size() > 1 && line.stream().allMatch(segment -> known.knows(segment.text()));
    }

    /** The known header that begins at a line: the one of the most columns. */
    private Optional<TableHeader.Fitted> fitted(List<List<Segment>> lines, int from) {
        List<List<Word>> own = new ArrayList<>();
        Set<Integer> characters = new HashSet<>();
        for (int i = from; i < Math.min(lines.size(), from + LINES) && goesOn(lines, from, i); i++) {
            List<Word> words = lines.get(i).stream()
                    .flatMap(segment -> segment.words().stream())
                    .toList();
            words.forEach(word -> HeaderWording.fold(word.text()).chars().forEach(characters::add));
            own.add(words);
        }
        if (own.isEmpty()) {
            return Optional.empty();
        }
        String first = HeaderWording.fold(own.getFirst().getFirst().text());
        return forms.stream()
                .filter(form -> form.begins(first) && form.mayStandIn(characters))
                .flatMap(form -> HeaderFit.of(form, own, from).stream())
                .max(Comparator.comparingInt(header -> header.leaves().size()));
    }

    private boolean goesOn(List<List<Segment>> lines, int from, int index) {
        List<Segment> line = lines.get(index);
        // A year alone in its line is a figure that headers have.
        if (line.stream().anyMatch(segment -> segment.isFigure() && !known.knows(segment.text()))) {
            return false;
        }
        double size = line.getFirst().size();
        return index == from
                || (line.getFirst().box().y()
                                - lines.get(index - 1).getFirst().box().bottom()
                        <= GAP * size);
    }
}
